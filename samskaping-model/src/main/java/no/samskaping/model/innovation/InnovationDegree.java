package no.samskaping.model.innovation;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;

/**
 * How deep an innovation goes.
 */
@Source(chapter = 5, section = "Innovasjon", term = "innovasjonsgrad")
public enum InnovationDegree implements EnumTerm {
    /** Gradual renewal of what is known and used. */
    @Source(chapter = 5, section = "Innovasjon", term = "inkrementell innovasjon")
    INCREMENTAL,
    /** Other things are done, not the same ones a little differently. */
    @Source(chapter = 5, section = "Innovasjon", term = "radikal innovasjon")
    RADICAL
}
