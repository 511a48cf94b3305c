package no.samskaping.model;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/**
 * The four values that apply to all fields of action and lift the work.
 *
 * <p>Leadership is one of the values and not an eighth field of action, because it is a part of all the work.
 */
@Source(chapter = 3, figure = 5, section = "Fire verdier for oppdrift", term = "verdi")
public enum CoreValue implements EnumTerm {
    /** People can voice unusual ideas, share insight with others, and reach each other. */
    @Source(section = "Åpenhet", term = "åpenhet")
    OPENNESS,
    /** The people whom the work is for have as much influence on it as everyone else. */
    @Source(section = "Demokrati", term = "demokrati")
    DEMOCRACY,
    /** The parties look for something new together. */
    @Source(section = "Kreativitet", term = "kreativitet")
    CREATIVITY,
    /** The network is led by process and shared influence, not by orders. */
    @Source(section = "Ledelse", term = "ledelse")
    LEADERSHIP
}
