package no.samskaping.model.municipality;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/** The two logics of steering that a municipality must balance; see {@link SteeringBalance}. */
@Source(chapter = 5, section = "En balanseøvelse mellom drift og utvikling", term = "styringslogikk")
public enum SteeringLogic implements EnumTerm {
    /** Operation, control and safety. */
    @Source(term = "drift, kontroll og sikkerhet")
    OPERATION,
    /** Development, trial and innovation. */
    @Source(term = "utvikling, utprøving og innovasjon")
    DEVELOPMENT
}
