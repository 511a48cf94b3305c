package no.samskaping.model.municipality;

import java.util.Optional;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * The balance that a municipality strikes between operation and development.
 *
 * <p>The handbook describes a road with a ditch on either side: a municipality needs both operation and development, and
 * ends up in a ditch if one of them takes over. The scale from 1 to 5, with the ditches at the ends, is our convention.
 *
 * <p>Immutable and thread-safe. Two balances are equal if their positions are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 5, section = "En balanseøvelse mellom drift og utvikling", term = "balanse, to grøfter")
public sealed interface SteeringBalance permits ImmutableSteeringBalance {
    /** The lowest position: only operation and control. */
    int MIN = 1;

    /** The highest position: only development and trial. */
    int MAX = 5;

    /** {@return the position, from 1 (only operation and control) to 5 (only development and trial)} */
    int getPosition();

    /** {@return the logic that has taken over, or empty if the municipality makes room for both} */
    default Optional<SteeringLogic> dominantLogic() {
        return switch (getPosition()) {
            case MIN -> Optional.of(SteeringLogic.OPERATION);
            case MAX -> Optional.of(SteeringLogic.DEVELOPMENT);
            default -> Optional.empty();
        };
    }

    /**
     * Creates a balance.
     *
     * @param position 1 (only operation and control) to 5 (only development and trial)
     * @return the balance
     * @throws no.samskaping.model.finding.InvalidValueException if the position is out of range
     */
    static SteeringBalance of(int position) {
        new Checks().inRange("/position", position, MIN, MAX).orThrow();
        return ImmutableSteeringBalance.builder().position(position).build();
    }
}
