package no.samskaping.model.innovation;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/**
 * The levels on which social value is created.
 *
 * <p>A gain on one level can be a loss on another, so values on different levels are compared but never added.
 */
@Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer", term = "nivå")
public enum ValueLevel implements EnumTerm {
    /** A person, such as a user, a relative or a neighbour. */
    INDIVIDUAL,
    /** An organisation, including the municipality. */
    ORGANISATION,
    /** Society as a whole. */
    SOCIETY
}
