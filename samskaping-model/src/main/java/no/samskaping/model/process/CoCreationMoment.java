package no.samskaping.model.process;

import no.samskaping.model.internal.collection.Cycle;
import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/**
 * The two moments that samskaping alternates between, as long as it lasts: talk and action.
 *
 * <p>Talk without action is not samskaping yet, and nobody learns from action that is not discussed.
 */
@Source(chapter = 2, figure = 3, section = "Mer enn bare å snakke sammen", term = "samtale og samhandling")
public enum CoCreationMoment implements EnumTerm {
    /** Discussing what to do, and the results of what was done. */
    @Source(term = "samtale")
    TALK,
    /** Doing together what was discussed. */
    @Source(term = "samhandle")
    ACT;

    /** {@return the other moment} */
    public CoCreationMoment next() {
        return Cycle.next(this);
    }
}
