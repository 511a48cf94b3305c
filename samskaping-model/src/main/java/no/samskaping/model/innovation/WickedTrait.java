package no.samskaping.model.innovation;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;

/**
 * What makes a problem wicked: out of reach of standard solutions, of more money alone and of any one service alone.
 */
@Source(chapter = 1, section = "Tekstboks: Wicked problems", term = "wicked problems")
public enum WickedTrait implements EnumTerm {
    /** Cause and effect cannot be told apart clearly. */
    NO_CLEAR_CAUSE,
    /** The problem is bound up with other problems. */
    ENTANGLED,
    /** The problem does not stand still while one works on it. */
    CHANGING,
    /** What counts as a solution depends on who judges. */
    JUDGED_DIFFERENTLY
}
