package no.samskaping.model.process;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.internal.Cycle;
import no.samskaping.model.source.Source;

/**
 * The two moments that samskaping goes back and forth between, for as long as it lasts.
 *
 * <p>Talk without action is not yet samskaping, and action that nobody talks about teaches nobody anything.
 */
@Source(chapter = 2, figure = 3, section = "Mer enn bare å snakke sammen", term = "samtale og samhandling")
public enum CoCreationMoment implements EnumTerm {
    /** Talking through what is to be done, and what came of what was done. */
    @Source(chapter = 2, figure = 3, section = "Mer enn bare å snakke sammen", term = "samtale")
    TALK,
    /** Doing together what was talked about. */
    @Source(chapter = 2, figure = 3, section = "Mer enn bare å snakke sammen", term = "samhandle")
    ACT;

    /**
     * The moment that follows.
     *
     * @return the other one
     */
    public CoCreationMoment next() {
        return Cycle.next(this);
    }
}
