package no.samskaping.model.review;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/** What makes any value meaningless, whatever it is of: such a value is refused when it is built. */
@Source(document = SourceDocument.CONVENTION)
public enum ValueRule implements EnumRule {
    /** A required part is not there. */
    MISSING,
    /** A list or text that must hold something holds nothing. */
    EMPTY,
    /** A text holds nothing but space. */
    BLANK,
    /** An identifier is empty, too long, or holds white space, control characters, {@code @} or {@code #}. */
    INVALID_ID,
    /** A language is named by something that is no IETF language tag. */
    INVALID_LANGUAGE,
    /** A country is named by something else than two capital letters. */
    INVALID_COUNTRY,
    /** A Norwegian municipality number is something else than four digits. */
    INVALID_MUNICIPALITY_NUMBER,
    /** A number is off its scale. */
    OUT_OF_RANGE,
    /** Something ends before it starts. */
    END_BEFORE_START,
    /** Two elements have the same identifier. */
    DUPLICATE,
    /** Something is named that is not there. */
    UNKNOWN_REFERENCE;

    @Override
    public Severity getSeverity() {
        return Severity.ERROR;
    }

    @Override
    public boolean isReference() {
        return this == UNKNOWN_REFERENCE;
    }
}
