package no.samskaping.soimpact.progress;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/**
 * The status of an indicator. If there is a {@link IndicatorProgress#getRatio ratio}, the status is determined by its
 * exact value, before rounding. A target is due if a measurement is dated on its date or later, or if the day for
 * which the status is asked is later.
 */
@Source(document = SourceDocument.CONVENTION)
public enum ProgressStatus implements EnumTerm {
    /** The value equals the baseline, or nothing is counted yet: the ratio is 0. */
    NOT_STARTED,
    /** The value is between baseline and target: the ratio is between 0 and 1. */
    ON_THE_WAY,
    /** The target is reached: the ratio is 1, or without a ratio the value equals the target or is better. */
    MET,
    /** The value is beyond the target: the ratio is above 1. */
    EXCEEDED,
    /**
     * The value is worse than the baseline: the ratio is below 0, or a value that may stay as it is or become worse up
     * to the target is worse than that.
     */
    MOVING_AWAY,
    /** The target is due and not reached, whatever the ratio. */
    NOT_MET,
    /**
     * There is no measurement, or for a flow none in the target's period, which is not the same as a measurement of
     * 0.
     */
    NOT_MEASURED,
    /** There is a measurement, but no target, or the values have no ratio. */
    NO_RATIO;

    /** {@return whether the value is known to be better than at the start: true for on the way, met and exceeded} */
    public boolean isBetter() {
        return this == ON_THE_WAY || this == MET || this == EXCEEDED;
    }
}
