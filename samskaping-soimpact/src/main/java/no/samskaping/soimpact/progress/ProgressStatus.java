package no.samskaping.soimpact.progress;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * Where an indicator stands on its way. Where there is a {@link IndicatorProgress#getRatio ratio}, the status follows its
 * exact value, before any rounding.
 */
@Source(document = SourceDocument.CONVENTION)
public enum ProgressStatus implements EnumTerm {
    /** Measured, and exactly at the baseline: the ratio is 0. */
    NOT_STARTED,
    /** Between baseline and target: the ratio is between 0 and 1. */
    ON_THE_WAY,
    /** At the target: the ratio is 1; or, where there is no ratio, at the target or on its good side. */
    MET,
    /** Beyond the target: the ratio is above 1. */
    EXCEEDED,
    /** On the other side of the baseline: the ratio is below 0; or off a value that was to be held, on its bad side. */
    MOVING_AWAY,
    /** There is no measurement yet. That is not the same as a measured 0. */
    NOT_MEASURED,
    /** Measured, but there is nothing that tells how far it has come: no target, or values that have no ratio. */
    NO_RATIO;

    /**
     * Whether things have got better than at the start.
     *
     * @return true for on the way, met and exceeded
     */
    public boolean isBetter() {
        return this == ON_THE_WAY || this == MET || this == EXCEEDED;
    }
}
