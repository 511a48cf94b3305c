package no.samskaping.samson.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samskaping.model.ModelCell;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.internal.count.Layout;
import no.samskaping.samson.internal.statistics.ExactAgreement;
import no.samskaping.samson.internal.statistics.ExactDeviation;
import org.junit.jupiter.api.Test;

/**
 * Whether the spread of a party can be shown: against all answers that the party can have given, and in cases where one
 * sees which answers take the place of the true ones.
 */
class SpreadGuardTest {
    private static final BigDecimal WIDE = new BigDecimal("0.8");

    private final Map<String, Spread> spreads = new HashMap<>();

    /** An instrument with one item in each of its cells. */
    private record Grid(int fields, int values, int points) {
        List<ModelCell> cells() {
            return Instrument.standard().getItems().stream()
                    .map(item -> item.cell())
                    .filter(cell -> cell.getField().ordinal() < fields
                            && cell.getValue().ordinal() < values)
                    .toList();
        }

        Layout layout() {
            Map<String, ModelCell> items = new LinkedHashMap<>();
            cells().forEach(cell -> items.put(cell.getCode(), cell));
            return new Layout(Instrument.standard().ref(), 1, points, items);
        }

        /** The items whose spread is shown together. */
        List<List<Integer>> views() {
            List<List<Integer>> views = new ArrayList<>();
            views.add(by(cell -> 0).get(0));
            views.addAll(by(ModelCell::getField));
            views.addAll(by(ModelCell::getValue));
            views.addAll(by(cell -> cell));
            return views;
        }

        private List<List<Integer>> by(Function<ModelCell, Object> part) {
            List<ModelCell> cells = cells();
            Map<Object, List<Integer>> by = new LinkedHashMap<>();
            for (int item = 0; item < cells.size(); item++) {
                by.computeIfAbsent(part.apply(cells.get(item)), any -> new ArrayList<>())
                        .add(item);
            }
            return List.copyOf(by.values());
        }
    }

    /** What the guard says when each point of each item was chosen so often. */
    private static boolean isSafe(Grid grid, int respondents, List<long[]> items) {
        Layout layout = grid.layout();
        long[] row = new long[layout.size()];
        for (int item = 0; item < items.size(); item++) {
            System.arraycopy(items.get(item), 0, row, layout.histogram(item), grid.points());
        }
        return new SpreadGuard(WIDE, new PartyCounts(layout, Map.of("a", row)), "a", respondents).isSafe();
    }

    private static List<long[]> items(String histograms) {
        return Arrays.stream(histograms.split(" / "))
                .map(item -> Arrays.stream(item.split(" "))
                        .mapToLong(Long::parseLong)
                        .toArray())
                .toList();
    }

    private static boolean isSafe(Grid grid, String histograms) {
        List<long[]> items = items(histograms);
        return isSafe(grid, (int) Arrays.stream(items.get(0)).sum(), items);
    }

    private record Spread(Fraction deviation, Fraction agreement) {}

    /** The spread of one item, which occurs in many worlds. */
    private Spread spread(long[] histogram) {
        return spreads.computeIfAbsent(
                Arrays.toString(histogram),
                any -> new Spread(
                        ExactDeviation.of(histogram).orElseThrow(),
                        ExactAgreement.of(histogram).orElseThrow()));
    }

    /** Everything that is shown of the spread. */
    private String shown(Grid grid, int respondents, List<long[]> items) {
        StringBuilder shown = new StringBuilder();
        for (List<Integer> view : grid.views()) {
            Fraction deviation = Fraction.ZERO;
            Fraction agreement = Fraction.ZERO;
            for (int item : view) {
                Fraction part = Fraction.of(1, view.size());
                Spread spread = spread(items.get(item));
                deviation = deviation.plus(spread.deviation().times(part));
                agreement = agreement.plus(spread.agreement().times(part));
            }
            if (view.size() > 1) {
                shown.append(deviation.rounded(1)).append(' ').append(agreement.rounded(1));
            }
            if (view.size() > 1 || respondents >= 10) {
                Fraction limit = Fraction.of(WIDE).times(Fraction.of(grid.points(), 5));
                shown.append(deviation.compareTo(limit) > 0).append(agreement.compareTo(Fraction.ZERO) < 0);
            }
            shown.append(';');
        }
        return shown.toString();
    }

    private static List<long[]> histograms(int points, int answers, int sum) {
        List<long[]> all = new ArrayList<>();
        fill(new long[points], 0, answers, sum, all);
        return all;
    }

    private static void fill(long[] counts, int point, int answers, int sum, List<long[]> all) {
        if (point == counts.length) {
            if (answers == 0 && sum == 0) {
                all.add(counts.clone());
            }
            return;
        }
        for (int here = 0; here <= answers && here * point <= sum; here++) {
            counts[point] = here;
            fill(counts, point + 1, answers - here, sum - here * point, all);
        }
    }

    private static List<List<long[]>> sameScores(Grid grid, int respondents, List<long[]> truth) {
        List<List<long[]>> worlds = List.of(List.of());
        for (long[] item : truth) {
            int sum = 0;
            for (int point = 0; point < item.length; point++) {
                sum += point * (int) item[point];
            }
            List<long[]> possible = histograms(grid.points(), respondents, sum);
            worlds = worlds.stream()
                    .flatMap(world -> possible.stream().map(next -> {
                        List<long[]> longer = new ArrayList<>(world);
                        longer.add(next);
                        return longer;
                    }))
                    .collect(Collectors.toList());
        }
        return worlds;
    }

    /**
     * Whether somebody in the party, who knows the own answers to all items, knows how the others answered one of them, and
     * would not know it from the scores.
     */
    private boolean isTold(Grid grid, int respondents, List<long[]> truth) {
        List<List<long[]>> worlds = sameScores(grid, respondents, truth);
        String shown = shown(grid, respondents, truth);
        List<List<long[]>> left = worlds.stream()
                .filter(world -> shown(grid, respondents, world).equals(shown))
                .toList();
        for (List<Integer> own : ownAnswers(truth)) {
            for (int item = 0; item < truth.size(); item++) {
                if (different(left, item, own) == 1 && different(worlds, item, own) > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What one of the respondents can have answered. */
    private static List<List<Integer>> ownAnswers(List<long[]> truth) {
        List<List<Integer>> own = List.of(List.of());
        for (long[] item : truth) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> answers : own) {
                for (int point = 0; point < item.length; point++) {
                    if (item[point] > 0) {
                        List<Integer> next = new ArrayList<>(answers);
                        next.add(point);
                        longer.add(next);
                    }
                }
            }
            own = longer;
        }
        return own;
    }

    private static int different(List<List<long[]>> worlds, int item, List<Integer> own) {
        Set<String> different = new HashSet<>();
        for (List<long[]> world : worlds) {
            if (hasAnswers(world, own)) {
                different.add(Arrays.toString(world.get(item)));
            }
        }
        return different.size();
    }

    private static boolean hasAnswers(List<long[]> world, List<Integer> own) {
        for (int item = 0; item < own.size(); item++) {
            if (world.get(item)[own.get(item)] == 0) {
                return false;
            }
        }
        return true;
    }

    private static List<long[]> anyAnswers(Grid grid, int respondents, Random random) {
        List<long[]> items = new ArrayList<>();
        for (int item = 0; item < grid.cells().size(); item++) {
            long[] counts = new long[grid.points()];
            int mood = random.nextInt(grid.points());
            for (int i = 0; i < respondents; i++) {
                counts[random.nextInt(3) == 0 ? random.nextInt(grid.points()) : mood]++;
            }
            items.add(counts);
        }
        return items;
    }

    @Test
    void aSpreadThatTellsAnItemIsNotShown() {
        Map<Grid, int[]> respondents = Map.of(
                new Grid(1, 1, 3), new int[] {5, 9, 10, 11},
                new Grid(1, 3, 3), new int[] {5, 6, 10},
                new Grid(1, 2, 4), new int[] {5, 6},
                new Grid(1, 2, 5), new int[] {5},
                new Grid(2, 2, 3), new int[] {5, 6});
        respondents.forEach((grid, sizes) -> {
            int safe = 0;
            for (int size : sizes) {
                for (int seed = 0; seed < 150; seed++) {
                    List<long[]> truth = anyAnswers(grid, size, new Random(seed * 31L + size));
                    if (isSafe(grid, size, truth)) {
                        assertThat(isTold(grid, size, truth)).as(text(truth)).isFalse();
                        safe++;
                    }
                }
            }
            assertThat(safe).as("%s", grid).isPositive();
        });
    }

    /** Of two items with three points the guard finds other answers wherever there are some, if not many answered. */
    @Test
    void aSpreadOfTwoItemsIsShownUnlessItTellsOne() {
        Grid grid = new Grid(1, 2, 3);
        int told = 0;
        for (int respondents : new int[] {5, 6, 7, 9, 10, 11}) {
            for (int seed = 0; seed < 100; seed++) {
                List<long[]> truth = anyAnswers(grid, respondents, new Random(seed * 31L + respondents));
                boolean isTold = isTold(grid, respondents, truth);
                assertThat(isSafe(grid, respondents, truth)).as(text(truth)).isEqualTo(!isTold);
                told += isTold ? 1 : 0;
            }
        }
        assertThat(told).isBetween(300, 590);
    }

    private static String text(List<long[]> items) {
        return items.stream().map(Arrays::toString).collect(Collectors.joining(" / "));
    }

    /** Of one item below ten respondents nothing is shown that could tell something. */
    @Test
    void fewAnswersToASingleItemAreNotTold() {
        Grid one = new Grid(1, 1, 3);
        assertThat(isSafe(one, "3 3 3")).isTrue();
        assertThat(isSafe(one, "7 1 1")).isTrue();
    }

    /**
     * From ten respondents the signs of a single item are shown. Of 6 4 0, 7 2 1 and 8 0 2, which have the same sum, the last
     * two are wide; whoever rated in the middle knows that it is not 8 0 2.
     */
    @Test
    void theSignsOfASingleItemCanTellItsAnswers() {
        Grid one = new Grid(1, 1, 3);
        List<long[]> items = items("7 2 1");
        assertThat(isSafe(one, 9, items)).isTrue();
        assertThat(isSafe(one, 10, items)).isFalse();
        assertThat(isSafe(one, "8 2 0")).isTrue();
        assertThat(isSafe(one, "1 8 1")).isTrue();
    }

    @Test
    void theSignsOfOneOfTwoItemsCanTellItsAnswers() {
        Grid two = new Grid(1, 2, 3);
        assertThat(isSafe(two, 9, items("3 5 2 / 0 10 0"))).isTrue();
        assertThat(isSafe(two, 10, items("3 5 2 / 0 10 0"))).isFalse();
    }

    /** Where all but one chose the end of the scale, the sum tells everything, so the spread tells nothing more. */
    @Test
    void whatTheScoresTellNeedsNoProtection() {
        Grid two = new Grid(1, 2, 3);
        assertThat(isSafe(two, "0 0 5 / 0 1 4")).isTrue();
        assertThat(isSafe(two, "0 0 5 / 5 0 0")).isTrue();
    }

    /** What one item of a field loses, the other gains. */
    @Test
    void twoItemsOfAFieldMakeUpForEachOther() {
        assertThat(isSafe(new Grid(1, 2, 3), "1 8 1 / 2 6 2")).isTrue();
        assertThat(isSafe(new Grid(1, 2, 3), "7 1 2 / 0 10 0")).isTrue();
    }

    /**
     * In each item two may have chosen the middle instead of the ends, or the ends instead of the middle. Across from each
     * other in fields and values, the four changes cancel out.
     */
    @Test
    void fourItemsOfTwoFieldsAndTwoValuesMakeUpForEachOther() {
        Grid four = new Grid(2, 2, 3);
        assertThat(isSafe(four, "2 11 2 / 2 11 2 / 2 11 2 / 2 11 2")).isTrue();
        assertThat(isSafe(four, "2 8 2 / 1 10 1 / 1 10 1 / 2 8 2")).isTrue();
        assertThat(isSafe(four, "3 8 2 / 1 10 2 / 1 10 2 / 3 8 2")).isTrue();
        assertThat(isSafe(four, "10 1 2 / 1 3 9 / 1 3 9 / 2 1 10")).isTrue();
    }

    /** With one of the four changed there is nothing that makes up for the others. */
    @Test
    void threeItemsDoNotMakeUpForAFourth() {
        Grid four = new Grid(2, 2, 3);
        assertThat(isSafe(four, "2 11 2 / 2 11 2 / 2 11 2 / 0 11 4")).isFalse();
        assertThat(isSafe(four, "2 8 2 / 1 10 1 / 1 10 1 / 5 2 5")).isFalse();
    }

    /** An item that nobody rated has no spread. */
    @Test
    void itemsWithoutAnswersArePassedOver() {
        assertThat(isSafe(new Grid(1, 3, 3), 10, items("1 8 1 / 2 6 2 / 0 0 0")))
                .isTrue();
    }
}
