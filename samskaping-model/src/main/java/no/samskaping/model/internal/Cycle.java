package no.samskaping.model.internal;

/** What goes round: after the last constant of an enum comes the first again. */
public final class Cycle {
    private Cycle() {}

    public static <E extends Enum<E>> E next(E current) {
        E[] all = current.getDeclaringClass().getEnumConstants();
        return all[(current.ordinal() + 1) % all.length];
    }
}
