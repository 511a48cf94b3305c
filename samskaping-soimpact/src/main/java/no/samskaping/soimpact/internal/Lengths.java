package no.samskaping.soimpact.internal;

/** The lengths of texts that a validator accepts in a draft, in UTF-16 units. */
public final class Lengths {
    public static final int NAME = 500;
    public static final int TEXT = 10_000;

    private Lengths() {}
}
