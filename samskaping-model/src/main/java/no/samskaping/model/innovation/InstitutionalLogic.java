package no.samskaping.model.innovation;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/** The three institutional logics that a social entrepreneur combines, because it works where the sectors overlap. */
@Source(chapter = 5, section = "Sosiale entreprenører", term = "rasjonalitetsformer")
public enum InstitutionalLogic implements EnumTerm {
    /** Local initiative and voluntary work in networks. */
    @Source(term = "sivilsamfunnslogikk")
    CIVIL_SOCIETY,
    /** The rules of the market. */
    @Source(term = "forretningslogikk")
    BUSINESS,
    /** Public regulation, grants and agreements. */
    @Source(term = "statlig/kommunal logikk")
    PUBLIC
}
