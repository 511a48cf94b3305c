package no.samskaping.samson.trajectory;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/** Why two states cannot be compared. */
@Source(document = SourceDocument.CONVENTION)
public enum NotComparableReason implements EnumTerm {
    /** The instruments or their versions differ, so the scores mean different things. */
    OTHER_INSTRUMENT,
    /** A state is undecided: withheld answers could change it. */
    UNDECIDED,
    /** The earlier state is undefined. */
    UNKNOWN_BEFORE,
    /** The later state is undefined. */
    UNKNOWN_AFTER,
    /** Both states are undefined. */
    UNKNOWN_THROUGHOUT
}
