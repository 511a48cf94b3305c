package no.samskaping.model.process;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;

/**
 * The vertical axis of the mental rooms: what one looks for.
 */
@Source(chapter = 4, figure = 6, section = "Å arbeide med ressursfokus")
public enum Outlook implements EnumTerm {
    /** What is, or could be, good. */
    @Source(chapter = 4, figure = 6, section = "Å arbeide med ressursfokus", term = "muligheter")
    OPPORTUNITIES,
    /** What is, or could go, wrong. */
    @Source(chapter = 4, figure = 6, section = "Å arbeide med ressursfokus", term = "ulemper")
    DRAWBACKS
}
