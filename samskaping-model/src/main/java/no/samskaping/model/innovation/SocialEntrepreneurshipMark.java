package no.samskaping.model.innovation;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;

/**
 * The four marks of social entrepreneurship in the handbook.
 *
 * <p>Another document lists five: see {@link NordicEntrepreneurMark}.
 */
@Source(chapter = 5, section = "Sosiale entreprenører", term = "kjennetegn ved sosialt entreprenørskap")
public enum SocialEntrepreneurshipMark implements EnumTerm {
    /** It creates social value. */
    @Source(chapter = 5, section = "Sosiale entreprenører", term = "skaper sosial verdi")
    SOCIAL_VALUE,
    /** It innovates. */
    @Source(chapter = 5, section = "Sosiale entreprenører", term = "innovasjon")
    INNOVATION,
    /** Civil society has a leading place as producer or co-producer. */
    @Source(
            chapter = 5,
            section = "Sosiale entreprenører",
            term = "aktører i sivilsamfunnet som produsent eller medprodusent")
    CIVIL_SOCIETY_PRODUCES,
    /** It matters economically: by sales, by inclusion in work, or by less need for public help. */
    @Source(chapter = 5, section = "Sosiale entreprenører", term = "økonomisk betydning")
    ECONOMIC_SIGNIFICANCE
}
