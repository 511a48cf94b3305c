package no.samskaping.model.process;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;

/**
 * The three directions of talk in a collaboration.
 */
@Source(chapter = 4, section = "Kommunikasjon", term = "kommunikasjon")
public enum CommunicationDirection implements EnumTerm {
    /** Among the parties, regularly, each in their own language. */
    INWARD,
    /** To those around: the public, and others with a stake in the work. */
    @Source(chapter = 4, section = "Kommunikasjon", term = "kommunikasjon utad")
    OUTWARD,
    /** About the communication itself. */
    @Source(chapter = 4, section = "Kommunikasjon", term = "metakommunikasjon")
    META
}
