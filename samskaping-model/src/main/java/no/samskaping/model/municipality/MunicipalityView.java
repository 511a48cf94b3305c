package no.samskaping.model.municipality;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;

/**
 * The two things that a municipality is at once.
 *
 * <p>Whoever sees only the organisation overlooks most of what a place has to solve its problems with.
 */
@Source(chapter = 1, section = "Et lokalt samarbeidsfelt", term = "kommunen som sted og som organisasjon")
public enum MunicipalityView implements EnumTerm {
    /** The place, with all who live and work there. */
    @Source(chapter = 1, section = "Et lokalt samarbeidsfelt", term = "kommunen som sted")
    PLACE,
    /** The organisation, with its employees, rules and budgets. */
    @Source(chapter = 1, section = "Et lokalt samarbeidsfelt", term = "kommunen som organisasjon")
    ORGANISATION
}
