package no.samskaping.samson.trajectory;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/** Why two states cannot be compared. */
@Source(document = SourceDocument.CONVENTION)
public enum NotComparableReason implements EnumTerm {
    /** The instruments or their versions differ, so the scores mean different things. */
    OTHER_INSTRUMENT,
    /** The earlier state is undefined or hidden. */
    UNKNOWN_BEFORE,
    /** The later state is undefined or hidden. */
    UNKNOWN_AFTER,
    /** Both states are undefined or hidden. */
    UNKNOWN_THROUGHOUT
}
