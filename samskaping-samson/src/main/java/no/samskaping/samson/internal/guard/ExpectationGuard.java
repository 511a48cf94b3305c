package no.samskaping.samson.internal.guard;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import no.samskaping.model.ActionField;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.samson.internal.count.Layout;
import no.samskaping.samson.internal.count.View;

/**
 * Whether the expectation gap of a party in a field can be shown without narrowing down what it answered. Our convention.
 *
 * <p>A gap near the ends of the scale would tell that the ratings are low or the expectations high. It is shown when any
 * ratings with the scores that are shown would fit it, also for a respondent who knows the own answers: when an expectation
 * for each of the ratings can be found on the scale.
 */
public final class ExpectationGuard {
    private final Layout layout;
    private final PartyCounts counts;

    public ExpectationGuard(PartyCounts counts) {
        this.layout = counts.layout();
        this.counts = counts;
    }

    public boolean isSafe(String partyId, ActionField field, Optional<Fraction> gap) {
        if (gap.isEmpty()) {
            return true;
        }
        View view = Objects.requireNonNull(layout.fields().get(field));
        long highest = layout.points() - 1L;
        long ratings = 0;
        long sum = 0;
        long ownRatings = 0;
        long ownLowest = 0;
        long ownHighest = 0;
        for (int item : view.items()) {
            long[] histogram = counts.histogram(partyId, item);
            long answered = Arrays.stream(histogram).sum();
            for (int point = 0; point < histogram.length; point++) {
                sum += point * histogram[point];
            }
            ratings += answered;
            if (answered > 0) {
                ownRatings++;
                ownLowest += first(histogram);
                ownHighest += last(histogram);
            }
        }
        return fits(gap.get(), sum, ratings, highest)
                && fits(gap.get(), sum - ownLowest, ratings - ownRatings, highest)
                && fits(gap.get(), sum - ownHighest, ratings - ownRatings, highest);
    }

    private static int first(long[] histogram) {
        int point = 0;
        while (histogram[point] == 0) {
            point++;
        }
        return point;
    }

    private static int last(long[] histogram) {
        int point = histogram.length - 1;
        while (histogram[point] == 0) {
            point--;
        }
        return point;
    }

    /** Whether there is a whole sum of expectations on the scale that gives the same rounded gap. */
    private static boolean fits(Fraction gap, long sum, long ratings, long highest) {
        if (ratings <= 0) {
            return false;
        }
        Fraction wanted = Fraction.of(sum, 1).plus(gap.times(Fraction.of(ratings, 1)));
        long near = wanted.toDecimal128().longValue();
        for (long expected = near - 1; expected <= near + 1; expected++) {
            if (expected >= 0
                    && expected <= ratings * highest
                    && Rounding.isSame(Fraction.of(expected - sum, ratings), gap)) {
                return true;
            }
        }
        return false;
    }
}
