package no.samskaping.model.process;

import java.util.Comparator;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * Where in the spiral the work stands: in which turn, at which stage.
 *
 * <p>Going on from the last stage leads to the first stage of the next turn, so the work never comes back to where it
 * was. Counting the turns is our convention.
 *
 * <p>Immutable and thread-safe; equal when turn and stage are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 2, figure = 4, section = "Mer enn bare å snakke sammen", term = "spiral")
public interface SpiralPosition extends Comparable<SpiralPosition> {
    /**
     * The turn of the spiral.
     *
     * @return 1 for the first turn, and up
     */
    int getTurn();

    /**
     * The stage within the turn.
     *
     * @return the stage
     */
    SpiralStage getStage();

    /**
     * The position that follows.
     *
     * @return the next stage; after the last stage, the first one of the turn above
     * @throws ArithmeticException if there is no number left for the turn above
     */
    default SpiralPosition next() {
        SpiralStage stage = getStage().next();
        boolean climbs = stage.compareTo(getStage()) < 0;
        return of(climbs ? Math.incrementExact(getTurn()) : getTurn(), stage);
    }

    /** From the bottom up: by turn, then by stage. */
    @Override
    default int compareTo(SpiralPosition other) {
        return Comparator.comparingInt(SpiralPosition::getTurn)
                .thenComparing(SpiralPosition::getStage)
                .compare(this, other);
    }

    /**
     * Where all work starts.
     *
     * @return the first stage of the first turn
     */
    static SpiralPosition start() {
        return of(1, SpiralStage.MAP_IT);
    }

    /**
     * A position.
     *
     * @param turn 1 and up
     * @param stage the stage
     * @return the position
     * @throws no.samskaping.model.review.InvalidValueException if the turn is less than 1
     */
    static SpiralPosition of(int turn, SpiralStage stage) {
        return builder().turn(turn).stage(stage).build();
    }

    /**
     * Starts a position.
     *
     * @return a builder that refuses a turn before the first
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SpiralPosition}; {@link SpiralPosition#of} is shorter. */
    class Builder extends ImmutableSpiralPosition.Builder {
        Builder() {}

        @Override
        public SpiralPosition build() {
            SpiralPosition position = super.build();
            new Checks()
                    .inRange("/turn", position.getTurn(), 1, Integer.MAX_VALUE)
                    .orThrow();
            return position;
        }
    }
}
