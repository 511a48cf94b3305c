package no.samskaping.soimpact;

/** The lengths of texts that a validator accepts in a draft, in UTF-16 units. */
final class Lengths {
    static final int NAME = 500;
    static final int TEXT = 10_000;

    private Lengths() {}
}
