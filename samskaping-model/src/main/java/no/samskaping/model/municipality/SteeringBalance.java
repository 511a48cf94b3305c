package no.samskaping.model.municipality;

import java.util.Optional;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * Where a municipality drives on the road between operation and development, which has a ditch on either side.
 *
 * <p>Every municipality needs both, on every step. The sources give the road and the ditches; the scale from 1 to 5,
 * with its ends as the ditches, is our convention.
 *
 * <p>Immutable and thread-safe; equal when the positions are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 5, section = "En balanseøvelse mellom drift og utvikling", term = "balanse, to grøfter")
public interface SteeringBalance {
    /** All operation and control: in that ditch. */
    int MIN = 1;

    /** All development and trial: in the other ditch. */
    int MAX = 5;

    /**
     * Where on the road.
     *
     * @return 1 (all operation and control) to 5 (all development and trial)
     */
    int getPosition();

    /**
     * The ditch that the municipality is in.
     *
     * @return the logic that rules alone, or empty for a municipality on the road
     */
    default Optional<SteeringLogic> ditch() {
        return switch (getPosition()) {
            case MIN -> Optional.of(SteeringLogic.OPERATION);
            case MAX -> Optional.of(SteeringLogic.DEVELOPMENT);
            default -> Optional.empty();
        };
    }

    /**
     * A balance.
     *
     * @param position 1 (all operation and control) to 5 (all development and trial)
     * @return the balance
     * @throws no.samskaping.model.review.InvalidValueException if the position is off the scale
     */
    static SteeringBalance of(int position) {
        return new Builder().position(position).build();
    }

    /** Builds a {@link SteeringBalance}; {@link SteeringBalance#of} is shorter. */
    class Builder extends ImmutableSteeringBalance.Builder {
        Builder() {}

        @Override
        public SteeringBalance build() {
            SteeringBalance balance = super.build();
            new Checks().inRange("/position", balance.getPosition(), MIN, MAX).orThrow();
            return balance;
        }
    }
}
