package no.samskaping.soimpact.indicator;

import no.samskaping.model.finding.EnumRule;
import no.samskaping.model.finding.Severity;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * Rules for values of this module. A value that breaks one cannot be built. General rules are in {@link
 * no.samskaping.model.finding.ValueRule}.
 */
@Source(document = SourceDocument.CONVENTION)
public enum SoImpactValueRule implements EnumRule {
    /** A numerator without a denominator, or the reverse. */
    HALF_A_FRACTION,
    /** Two dimensions of one indicator share a slice. */
    SHARED_SLICE,
    /** A reference to a measurement does not have the form {@code indicator@date} or {@code indicator@date#slice}. */
    INVALID_MEASUREMENT_REFERENCE,
    /** A revision states that it changes itself or a later revision. */
    REVISES_NO_EARLIER,
    /** A revision in a history does not follow from the one before it. */
    BROKEN_HISTORY,
    /** The links of a theory of change form a cycle. */
    CIRCLE,
    /** One outcome is claimed twice for one person. */
    OUTCOME_CLAIMED_TWICE;

    @Override
    public Severity getSeverity() {
        return Severity.ERROR;
    }
}
