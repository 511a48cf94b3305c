package no.samskaping.model;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/** The three roles in which citizens take part as equals. Having citizens in all three is a sign of success. */
@Source(chapter = 6, section = "Ingen rette linjer", term = "borgerrolle")
public enum CitizenRole implements EnumTerm {
    /** Citizens help to take the initiative. */
    CO_INITIATOR,
    /** Citizens help to design the solutions. */
    CO_DESIGNER,
    /** Citizens help to carry out solutions that others designed. */
    CO_IMPLEMENTER
}
