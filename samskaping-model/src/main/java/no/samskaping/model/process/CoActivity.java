package no.samskaping.model.process;

import java.util.Optional;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.internal.collection.Cycle;
import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/**
 * The four activities that are done together, drawn as arcs around the spiral in figure 4.
 *
 * <p>The figure does not assign the arcs to particular {@linkplain SpiralStage stages}, so this type doesn't either. Three
 * of the activities correspond to a citizen role; the pairing is our convention.
 */
@Source(chapter = 2, figure = 4, section = "Mer enn bare å snakke sammen")
public enum CoActivity implements EnumTerm {
    /** Deciding together what to do. */
    @Source(term = "co-commission")
    CO_COMMISSION(CitizenRole.CO_INITIATOR),
    /** Designing the solution together. */
    @Source(term = "co-design")
    CO_DESIGN(CitizenRole.CO_DESIGNER),
    /** Carrying the solution out together. */
    @Source(term = "co-deliver")
    CO_DELIVER(CitizenRole.CO_IMPLEMENTER),
    /** Assessing the result together. */
    @Source(term = "co-assess")
    CO_ASSESS;

    private final Optional<CitizenRole> citizenRole;

    CoActivity() {
        this.citizenRole = Optional.empty();
    }

    CoActivity(CitizenRole citizenRole) {
        this.citizenRole = Optional.of(citizenRole);
    }

    /** {@return the role of citizens in the activity, or empty for the assessment, for which the sources name none} */
    public Optional<CitizenRole> getCitizenRole() {
        return citizenRole;
    }

    /** {@return the next activity; after the last one, the first} */
    public CoActivity next() {
        return Cycle.next(this);
    }
}
