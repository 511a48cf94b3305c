package no.samskaping.model.municipality;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;

/**
 * The two ways in which a municipality limps up the stairs.
 */
@Source(chapter = 5, section = "Å stå på flere trappetrinn samtidig", term = "haltende")
public enum StepLimp implements EnumTerm {
    /** A unit stands on several steps: its attitudes have moved on, its structures have not, or the reverse. */
    @Source(
            chapter = 5,
            section = "Å stå på flere trappetrinn samtidig",
            term = "holdninger og organisasjonsstrukturer i utakt")
    WITHIN_A_UNIT,
    /** Some units have climbed higher than others, which hold on to old habits. */
    @Source(chapter = 5, section = "Å stå på flere trappetrinn samtidig", term = "deler holder fast i gamle vaner")
    BETWEEN_UNITS
}
