package no.samskaping.model.internal.collection;

/** Enums whose last constant is followed by the first. */
public final class Cycle {
    private Cycle() {}

    public static <E extends Enum<E>> E next(E current) {
        E[] all = current.getDeclaringClass().getEnumConstants();
        return all[(current.ordinal() + 1) % all.length];
    }
}
