package no.samskaping.model.process;

import java.util.Comparator;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * The position of the work in the spiral: the turn and the stage.
 *
 * <p>After the last stage comes the first stage of the next turn, so a position never comes back. Counting the turns is our
 * convention.
 *
 * <p>Immutable and thread-safe. Two positions are equal if their turns and stages are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 2, figure = 4, section = "Mer enn bare å snakke sammen", term = "spiral")
public sealed interface SpiralPosition extends Comparable<SpiralPosition> permits ImmutableSpiralPosition {
    /** {@return the turn of the spiral, from 1} */
    int getTurn();

    /** {@return the stage within the turn} */
    SpiralStage getStage();

    /**
     * Returns the next position.
     *
     * @return the next stage; after the last stage, the first stage of the next turn
     * @throws ArithmeticException if the number of the next turn does not fit in an {@code int}
     */
    default SpiralPosition next() {
        SpiralStage stage = getStage().next();
        boolean startsTurn = stage.compareTo(getStage()) < 0;
        return of(startsTurn ? Math.incrementExact(getTurn()) : getTurn(), stage);
    }

    /** Compares by turn, then by stage. */
    @Override
    default int compareTo(SpiralPosition other) {
        return Comparator.comparingInt(SpiralPosition::getTurn)
                .thenComparing(SpiralPosition::getStage)
                .compare(this, other);
    }

    /** {@return the first position: the first stage of the first turn} */
    static SpiralPosition start() {
        return of(1, SpiralStage.MAP_IT);
    }

    /**
     * Creates a position.
     *
     * @param turn the turn, from 1
     * @param stage the stage
     * @return the position
     * @throws no.samskaping.model.finding.InvalidValueException if the turn is less than 1
     */
    static SpiralPosition of(int turn, SpiralStage stage) {
        new Checks().inRange("/turn", turn, 1, Integer.MAX_VALUE).orThrow();
        return ImmutableSpiralPosition.builder().turn(turn).stage(stage).build();
    }
}
