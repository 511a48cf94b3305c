package no.samskaping.soimpact;

import no.samskaping.model.review.EnumRule;
import no.samskaping.model.review.Severity;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/** What makes one of this module's values meaningless, beside what makes any value so: such a value is refused. */
@Source(document = SourceDocument.CONVENTION)
public enum SoImpactValueRule implements EnumRule {
    /** A number has more digits, before or after the decimal point, than any result can mean. */
    NUMBER_TOO_LONG,
    /** A number must be above zero. */
    NOT_POSITIVE,
    /** A number must not be below zero. */
    NEGATIVE,
    /** A rate lies outside 0 to 1. */
    NOT_A_RATE,
    /** Numerator and denominator come together or not at all. */
    HALF_A_FRACTION,
    /** Two dimensions of one indicator share a slice. */
    SHARED_SLICE,
    /** A reference to a measurement is not written as {@code indicator@date} or {@code indicator@date#slice}. */
    INVALID_MEASUREMENT_REFERENCE,
    /** A revision says that it revises itself or a later one. */
    REVISES_NO_EARLIER,
    /** A history has a revision that does not follow from the one before. */
    BROKEN_HISTORY,
    /** A theory of change goes in a circle. */
    CIRCLE,
    /** One outcome is claimed twice for one person. */
    OUTCOME_CLAIMED_TWICE;

    @Override
    public Severity getSeverity() {
        return Severity.ERROR;
    }
}
