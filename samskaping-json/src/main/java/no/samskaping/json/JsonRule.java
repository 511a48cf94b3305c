package no.samskaping.json;

import no.samskaping.model.review.EnumRule;
import no.samskaping.model.review.Severity;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * What the strict door refuses in any document. The ids are the stable codes of {@link JsonProblem#getCode()}; beside
 * them stand the rules of the values themselves, such as {@code end-before-start}.
 */
@Source(document = SourceDocument.CONVENTION)
public enum JsonRule implements EnumRule {
    /** The bytes are no UTF-8. */
    NOT_UTF8,
    /** The document starts with a byte order mark. */
    BYTE_ORDER_MARK,
    /** There is nothing to read. */
    EMPTY_DOCUMENT,
    /** The document is larger than the door takes. */
    TOO_LARGE,
    /** A line of a stream is longer than is read. */
    LINE_TOO_LONG,
    /** A stream names more parties than are counted. */
    TOO_MANY_PARTIES,
    /** It goes too deep, or a text, a name or a number is too long. */
    LIMIT_EXCEEDED,
    /** This is no JSON. */
    SYNTAX,
    /** The document ends in the middle. */
    UNEXPECTED_END,
    /** Something stands after the document's end. */
    TRAILING_CONTENT,
    /** A name stands twice in one object. */
    DUPLICATE_KEY,
    /** A null; what is absent is left out. */
    NULL_VALUE,
    /** A name that the format does not have. */
    UNKNOWN_FIELD,
    /** A required name that is not there. */
    MISSING_FIELD,
    /** Something else than a text. */
    TEXT_EXPECTED,
    /** Something else than a number. */
    NUMBER_EXPECTED,
    /** Something else than a whole number. */
    WHOLE_NUMBER_EXPECTED,
    /** A number that is too large to be meant. */
    NUMBER_TOO_LARGE,
    /** Something else than true or false. */
    TRUTH_EXPECTED,
    /** Something else than a list. */
    LIST_EXPECTED,
    /** Something else than an object. */
    OBJECT_EXPECTED,
    /** Something else than a date. */
    DATE_EXPECTED,
    /** Something else than an answer. */
    ANSWER_EXPECTED,
    /** Something else than a reference to a measurement. */
    MEASUREMENT_EXPECTED,
    /** A code that its list does not have. */
    UNKNOWN_CODE,
    /** A code twice in a set. */
    REPEATED_CODE,
    /** A finding with another severity or step than its rule's own. */
    NOT_THE_RULES_OWN,
    /** A character that no text may hold: NUL, or half of a surrogate pair. */
    INVALID_CHARACTER,
    /** The document names a format that the library does not know. */
    UNKNOWN_FORMAT,
    /** The document names a version of its format that the library does not know. */
    UNKNOWN_VERSION,
    /** The document is another one than was asked for. */
    OTHER_FORMAT,
    /** More is wrong than is worth listing. */
    MORE_PROBLEMS;

    @Override
    public Severity getSeverity() {
        return Severity.ERROR;
    }
}
