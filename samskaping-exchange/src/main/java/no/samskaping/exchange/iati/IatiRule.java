package no.samskaping.exchange.iati;

import no.samskaping.model.finding.EnumRule;
import no.samskaping.model.finding.Severity;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * What can be lost, made up or wrong when a chain becomes an activity of IATI, or an activity a chain.
 *
 * <p>Errors are what breaks IATI's schema or its rules, and what cannot be read or written at all. Warnings are what is lost or
 * assumed. Advice is what is only named, because it is not about results.
 */
@Source(document = SourceDocument.CONVENTION)
public enum IatiRule implements EnumRule {
    /** Writing: IATI has no place for this part of the chain. */
    NOT_CARRIED(Severity.WARNING),
    /** Writing: IATI has no such code or name, and the part is written as another. */
    CARRIED_DIFFERENTLY(Severity.WARNING),
    /** Writing: IATI's code is less exact, and a reader has to assume what it means. */
    LESS_EXACT(Severity.WARNING),
    /** Writing: IATI requires something that the chain does not have. */
    MADE_UP(Severity.WARNING),
    /** Writing: IATI orders values by indicator and period. */
    ORDER_CHANGED(Severity.WARNING),
    /** Writing: a text has a character that XML cannot contain. The chain is refused. */
    INVALID_CHARACTER(Severity.ERROR),
    /** Writing: a text has more than 100 000 characters. The chain is refused. */
    TEXT_TOO_LONG(Severity.ERROR),
    /** Writing: the activity has more than 100 000 elements or 4 million characters. The chain is refused. */
    ACTIVITY_TOO_LARGE(Severity.ERROR),
    /** A code does not have the form of its list. */
    INVALID_CODE(Severity.ERROR),
    /** A header has no first day. */
    NO_START(Severity.ERROR),

    /** The file is refused: it is not well-formed XML. */
    NOT_WELL_FORMED(Severity.ERROR),
    /** The file is refused: it has a document type declaration or entities. */
    DOCUMENT_TYPE(Severity.ERROR),
    /** The file is refused: it is too deep, or an activity, a tag, a comment or a text is too long, or it has too many names. */
    XML_LIMIT(Severity.ERROR),
    /** The file is refused: its root is neither {@code iati-activities} nor {@code iati-activity}. */
    NOT_IATI(Severity.ERROR),
    /** The file is refused: it has no activity. */
    NO_ACTIVITY(Severity.ERROR),
    /** The file is refused: it has several activities where one was expected. */
    SEVERAL_ACTIVITIES(Severity.ERROR),

    /** An element of the activity is not about results and is not read. */
    NOT_RESULTS(Severity.ADVICE),
    /** An element that IATI does not have here, or that a chain has no place for. */
    ELEMENT_NOT_READ(Severity.WARNING),
    /** An attribute that IATI does not have here, or that a chain has no place for. */
    ATTRIBUTE_NOT_READ(Severity.WARNING),
    /** Text between elements. */
    TEXT_NOT_READ(Severity.WARNING),
    /** A second element where only the first is read. */
    REPEATED_ELEMENT(Severity.WARNING),
    /** A text in another language, or a second text in the same one. */
    OTHER_NARRATIVE(Severity.WARNING),
    /** A required element is missing. */
    MISSING_ELEMENT(Severity.ERROR),
    /** A required attribute is missing. */
    MISSING_ATTRIBUTE(Severity.ERROR),
    /** A code is not in its list; what depends on it is left out. */
    UNKNOWN_CODE(Severity.ERROR),
    /** Neither true nor false. */
    TRUTH_EXPECTED(Severity.ERROR),
    /** Not a date with year, month and day. */
    INVALID_DATE(Severity.ERROR),
    /** Not a year of four digits. */
    INVALID_YEAR(Severity.ERROR),
    /** Only a year is given; its last day is used. */
    DATE_FROM_YEAR(Severity.WARNING),
    /** The year is not that of the date; the date is used. */
    YEAR_CONTRADICTS_DATE(Severity.WARNING),
    /** Not a number as IATI writes it; the value is left out. */
    INVALID_NUMBER(Severity.ERROR),
    /** A number with more than 40 digits or decimals; the value is left out. */
    NUMBER_TOO_LONG(Severity.ERROR),
    /** A value is missing or empty; the baseline, target or actual value is left out. */
    MISSING_VALUE(Severity.ERROR),
    /** A value of a qualitative indicator, which has texts only. */
    UNEXPECTED_VALUE(Severity.WARNING),
    /** The value is for a combination of dimensions; it is left out. */
    SEVERAL_DIMENSIONS(Severity.WARNING),
    /** A dimension has a number in place of a part of the whole; the value is left out. */
    NUMBER_AS_DIMENSION(Severity.WARNING),
    /** A dimension without name or value; the value is left out. */
    INCOMPLETE_DIMENSION(Severity.ERROR),
    /** The value is for a place only; it is left out. */
    LOCATION(Severity.WARNING),
    /** The measure "unit" is read as a count, although it may be an amount. */
    MEASURE_ASSUMED(Severity.WARNING),
    /** The result type "other" is read as societal value. */
    LEVEL_ASSUMED(Severity.WARNING),
    /** An id was made, because IATI has none here. */
    ID_MADE(Severity.ADVICE),
    /** A name was made, because there is no title. */
    NAME_MADE(Severity.ERROR),
    /** A slice has another id than the text in the file, because an id has no spaces or is used already. */
    SLICE_RENAMED(Severity.WARNING),
    /** A comment on a number is not read. */
    COMMENT_NOT_READ(Severity.WARNING),
    /** The comment is read as the category or the name of the rank. */
    COMMENT_AS_CATEGORY(Severity.WARNING),
    /** A reference without a code. */
    INCOMPLETE_REFERENCE(Severity.ERROR),
    /** A period without an end; its targets and actual values are left out. */
    PERIOD_NOT_READ(Severity.ERROR),
    /** A period ends before it starts. */
    PERIOD_REVERSED(Severity.ERROR),
    /** The title of a result that differs from the titles of its indicators is not read. */
    RESULT_TITLE_NOT_READ(Severity.ADVICE),
    /** The header lacks something that is needed to write the activity again. */
    HEADER_INCOMPLETE(Severity.ADVICE),
    /** An element of the extension contradicts IATI's elements; these are used. */
    EXTENSION_CONTRADICTS(Severity.ERROR),
    /** An attribute of the extension cannot be read. */
    EXTENSION_INVALID(Severity.ERROR),
    /** Further problems of the activity are not listed. */
    MORE_PROBLEMS(Severity.ERROR);

    private final Severity severity;

    IatiRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity getSeverity() {
        return severity;
    }
}
