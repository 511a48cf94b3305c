package no.samskaping.samson.internal.scale;

/** How far the points of a scale may be from zero, and how many they may be. */
public final class ScaleBounds {
    public static final int FARTHEST = 1000;
    public static final int FEWEST_POINTS = 3;
    public static final int MOST_POINTS = 11;

    private ScaleBounds() {}
}
