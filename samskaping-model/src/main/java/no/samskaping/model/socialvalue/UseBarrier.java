package no.samskaping.model.socialvalue;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/**
 * What can keep a new and useful solution from being put to use, so that it is no innovation yet.
 *
 * <p>See {@link no.samskaping.model.innovation.InnovationTest#isUsed()}.
 */
@Source(chapter = 2, section = "Samskapende sosial innovasjon", term = "blokkering mot nyttiggjøring")
public enum UseBarrier implements EnumTerm {
    /** Money is missing. */
    @Source(chapter = 2, section = "Samskapende sosial innovasjon", term = "mangel på finansiering")
    FUNDING,
    /** Technology is missing, as for the helicopter that Leonardo drew. */
    @Source(chapter = 2, section = "Samskapende sosial innovasjon", term = "manglende teknologi")
    TECHNOLOGY,
    /** It does not reach those who could use it. */
    @Source(chapter = 2, section = "Samskapende sosial innovasjon", term = "svak distribusjon")
    DISTRIBUTION,
    /** People are used to doing things another way. */
    @Source(chapter = 2, section = "Samskapende sosial innovasjon", term = "vaner")
    HABITS
}
