package no.samskaping.soimpact.indicator;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/**
 * The direction in which the values of an indicator should move. An indicator that should keep its value has a target
 * equal to its baseline.
 */
@Source(document = SourceDocument.CONVENTION)
public enum Direction implements EnumTerm {
    /** Higher is better. */
    INCREASE,
    /** Lower is better. */
    DECREASE;

    /**
     * Converts a comparison of two values to a comparison where greater means better.
     *
     * @param comparison the result of comparing the first value to the second, as by {@code compareTo}
     * @return 1 if the first value is better, 0 if the values are equal, −1 if the first value is worse
     */
    public int better(int comparison) {
        return Integer.signum(this == INCREASE ? comparison : -comparison);
    }
}
