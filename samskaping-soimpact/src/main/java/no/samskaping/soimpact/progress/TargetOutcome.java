package no.samskaping.soimpact.progress;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/**
 * What came of a target, by the last value on or before its date. Once the date has passed, no later measurement
 * changes it.
 */
@Source(document = SourceDocument.CONVENTION)
public enum TargetOutcome implements EnumTerm {
    /** The value equals the target or, where there is no ratio, is on its good side. */
    MET,
    /** The value is beyond the target: the ratio is above 1. */
    EXCEEDED,
    /** The target's date has passed, and the target was not reached. */
    NOT_MET,
    /**
     * Not decided: the target is not reached and its date has not passed, or the value cannot be compared with it.
     */
    PENDING,
    /** The target's date has passed, and nothing was measured on or before it. */
    NOT_MEASURED
}
