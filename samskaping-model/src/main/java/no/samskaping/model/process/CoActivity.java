package no.samskaping.model.process;

import java.util.Optional;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.EnumTerm;
import no.samskaping.model.internal.Cycle;
import no.samskaping.model.source.Source;

/**
 * The four arcs around the spiral: what is done together, all the way round.
 *
 * <p>The figure lays the arcs around the five {@linkplain SpiralStage stages} without tying each to some of them, so
 * neither do we. Three of the arcs answer to a citizens' role; that pairing is our convention.
 */
@Source(chapter = 2, figure = 4, section = "Mer enn bare å snakke sammen")
public enum CoActivity implements EnumTerm {
    /** Deciding together what is to be done. */
    @Source(chapter = 2, figure = 4, section = "Mer enn bare å snakke sammen", term = "co-commission")
    CO_COMMISSION(CitizenRole.CO_INITIATOR),
    /** Shaping the solution together. */
    @Source(chapter = 2, figure = 4, section = "Mer enn bare å snakke sammen", term = "co-design")
    CO_DESIGN(CitizenRole.CO_DESIGNER),
    /** Carrying the solution out together. */
    @Source(chapter = 2, figure = 4, section = "Mer enn bare å snakke sammen", term = "co-deliver")
    CO_DELIVER(CitizenRole.CO_IMPLEMENTER),
    /** Judging together what came of it. */
    @Source(chapter = 2, figure = 4, section = "Mer enn bare å snakke sammen", term = "co-assess")
    CO_ASSESS;

    private final Optional<CitizenRole> citizenRole;

    CoActivity() {
        this.citizenRole = Optional.empty();
    }

    CoActivity(CitizenRole citizenRole) {
        this.citizenRole = Optional.of(citizenRole);
    }

    /**
     * The role in which citizens take part in the arc.
     *
     * @return the role, or empty for the assessment, for which the sources name none
     */
    public Optional<CitizenRole> getCitizenRole() {
        return citizenRole;
    }

    /**
     * The arc that follows.
     *
     * @return the next one; after the last, the first
     */
    public CoActivity next() {
        return Cycle.next(this);
    }
}
