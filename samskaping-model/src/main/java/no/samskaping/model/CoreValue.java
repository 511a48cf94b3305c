package no.samskaping.model;

import no.samskaping.model.source.Source;

/**
 * The four values that cut through all fields of action and carry the work upward.
 *
 * <p>Leadership is one of them and not an eighth field: it is no function beside the rest of the work.
 */
@Source(chapter = 3, figure = 5, section = "Fire verdier for oppdrift", term = "verdi")
public enum CoreValue implements EnumTerm {
    /** Unusual ideas may be spoken, insight is given outward, people can reach each other. */
    @Source(chapter = 3, figure = 5, section = "Åpenhet", term = "åpenhet")
    OPENNESS,
    /** Those whom the work is for have as much influence on it as everyone else. */
    @Source(chapter = 3, figure = 5, section = "Demokrati", term = "demokrati")
    DEMOCRACY,
    /** The work looks for what is new, and does so together. */
    @Source(chapter = 3, figure = 5, section = "Kreativitet", term = "kreativitet")
    CREATIVITY,
    /** The network is led by process and shared influence, not by instruction. */
    @Source(chapter = 3, figure = 5, section = "Ledelse", term = "ledelse")
    LEADERSHIP
}
