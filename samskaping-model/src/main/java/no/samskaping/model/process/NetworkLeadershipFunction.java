package no.samskaping.model.process;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;

/**
 * The four functions of leading a network, where nobody can instruct anybody.
 *
 * <p>They can be shared: no party should hold all of the power in a collaboration.
 */
@Source(chapter = 3, section = "Ledelse", term = "hovedfunksjoner i ledelse av nettverk")
public enum NetworkLeadershipFunction implements EnumTerm {
    /** Inviting and including actors and citizens, and making the rules of the game openly. */
    @Source(chapter = 3, section = "Ledelse", term = "designe nettverket")
    DESIGN,
    /** Settling the values together and telling why the work is done. */
    @Source(chapter = 3, section = "Ledelse", term = "ramme inn nettverket")
    FRAME,
    /** Securing progress among the participants: building trust, handling conflicts, sharing knowledge. */
    @Source(chapter = 3, section = "Ledelse", term = "lede nettverket framover")
    LEAD_FORWARD,
    /** Caring for relations and dialogue, so that nobody finds their view set aside. */
    @Source(chapter = 3, section = "Ledelse", term = "sikre deltagelse i nettverket")
    SECURE_PARTICIPATION
}
