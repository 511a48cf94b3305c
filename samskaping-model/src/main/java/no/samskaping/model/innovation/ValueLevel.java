package no.samskaping.model.innovation;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;

/**
 * The levels on which social value arises.
 *
 * <p>What helps on one level can harm on another, so they are seen beside each other and never added up.
 */
@Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer", term = "nivå")
public enum ValueLevel implements EnumTerm {
    /** The person: a user, a relative, a neighbour. */
    INDIVIDUAL,
    /** An organisation, the municipality's own among them. */
    ORGANISATION,
    /** Society as a whole. */
    SOCIETY
}
