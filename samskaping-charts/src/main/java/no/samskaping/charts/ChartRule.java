package no.samskaping.charts;

import no.samskaping.model.finding.EnumRule;
import no.samskaping.model.finding.Severity;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * What cannot be drawn. General rules are in {@link no.samskaping.model.finding.ValueRule}.
 *
 * @see no.samskaping.model.finding.InvalidValueException
 */
@Source(document = SourceDocument.CONVENTION)
public enum ChartRule implements EnumRule {
    /** The charts have no texts in the language. */
    UNSUPPORTED_LANGUAGE,
    /** More parties than a radar chart can tell apart. */
    TOO_MANY_PARTIES;

    @Override
    public Severity getSeverity() {
        return Severity.ERROR;
    }
}
