package no.samskaping.samson.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import no.samskaping.model.ActionField;
import no.samskaping.model.ModelCell;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.internal.count.Layout;
import org.junit.jupiter.api.Test;

/** Whether an expectation gap can be shown: case by case, and against all expectations that can be held. */
class ExpectationGuardTest {
    private static final int POINTS = 5;

    /** A party's ratings of the items of one field, each from 1 to 5. */
    private static boolean isSafe(Fraction gap, int[]... ratings) {
        Map<String, ModelCell> items = new LinkedHashMap<>();
        Instrument.standard().getItems().stream()
                .filter(item -> item.getField() == ActionField.EQUALITY)
                .limit(ratings.length)
                .forEach(item -> items.put(item.getId(), item.cell()));
        Layout layout = new Layout(Instrument.standard().ref(), 1, POINTS, items);
        long[] row = new long[layout.size()];
        for (int item = 0; item < ratings.length; item++) {
            for (int rating : ratings[item]) {
                row[layout.histogram(item) + rating - 1]++;
            }
        }
        return new ExpectationGuard(new PartyCounts(layout, Map.of("a", row)))
                .isSafe("a", ActionField.EQUALITY, Optional.of(gap));
    }

    private static int[] ratings(int... ratings) {
        return ratings;
    }

    @Test
    void withoutAGapThereIsNothingToTell() {
        Layout layout = Layout.of(Instrument.standard());
        assertThat(new ExpectationGuard(new PartyCounts(layout, Map.of("a", new long[layout.size()])))
                        .isSafe("a", ActionField.EQUALITY, Optional.empty()))
                .isTrue();
    }

    /** Those who rated 5 cannot expect more. */
    @Test
    void aGapThatAllRatingsAllowIsShown() {
        assertThat(isSafe(Fraction.of(0, 1), ratings(5, 5, 5))).isTrue();
        assertThat(isSafe(Fraction.of(-4, 1), ratings(5, 5, 5))).isTrue();
        assertThat(isSafe(Fraction.of(1, 1), ratings(3, 3, 3))).isTrue();
        assertThat(isSafe(Fraction.of(2, 1), ratings(3, 3, 3))).isTrue();
    }

    @Test
    void aGapThatOnlySomeRatingsAllowIsNotShown() {
        assertThat(isSafe(Fraction.of(1, 1), ratings(5, 5, 5))).isFalse();
        assertThat(isSafe(Fraction.of(5, 2), ratings(3, 3, 3))).isFalse();
        assertThat(isSafe(Fraction.of(-5, 2), ratings(3, 3, 3))).isFalse();
        assertThat(isSafe(Fraction.of(1, 10), ratings(3, 3, 3))).isFalse();
    }

    /** Of ratings 1, 4 and 4 the one with 1 knows that the others have 4 on average, and can expect 1 more at most. */
    @Test
    void theOwnRatingNarrowsDownThoseOfTheOthers() {
        assertThat(isSafe(Fraction.of(1, 1), ratings(1, 4, 4))).isTrue();
        assertThat(isSafe(Fraction.of(2, 1), ratings(1, 4, 4))).isFalse();
        assertThat(isSafe(Fraction.of(-1, 1), ratings(5, 2, 2))).isTrue();
        assertThat(isSafe(Fraction.of(-2, 1), ratings(5, 2, 2))).isFalse();
    }

    @Test
    void whoAnsweredAloneIsTold() {
        assertThat(isSafe(Fraction.of(1, 1), ratings(3))).isFalse();
        assertThat(isSafe(Fraction.of(1, 1), ratings(3, 3), ratings())).isTrue();
    }

    /** Whether some whole sum of expectations on the scale gives the gap, rounded to one decimal. */
    private static boolean fits(BigDecimal gap, int[] ratings) {
        return ratings.length > 0
                && IntStream.rangeClosed(ratings.length, ratings.length * POINTS)
                        .mapToObj(sum -> BigDecimal.valueOf(
                                        sum - Arrays.stream(ratings).sum())
                                .divide(BigDecimal.valueOf(ratings.length), MathContext.DECIMAL128))
                        .anyMatch(possible -> shown(possible).compareTo(shown(gap)) == 0);
    }

    private static BigDecimal shown(BigDecimal gap) {
        return gap.setScale(1, RoundingMode.HALF_EVEN);
    }

    private static int[] without(int[] sorted, int place) {
        return IntStream.range(0, sorted.length)
                .filter(at -> at != place)
                .map(at -> sorted[at])
                .toArray();
    }

    @Test
    void allExpectationsThatCanBeHeldAreLookedAt() {
        Random random = new Random(1);
        int safe = 0;
        for (int i = 0; i < 3000; i++) {
            int[] ratings =
                    random.ints(1 + random.nextInt(6), 1, 1 + POINTS).sorted().toArray();
            int held = 1 + random.nextInt(7);
            int gap = random.nextInt(2 * 4 * held + 1) - 4 * held;
            BigDecimal exact = BigDecimal.valueOf(gap).divide(BigDecimal.valueOf(held), MathContext.DECIMAL128);
            boolean expected = fits(exact, ratings)
                    && fits(exact, without(ratings, 0))
                    && fits(exact, without(ratings, ratings.length - 1));
            assertThat(isSafe(Fraction.of(gap, held), ratings))
                    .as("%s/%s of %s", gap, held, Arrays.toString(ratings))
                    .isEqualTo(expected);
            safe += expected ? 1 : 0;
        }
        assertThat(safe).isBetween(200, 2800);
    }
}
