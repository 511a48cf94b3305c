package no.samskaping.soimpact.plan;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/**
 * The status of a {@link PlannedMeasurement} on a given date. Its interval starts on the day after the previous due
 * date (the first one at the start of the period) and ends on its own due date. One measurement can be late for one
 * interval and in time for the next.
 */
@Source(document = SourceDocument.CONVENTION)
public enum PlannedMeasurementStatus implements EnumTerm {
    /** The due date has not passed, and there is no measurement in the interval. */
    PLANNED,
    /** There is a measurement in the interval. */
    DONE,
    /** There is no measurement in the interval, but one before the next due date had passed. */
    LATE,
    /** The due date has passed but the next one has not, and there is no measurement since the interval began. */
    OVERDUE,
    /** There was no measurement before the next due date had passed. */
    MISSED
}
