package no.samskaping.model.process;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/** The vertical axis of the mental rooms: whether thoughts are about opportunities or drawbacks. */
@Source(chapter = 4, figure = 6, section = "Å arbeide med ressursfokus")
public enum Outlook implements EnumTerm {
    /** Something that is or could be good. */
    @Source(term = "muligheter")
    OPPORTUNITIES,
    /** Something that is or could go wrong. */
    @Source(term = "ulemper")
    DRAWBACKS
}
