package no.samskaping.samson.internal.guard;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.samson.disclosure.SpreadSign;

/**
 * How far apart the answers to some items are.
 *
 * @param deviation the mean of the items' average deviations, in scale points
 * @param agreement the mean of the items' agreement A
 */
public record SpreadFigures(Fraction deviation, Fraction agreement) {
    private static final Fraction FIVE_POINTS = Fraction.of(5, 1);

    /** What the figures are a sign of; a deviation is wide above a limit given for five points. */
    public Set<SpreadSign> signs(BigDecimal wideSpreadAbove, int points) {
        Set<SpreadSign> signs = EnumSet.noneOf(SpreadSign.class);
        Fraction limit = Fraction.of(wideSpreadAbove).times(Fraction.of(points, 1));
        if (deviation.times(FIVE_POINTS).compareTo(limit) > 0) {
            signs.add(SpreadSign.WIDE);
        }
        if (agreement.signum() < 0) {
            signs.add(SpreadSign.POLARISED);
        }
        return signs;
    }
}
