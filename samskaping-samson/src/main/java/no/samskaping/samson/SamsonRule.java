package no.samskaping.samson;

import no.samskaping.model.review.EnumRule;
import no.samskaping.model.review.Severity;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * What makes an instrument, an answer, an assessment or a set of scoring rules meaningless.
 *
 * <p>No message ever repeats what a respondent answered.
 */
@Source(document = SourceDocument.CONVENTION)
public enum SamsonRule implements EnumRule {
    /** A rating is announced and not there. */
    RATING_MISSING,
    /** A rating stands beside "don't know" or "not applicable". */
    RATING_OF_ANOTHER_KIND,
    /** An expectation has no rating to be held against. */
    EXPECTATION_WITHOUT_RATING,
    /** A scale has too few or too many points. */
    SCALE_LENGTH,
    /** A point of a scale has no label. */
    LABEL_MISSING,
    /** A label belongs to no point of the scale. */
    LABEL_OFF_SCALE,
    /** A text of an instrument is in other languages than the rest. */
    LANGUAGES_DIFFER,
    /** An instrument claims to score a field and has no item for it. */
    FIELD_NOT_COVERED,
    /** An instrument claims to score a value and has no item for it. */
    VALUE_NOT_COVERED,
    /** An item belongs to a field or a value that its instrument does not claim to score. */
    ITEM_NOT_CLAIMED,
    /** An answer belongs to no item of the instrument. */
    UNKNOWN_ITEM,
    /** A rating is no point of the scale. */
    RATING_OFF_SCALE,
    /** An expectation is no point of the scale. */
    EXPECTATION_OFF_SCALE,
    /** Sheets answer another instrument, or another version of it. */
    OTHER_INSTRUMENT,
    /** Two instruments call themselves the same and differ in items or scale. */
    INSTRUMENT_CHANGED,
    /** A sheet is for a party that was not invited. */
    @Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
    PARTY_NOT_INVITED,
    /** A limit stands on the wrong side of another. */
    LIMITS_OUT_OF_ORDER,
    /** A share, limit or number is outside what it can mean. */
    LIMIT_OUT_OF_RANGE,
    /** Scorecards of a trajectory are of different collaborations. */
    OTHER_COLLABORATION,
    /** Scorecards of a trajectory do not follow each other in time. */
    DATES_OUT_OF_ORDER,
    /** A trajectory needs two scorecards or more. */
    TOO_FEW_SCORECARDS;

    @Override
    public Severity getSeverity() {
        return Severity.ERROR;
    }
}
