package no.samskaping.soimpact.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.soimpact.internal.data.DataPoint;

/** The points of one slice or headline by date, one for each date, with cumulative sums. */
final class TimeSeries {
    private final List<DataPoint> points;
    private final BigDecimal[] numerators;
    private final BigDecimal[] denominators;
    private final int[] unpooled;

    private TimeSeries(List<DataPoint> points) {
        this.points = points;
        int size = points.size();
        numerators = new BigDecimal[size + 1];
        denominators = new BigDecimal[size + 1];
        unpooled = new int[size + 1];
        numerators[0] = BigDecimal.ZERO;
        denominators[0] = BigDecimal.ZERO;
        for (int i = 0; i < size; i++) {
            Optional<Fraction> number = points.get(i).number();
            numerators[i + 1] =
                    numerators[i].add(number.map(Fraction::numerator).orElse(BigDecimal.ZERO));
            denominators[i + 1] =
                    denominators[i].add(number.map(Fraction::denominator).orElse(BigDecimal.ZERO));
            unpooled[i + 1] = unpooled[i] + (points.get(i).pooled() ? 0 : 1);
        }
    }

    static TimeSeries of(Collection<DataPoint> points) {
        List<DataPoint> sorted = new ArrayList<>(points);
        sorted.sort(DataPoint.ORDER);
        List<DataPoint> daily = new ArrayList<>(sorted.size());
        for (DataPoint point : sorted) {
            if (daily.isEmpty() || !daily.get(daily.size() - 1).date().equals(point.date())) {
                daily.add(point);
            }
        }
        return new TimeSeries(daily);
    }

    List<DataPoint> points() {
        return points;
    }

    /** The number of points up to and including a date. */
    int until(LocalDate date) {
        return count(comparison -> comparison <= 0, date);
    }

    /** The number of points before a date. */
    int before(LocalDate date) {
        return count(comparison -> comparison < 0, date);
    }

    /** The last of the first points; empty if there is none. */
    Optional<DataPoint> last(int count) {
        return count == 0 ? Optional.empty() : Optional.of(points.get(count - 1));
    }

    /** The earliest point on or after a date, or else the last point. */
    Optional<DataPoint> next(LocalDate date) {
        return points.isEmpty() ? Optional.empty() : last(Math.min(before(date) + 1, points.size()));
    }

    private int count(IntPredicate isCounted, LocalDate date) {
        int low = 0;
        int high = points.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isCounted.test(points.get(middle).date().compareTo(date))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The sum of the numbers from one index (inclusive) to another (exclusive). */
    Fraction sum(int from, int to) {
        return Fraction.of(numerators[to].subtract(numerators[from]));
    }

    /** Σ numerator / Σ denominator; empty if a point has no numerator and denominator. */
    Optional<Fraction> pool(int from, int to) {
        return unpooled[from] == unpooled[to]
                ? Optional.of(new Fraction(
                        numerators[to].subtract(numerators[from]), denominators[to].subtract(denominators[from])))
                : Optional.empty();
    }
}
