package no.samskaping.model.innovation;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;

/**
 * The three logics that a social entrepreneur has to combine, since it works where the sectors overlap.
 */
@Source(chapter = 5, section = "Sosiale entreprenører", term = "rasjonalitetsformer")
public enum InstitutionalLogic implements EnumTerm {
    /** Local initiative and voluntary work in networks. */
    @Source(chapter = 5, section = "Sosiale entreprenører", term = "sivilsamfunnslogikk")
    CIVIL_SOCIETY,
    /** The rules of the market. */
    @Source(chapter = 5, section = "Sosiale entreprenører", term = "forretningslogikk")
    BUSINESS,
    /** Public regulation, grants and agreements. */
    @Source(chapter = 5, section = "Sosiale entreprenører", term = "statlig/kommunal logikk")
    PUBLIC
}
