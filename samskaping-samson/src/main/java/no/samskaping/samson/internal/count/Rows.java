package no.samskaping.samson.internal.count;

import java.util.Arrays;
import no.samskaping.model.ActionField;

/** Counting into one row of a {@link Layout}. */
public final class Rows {
    private static final long ONE = 1L << Integer.SIZE;

    private Rows() {}

    /** With room for the sheets there is room for every count: none grows faster than the largest step. */
    public static void checkRoom(Layout layout, long sheets, long more) {
        if (Math.addExact(sheets, more) > Long.MAX_VALUE / layout.largestStep()) {
            throw new ArithmeticException("Too many sheets to count: " + sheets + " and " + more);
        }
    }

    public static void addTo(long[] row, long[] other) {
        for (int i = 0; i < row.length; i++) {
            row[i] += other[i];
        }
    }

    /**
     * Adds one sheet's numbers, by item, all of which fit the layout. The one place where a sheet is counted, and gone
     * through for every sheet: hence plain arrays, one pass over the items, and the caller's room for what they come to,
     * by slot and by field.
     */
    public static void add(
            Layout layout, long[] row, int[] ratings, int[] expectations, long[] rated, long[] expected) {
        row[Layout.SHEETS]++;
        int[] fields = layout.fieldSlots();
        int[] values = layout.valueSlots();
        int[] cells = layout.cellSlots();
        int lowest = layout.min();
        int points = layout.points();
        int histogram = layout.histogram(0);
        Arrays.fill(rated, 0);
        Arrays.fill(expected, 0);
        long all = 0;
        for (int item = 0; item < ratings.length; item++, histogram += points) {
            int rating = ratings[item];
            if (rating != Layout.NONE) {
                int above = rating - lowest;
                long one = ONE + above;
                row[histogram + above]++;
                rated[fields[item]] += one;
                rated[values[item]] += one;
                rated[cells[item]] += one;
                all += one;
                if (expectations[item] != Layout.NONE) {
                    expected[layout.fieldOf(item)] += ONE + expectations[item] - rating;
                }
            }
        }
        rated[layout.overallSlot()] = all;
        int[] places = layout.countedPlaces();
        for (int slot = 0; slot < places.length; slot++) {
            int place = places[slot] + 2 * number(rated[slot]);
            row[place]++;
            row[place + 1] += sum(rated[slot]);
        }
        int[] expectationPlaces = layout.expectationPlaces();
        for (int field = 0; field < expected.length; field++) {
            if (expected[field] != 0) {
                int place = expectationPlaces[field];
                row[place]++;
                row[place + 1] += number(expected[field]);
                row[place + 2] += sum(expected[field]);
            }
        }
    }

    /** A number of items and the sum over them, in one {@code long}: the sum takes the lower half, with its sign. */
    private static int number(long both) {
        return (int) ((both - sum(both)) >> Integer.SIZE);
    }

    private static int sum(long both) {
        return (int) both;
    }

    /** Whether a row that was read can be what sheets were counted into. */
    public static boolean isConsistent(Layout layout, long[] row) {
        long sheets = row[Layout.SHEETS];
        if (sheets < 1 || sheets > Long.MAX_VALUE / layout.largestStep()) {
            return false;
        }
        for (int item = 0; item < layout.items().size(); item++) {
            if (!addsUpToAtMost(row, layout.histogram(item), layout.points(), sheets)) {
                return false;
            }
        }
        for (View view : layout.counted()) {
            if (!isConsistent(view, row, layout.points() - 1) || !isOfItsItems(layout, view, row)) {
                return false;
            }
        }
        for (ActionField field : layout.fields().keySet()) {
            int at = layout.expectation(field);
            int items = layout.fields().get(field).items().length;
            long farthest = row[at + 1] * (layout.points() - 1);
            boolean plausible = 0 <= row[at]
                    && row[at] <= sheets
                    && row[at] <= row[at + 1]
                    && row[at + 1] <= row[at] * items
                    && -farthest <= row[at + 2]
                    && row[at + 2] <= farthest;
            if (!plausible) {
                return false;
            }
        }
        return true;
    }

    private static boolean isConsistent(View view, long[] row, long highest) {
        long left = row[Layout.SHEETS];
        for (int answered = 0; answered <= view.size(); answered++) {
            long respondents = view.respondents(row, answered);
            long sum = view.sum(row, answered);
            if (respondents < 0 || respondents > left || sum < 0 || sum > respondents * answered * highest) {
                return false;
            }
            left -= respondents;
        }
        return left == 0;
    }

    /** Whether a view comes to as many ratings, and to the same sum of them, as its items do one by one. */
    private static boolean isOfItsItems(Layout layout, View view, long[] row) {
        long ratings = 0;
        long sum = 0;
        for (int answered = 1; answered <= view.size(); answered++) {
            ratings += answered * view.respondents(row, answered);
            sum += view.sum(row, answered);
        }
        for (int item : view.items()) {
            View alone = layout.single(item);
            ratings -= alone.respondents(row, 1);
            sum -= alone.sum(row, 1);
        }
        return ratings == 0 && sum == 0;
    }

    private static boolean addsUpToAtMost(long[] row, int from, int length, long most) {
        long left = most;
        for (int i = from; i < from + length; i++) {
            if (row[i] < 0 || row[i] > left) {
                return false;
            }
            left -= row[i];
        }
        return true;
    }
}
