package no.samskaping.model;

import no.samskaping.model.source.Source;

/** The three roles in which citizens take part as equals; it is a mark of success when they are in all three. */
@Source(chapter = 6, section = "Ingen rette linjer", term = "borgerrolle")
public enum CitizenRole implements EnumTerm {
    /** Citizens help to take the initiative. */
    CO_INITIATOR,
    /** Citizens help to design the solutions. */
    CO_DESIGNER,
    /** Citizens help to carry out solutions that others designed. */
    CO_IMPLEMENTER
}
