package no.samskaping.soimpact.plan;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * How it stands with an {@link Occasion} on a given day. Its time runs from the day after the occasion before it (the
 * first: from the start of the plan) to its own day. One measurement can be late for one occasion and in time for the next.
 */
@Source(document = SourceDocument.CONVENTION)
public enum OccasionStatus implements EnumTerm {
    /** Its day has not passed, and nothing is measured in its time. */
    PLANNED,
    /** It was measured in its time. */
    DONE,
    /** It was not measured in its time, but before the next occasion's day had passed. */
    LATE,
    /** Its day has passed, the next one's has not, and nothing is measured since its time began. */
    OVERDUE,
    /** Nothing was measured before the next occasion's day had passed. */
    MISSED
}
