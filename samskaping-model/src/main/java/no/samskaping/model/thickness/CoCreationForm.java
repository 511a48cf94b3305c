package no.samskaping.model.thickness;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/**
 * The two forms of samskaping: thin (co-creation) and thick (co-production).
 *
 * <p>They are the ends of a continuum; see {@link Thickness}. Thick work contains elements of thin work, but thin work does
 * not contain co-production.
 */
@Source(
        chapter = 1,
        figure = 1,
        section = "Co-creation og co-production – tynn og tykk samskaping",
        term = "tynn og tykk samskaping")
public enum CoCreationForm implements EnumTerm {
    /** Thin: a temporary, strategic way to involve people in creating something new. */
    @Source(term = "tynn samskaping")
    CO_CREATION,
    /** Thick: a permanent community that both develops and delivers together. */
    @Source(term = "tykk samskaping")
    CO_PRODUCTION;

    /**
     * Returns whether work of this form contains elements of another form.
     *
     * @param other the other form
     * @return true if the forms are the same, or if this form is thick and the other is thin
     */
    public boolean contains(CoCreationForm other) {
        return compareTo(other) >= 0;
    }
}
