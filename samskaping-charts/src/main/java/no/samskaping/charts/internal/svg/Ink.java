package no.samskaping.charts.internal.svg;

/** What a colour is for. Each palette has a colour for each. */
public enum Ink {
    /** The background. */
    PAPER,
    /** Text, and lines that matter most. */
    TEXT,
    /** Text of less weight. */
    MUTED,
    /** Axes and outlines. */
    LINE,
    /** Lines that only help the eye. */
    GRID,
    /** The fill of a challenge, and of the band. */
    CHALLENGE,
    /** The outline of a challenge. */
    CHALLENGE_EDGE,
    DEVELOPING,
    DEVELOPING_EDGE,
    STRENGTH,
    STRENGTH_EDGE,
    UNDECIDED,
    UNDECIDED_EDGE,
    /** Bars, and what is complete. */
    ACCENT,
    /** Text on the accent and on the colours of the parties. */
    ON_COLOUR,
    FIRST,
    SECOND,
    THIRD,
    FOURTH,
    FIFTH,
    SIXTH;

    private static final Ink[] PARTIES = {FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH};

    /** Returns the colour of the party with an index; colours repeat, as shapes and numbers tell parties apart. */
    public static Ink ofParty(int index) {
        return PARTIES[index % PARTIES.length];
    }
}
