package no.samskaping.model.process;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;

/**
 * The horizontal axis of the mental rooms: which way one looks in time.
 */
@Source(chapter = 4, figure = 6, section = "Å arbeide med ressursfokus")
public enum TimeOrientation implements EnumTerm {
    /** Back, at what was. */
    @Source(chapter = 4, figure = 6, section = "Å arbeide med ressursfokus", term = "fortid")
    PAST,
    /** Ahead, at what may come. */
    @Source(chapter = 4, figure = 6, section = "Å arbeide med ressursfokus", term = "framtid")
    FUTURE
}
