package no.samskaping.model.finding;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/** The rules that apply to values of any type. A value that breaks one of them can't be built. */
@Source(document = SourceDocument.CONVENTION)
public enum ValueRule implements EnumRule {
    /** A required property is missing. */
    MISSING,
    /** A list or text that must not be empty is empty. */
    EMPTY,
    /** A text is empty or contains only white space. */
    BLANK,
    /** An id is empty, too long, or contains white space, control characters, {@code @} or {@code #}. */
    INVALID_ID,
    /** A language tag is not a valid IETF language tag. */
    INVALID_LANGUAGE,
    /** A country code is not two capital letters. */
    INVALID_COUNTRY,
    /** A Norwegian municipality number is not four digits. */
    INVALID_MUNICIPALITY_NUMBER,
    /** A number is outside its allowed range. */
    OUT_OF_RANGE,
    /** A number has too many digits before or after the decimal point. */
    NUMBER_TOO_LONG,
    /** A number that must be greater than zero is not. */
    NOT_POSITIVE,
    /** A number that must not be negative is negative. */
    NEGATIVE,
    /** A rate is not between 0 and 1. */
    NOT_A_RATE,
    /** The end is before the start. */
    END_BEFORE_START,
    /** Two elements have the same id. */
    DUPLICATE,
    /** A referenced element does not exist. */
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
