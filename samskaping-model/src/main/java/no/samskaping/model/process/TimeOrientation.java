package no.samskaping.model.process;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/** The horizontal axis of the mental rooms: whether thoughts are about the past or the future. */
@Source(chapter = 4, figure = 6, section = "Å arbeide med ressursfokus")
public enum TimeOrientation implements EnumTerm {
    /** Thoughts about the past. */
    @Source(term = "fortid")
    PAST,
    /** Thoughts about the future. */
    @Source(term = "framtid")
    FUTURE
}
