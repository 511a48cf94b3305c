package no.samskaping.soimpact;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/** Which way an indicator's values should move. To hold a value is no third direction: its target equals its baseline. */
@Source(document = SourceDocument.CONVENTION)
public enum Direction implements EnumTerm {
    /** Higher is better. */
    INCREASE,
    /** Lower is better. */
    DECREASE;

    /**
     * Turns a comparison of two values so that more is better.
     *
     * @param comparison the sign of (first − second), as {@code compareTo} gives it
     * @return positive when the first is the better, 0 when they are equal, negative when it is the worse
     */
    public int better(int comparison) {
        return Integer.signum(this == INCREASE ? comparison : -comparison);
    }
}
