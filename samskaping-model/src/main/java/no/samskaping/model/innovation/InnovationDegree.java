package no.samskaping.model.innovation;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/** How large a change an innovation makes. */
@Source(chapter = 5, section = "Innovasjon", term = "innovasjonsgrad")
public enum InnovationDegree implements EnumTerm {
    /** Gradual improvement of existing practice. */
    @Source(term = "inkrementell innovasjon")
    INCREMENTAL,
    /** A new practice, not a small change of the existing one. */
    @Source(term = "radikal innovasjon")
    RADICAL
}
