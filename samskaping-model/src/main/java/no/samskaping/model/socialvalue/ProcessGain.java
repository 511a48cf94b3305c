package no.samskaping.model.socialvalue;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/**
 * What working together gives, beside the results that SoImpact measures.
 *
 * <p>The gains arise when knowledge and resources are shared.
 */
@Source(chapter = 6, section = "Ingen rette linjer", term = "verdier i prosessen")
public enum ProcessGain implements EnumTerm {
    /** New knowledge. */
    @Source(chapter = 6, section = "Ingen rette linjer", term = "læring (ny kunnskap)")
    LEARNING,
    /** A change of structure that lets people do what they could not do before. */
    @Source(chapter = 6, section = "Ingen rette linjer", term = "nye handlingsrom (en strukturell endring)")
    ROOM_FOR_ACTION,
    /** New social value. */
    @Source(chapter = 6, section = "Ingen rette linjer", term = "nye resultater (sosial verdi)")
    RESULTS
}
