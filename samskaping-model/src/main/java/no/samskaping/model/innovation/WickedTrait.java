package no.samskaping.model.innovation;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/** The traits of a wicked problem, which standard solutions, more money or a single service can't solve. */
@Source(chapter = 1, section = "Tekstboks: Wicked problems", term = "wicked problems")
public enum WickedTrait implements EnumTerm {
    /** Cause and effect can't be separated clearly. */
    NO_CLEAR_CAUSE,
    /** The problem is closely connected with other problems. */
    ENTANGLED,
    /** The problem changes while people work on it. */
    CHANGING,
    /** People disagree on what counts as a solution. */
    JUDGED_DIFFERENTLY
}
