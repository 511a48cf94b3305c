package no.samskaping.model.municipality;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;

/**
 * The two logics that a municipality has to steer by, each with a ditch on its side of the road.
 */
@Source(chapter = 5, section = "En balanseøvelse mellom drift og utvikling", term = "styringslogikk")
public enum SteeringLogic implements EnumTerm {
    /** Operation, control and safety. */
    @Source(chapter = 5, section = "En balanseøvelse mellom drift og utvikling", term = "drift, kontroll og sikkerhet")
    OPERATION,
    /** Development, trial and innovation. */
    @Source(
            chapter = 5,
            section = "En balanseøvelse mellom drift og utvikling",
            term = "utvikling, utprøving og innovasjon")
    DEVELOPMENT
}
