package no.samskaping.model.municipality;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/**
 * The two meanings of "municipality": a place and an organisation.
 *
 * <p>To see only the organisation is to overlook most of the resources of the place.
 */
@Source(chapter = 1, section = "Et lokalt samarbeidsfelt", term = "kommunen som sted og som organisasjon")
public enum MunicipalityView implements EnumTerm {
    /** The place, with everyone who lives and works there. */
    @Source(term = "kommunen som sted")
    PLACE,
    /** The organisation, with its employees, rules and budgets. */
    @Source(term = "kommunen som organisasjon")
    ORGANISATION
}
