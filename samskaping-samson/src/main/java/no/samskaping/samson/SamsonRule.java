package no.samskaping.samson;

import no.samskaping.model.finding.EnumRule;
import no.samskaping.model.finding.Severity;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * The rules for instruments, answers, assessments, scoring rules and trajectories.
 *
 * <p>No message contains what a respondent answered.
 */
@Source(document = SourceDocument.CONVENTION)
public enum SamsonRule implements EnumRule {
    /** An answer has an expectation, but no rating. */
    EXPECTATION_WITHOUT_RATING,
    /** A scale has too few or too many points. */
    SCALE_LENGTH,
    /** A point of a scale has no label. */
    LABEL_MISSING,
    /** A label is for a number that is not a point of the scale. */
    LABEL_OFF_SCALE,
    /** A text of an instrument has other languages than the other texts. */
    LANGUAGES_DIFFER,
    /** An instrument claims to score a field and has no item for it. */
    FIELD_NOT_COVERED,
    /** An instrument claims to score a value and has no item for it. */
    VALUE_NOT_COVERED,
    /** An item is of a field or value that its instrument does not claim to score. */
    ITEM_NOT_CLAIMED,
    /** An answer is to an item that the instrument does not have. */
    UNKNOWN_ITEM,
    /** A rating is not a point of the scale. */
    RATING_OFF_SCALE,
    /** An expectation is not a point of the scale. */
    EXPECTATION_OFF_SCALE,
    /** The sheets answer another instrument, or another version of it. */
    OTHER_INSTRUMENT,
    /** Two instruments have the same id and version, but different items or scales. */
    INSTRUMENT_CHANGED,
    /** A sheet is from a party that was not invited. */
    @Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
    PARTY_NOT_INVITED,
    /** A tally is scored with an assessment that has sheets of its own. */
    SHEETS_BESIDE_TALLY,
    /** A limit is not above another limit as it must be. */
    LIMITS_OUT_OF_ORDER,
    /** A share, limit or number is outside its range. */
    LIMIT_OUT_OF_RANGE,
    /** Scorecards of a trajectory are of different collaborations. */
    OTHER_COLLABORATION,
    /** The scorecards of a trajectory are not in order of time. */
    DATES_OUT_OF_ORDER,
    /** A trajectory has fewer than two scorecards. */
    TOO_FEW_SCORECARDS;

    @Override
    public Severity getSeverity() {
        return Severity.ERROR;
    }
}
