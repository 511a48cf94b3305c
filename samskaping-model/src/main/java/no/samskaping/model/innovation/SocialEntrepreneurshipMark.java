package no.samskaping.model.innovation;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/**
 * The four marks (characteristics) of social entrepreneurship in the handbook.
 *
 * <p>Another source lists five; see {@link NordicEntrepreneurMark}.
 */
@Source(chapter = 5, section = "Sosiale entreprenører", term = "kjennetegn ved sosialt entreprenørskap")
public enum SocialEntrepreneurshipMark implements EnumTerm {
    /** The enterprise creates social value. */
    @Source(term = "skaper sosial verdi")
    SOCIAL_VALUE,
    /** The enterprise innovates. */
    @Source(term = "innovasjon")
    INNOVATION,
    /** Civil society has a central role as producer or co-producer. */
    @Source(term = "aktører i sivilsamfunnet som produsent eller medprodusent")
    CIVIL_SOCIETY_PRODUCES,
    /** The work has economic effects: sales, jobs, or less need for public help. */
    @Source(term = "økonomisk betydning")
    ECONOMIC_SIGNIFICANCE
}
