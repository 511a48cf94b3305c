package no.samskaping.model.process;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/** The three directions of communication in a collaboration. */
@Source(chapter = 4, section = "Kommunikasjon", term = "kommunikasjon")
public enum CommunicationDirection implements EnumTerm {
    /** Regular communication among the parties, each in their own language. */
    INWARD,
    /** Communication with the surroundings: the public and other stakeholders. */
    @Source(term = "kommunikasjon utad")
    OUTWARD,
    /** Communication about the communication itself. */
    @Source(term = "metakommunikasjon")
    META
}
