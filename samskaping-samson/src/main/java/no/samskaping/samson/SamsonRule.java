package no.samskaping.samson;

import no.samskaping.model.finding.EnumRule;
import no.samskaping.model.finding.Severity;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * The rules that instruments, answers, assessments and scoring rules are checked by.
 *
 * <p>No message ever repeats what a respondent answered.
 */
@Source(document = SourceDocument.CONVENTION)
public enum SamsonRule implements EnumRule {
    /** An answer has an expectation but no rating. */
    EXPECTATION_WITHOUT_RATING,
    /** A scale has too few or too many points. */
    SCALE_LENGTH,
    /** A point of a scale has no label. */
    LABEL_MISSING,
    /** A label is for a number that is not a point of the scale. */
    LABEL_OFF_SCALE,
    /** The texts of an instrument are not all in the same languages. */
    LANGUAGES_DIFFER,
    /** An instrument scores a field but has no item for it. */
    FIELD_NOT_COVERED,
    /** An instrument scores a value but has no item for it. */
    VALUE_NOT_COVERED,
    /** An item belongs to a field or a value that its instrument does not score. */
    ITEM_NOT_CLAIMED,
    /** An answer is for an item that the instrument does not have. */
    UNKNOWN_ITEM,
    /** A rating is not a point of the scale. */
    RATING_OFF_SCALE,
    /** An expectation is not a point of the scale. */
    EXPECTATION_OFF_SCALE,
    /** Sheets answer another instrument, or another version of it. */
    OTHER_INSTRUMENT,
    /** Two instruments have the same id and version but different items or scales. */
    INSTRUMENT_CHANGED,
    /** A sheet is for a party that was not invited. */
    @Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
    PARTY_NOT_INVITED,
    /** A party has more sheets than the people it asked. */
    MORE_SHEETS_THAN_INVITED,
    /** A tally is scored with an assessment that has sheets of its own. */
    SHEETS_BESIDE_TALLY,
    /** Two limits are in the wrong order. */
    LIMITS_OUT_OF_ORDER,
    /** A share, limit or number is outside its range. */
    LIMIT_OUT_OF_RANGE,
    /** Scorecards of a trajectory are of different collaborations. */
    OTHER_COLLABORATION,
    /** The dates of a trajectory's scorecards are not in ascending order. */
    DATES_OUT_OF_ORDER,
    /** A trajectory has fewer than two scorecards. */
    TOO_FEW_SCORECARDS;

    @Override
    public Severity getSeverity() {
        return this == MORE_SHEETS_THAN_INVITED ? Severity.WARNING : Severity.ERROR;
    }
}
