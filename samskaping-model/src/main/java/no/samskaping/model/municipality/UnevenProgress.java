package no.samskaping.model.municipality;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/** The two ways in which the progress of a municipality on the five steps can be uneven. */
@Source(chapter = 5, section = "Å stå på flere trappetrinn samtidig", term = "haltende")
public enum UnevenProgress implements EnumTerm {
    /** A unit is on several steps: for example, its attitudes have changed but its structures have not. */
    @Source(term = "holdninger og organisasjonsstrukturer i utakt")
    WITHIN_A_UNIT,
    /** Some units are on a higher step than others, which keep old habits. */
    @Source(term = "deler holder fast i gamle vaner")
    BETWEEN_UNITS
}
