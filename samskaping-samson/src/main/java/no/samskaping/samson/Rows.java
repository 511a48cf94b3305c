package no.samskaping.samson;

import java.util.Arrays;
import no.samskaping.model.ActionField;
import no.samskaping.samson.Layout.View;

/** Counting into one row of a {@link Layout}. */
final class Rows {
    private static final long ONE = 1L << Integer.SIZE;

    private Rows() {}

    /** With room for the sheets there is room for every count: none grows faster than the largest step. */
    static void checkRoom(Layout layout, long sheets, long more) {
        if (Math.addExact(sheets, more) > Long.MAX_VALUE / layout.largestStep()) {
            throw new ArithmeticException("Too many sheets to count: " + sheets + " and " + more);
        }
    }

    static void addTo(long[] row, long[] other) {
        for (int i = 0; i < row.length; i++) {
            row[i] += other[i];
        }
    }

    /**
     * Adds one sheet's numbers, by item, all of which fit the layout. The one place where a sheet is counted, and gone
     * through for every sheet: hence plain arrays, one pass over the items, and the caller's room for what they come to,
     * by view and by field.
     */
    static void add(Layout layout, long[] row, int[] ratings, int[] expectations, long[] rated, long[] expected) {
        row[Layout.SHEETS]++;
        int[] places = layout.viewPlaces();
        int[] expectationPlaces = layout.expectationPlaces();
        Arrays.fill(rated, 0);
        Arrays.fill(expected, 0);
        for (int item = 0; item < ratings.length; item++) {
            if (ratings[item] != Tally.NONE) {
                int above = ratings[item] - layout.min();
                row[layout.histogram(item) + above]++;
                rated[layout.cellOf(item)] += ONE + above;
                if (expectations[item] != Tally.NONE) {
                    expected[layout.fieldOf(item)] += ONE + expectations[item] - ratings[item];
                }
            }
        }
        layout.addUp(rated);
        for (int view = 0; view < rated.length; view++) {
            int place = places[view] + 2 * number(rated[view]);
            row[place]++;
            row[place + 1] += sum(rated[view]);
        }
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
    static boolean isConsistent(Layout layout, long[] row) {
        long sheets = row[Layout.SHEETS];
        if (sheets < 1 || sheets > Long.MAX_VALUE / layout.largestStep()) {
            return false;
        }
        for (View view : layout.views()) {
            if (!isConsistent(view, row, layout.points() - 1)) {
                return false;
            }
        }
        for (int item = 0; item < layout.items().size(); item++) {
            if (!addsUpToAtMost(row, layout.histogram(item), layout.points(), sheets)) {
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
            long respondents = row[view.respondents(answered)];
            long sum = row[view.sum(answered)];
            if (respondents < 0 || respondents > left || sum < 0 || sum > respondents * answered * highest) {
                return false;
            }
            left -= respondents;
        }
        return left == 0;
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
