package no.samskaping.soimpact.internal.text;

/** The maximum lengths of texts, in UTF-16 code units. */
public final class Lengths {
    public static final int NAME = 500;
    public static final int TEXT = 10_000;

    private Lengths() {}
}
