package no.samskaping.json.problem;

import no.samskaping.model.finding.EnumRule;
import no.samskaping.model.finding.Severity;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * The rules that any document must follow. Their ids are the stable codes of {@link InputProblem#getCode()}. The rules of the
 * values in a document, such as {@code end-before-start}, are defined elsewhere.
 */
@Source(document = SourceDocument.CONVENTION)
public enum InputRule implements EnumRule {
    /** Invalid UTF-8. */
    NOT_UTF8,
    /** The document starts with a byte order mark. */
    BYTE_ORDER_MARK,
    /** The document is empty. */
    EMPTY_DOCUMENT,
    /** The document is too large. */
    TOO_LARGE,
    /** A line of a stream is too long. */
    LINE_TOO_LONG,
    /** A stream has more parties than allowed. */
    TOO_MANY_PARTIES,
    /** Too many levels, or a text, a name or a number is too long. */
    LIMIT_EXCEEDED,
    /** Invalid JSON. */
    SYNTAX,
    /** The document is incomplete. */
    UNEXPECTED_END,
    /** There is content after the end of the document. */
    TRAILING_CONTENT,
    /** The same field twice in one object. */
    DUPLICATE_KEY,
    /** A null; absent fields must be left out. */
    NULL_VALUE,
    /** A field that the format does not have. */
    UNKNOWN_FIELD,
    /** A required field is missing. */
    MISSING_FIELD,
    /** Not a text. */
    TEXT_EXPECTED,
    /** Not a number. */
    NUMBER_EXPECTED,
    /** Not a whole number. */
    WHOLE_NUMBER_EXPECTED,
    /** A number is too large. */
    NUMBER_TOO_LARGE,
    /** Neither true nor false. */
    TRUTH_EXPECTED,
    /** Not a list. */
    LIST_EXPECTED,
    /** Not an object. */
    OBJECT_EXPECTED,
    /** Not a date. */
    DATE_EXPECTED,
    /** Not an answer. */
    ANSWER_EXPECTED,
    /** Not a reference to a measurement. */
    MEASUREMENT_EXPECTED,
    /** A code that is not in its list. */
    UNKNOWN_CODE,
    /** The same code twice in a set. */
    REPEATED_CODE,
    /** A finding whose severity or step is not that of its rule. */
    NOT_THE_RULES_OWN,
    /** A character that no text may contain: NUL or an unpaired surrogate. */
    INVALID_CHARACTER,
    /** A format that the library does not know. */
    UNKNOWN_FORMAT,
    /** A version of the format that the library does not know. */
    UNKNOWN_VERSION,
    /** A document of another type than expected. */
    OTHER_FORMAT,
    /** A schema that is not that of the document. */
    OTHER_SCHEMA,
    /** Further problems are not listed. */
    MORE_PROBLEMS;

    @Override
    public Severity getSeverity() {
        return Severity.ERROR;
    }
}
