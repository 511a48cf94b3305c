package no.samskaping.samson.trajectory;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/** Why two points in time cannot be compared. */
@Source(document = SourceDocument.CONVENTION)
public enum Obstacle implements EnumTerm {
    /** Different instruments or versions were answered: the numbers mean different things. */
    OTHER_INSTRUMENT,
    /** The earlier state is undefined or hidden. */
    UNKNOWN_BEFORE,
    /** The later state is undefined or hidden. */
    UNKNOWN_AFTER,
    /** Both states are undefined or hidden. */
    UNKNOWN_THROUGHOUT
}
