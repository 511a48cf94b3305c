package no.samskaping.model.thickness;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;

/**
 * The two poles of samskaping: thin and thick.
 *
 * <p>They are the ends of a continuum ({@link Thickness}), not two boxes. Whatever leans towards the thick pole contains
 * elements of the thin one; thin work does not contain co-production.
 */
@Source(
        chapter = 1,
        figure = 1,
        section = "Co-creation og co-production – tynn og tykk samskaping",
        term = "tynn og tykk samskaping")
public enum CoCreationForm implements EnumTerm {
    /** Thin: a temporary, strategic way to involve people in making something new. */
    @Source(
            chapter = 1,
            figure = 1,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "tynn samskaping")
    CO_CREATION,
    /** Thick: a lasting community that develops and delivers together. */
    @Source(
            chapter = 1,
            figure = 1,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "tykk samskaping")
    CO_PRODUCTION;

    /**
     * Whether work of this form contains elements of another form.
     *
     * @param other the form to look for
     * @return true for itself, and for thin within thick; false for thick within thin
     */
    public boolean contains(CoCreationForm other) {
        return compareTo(other) >= 0;
    }
}
