package no.samskaping.model.process;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/**
 * The four functions of leadership in a network, where no party can give orders to another.
 *
 * <p>Several parties can share a function. No party should have all the power in a collaboration.
 */
@Source(chapter = 3, section = "Ledelse", term = "hovedfunksjoner i ledelse av nettverk")
public enum NetworkLeadershipFunction implements EnumTerm {
    /** Inviting and including actors and citizens, and making the rules in the open. */
    @Source(term = "designe nettverket")
    DESIGN,
    /** Agreeing on the values, and explaining why the work is done. */
    @Source(term = "ramme inn nettverket")
    FRAME,
    /** Ensuring progress: building trust, handling conflicts and sharing knowledge. */
    @Source(term = "lede nettverket framover")
    LEAD_FORWARD,
    /** Maintaining relations and dialogue, so that nobody's view is ignored. */
    @Source(term = "sikre deltagelse i nettverket")
    SECURE_PARTICIPATION
}
