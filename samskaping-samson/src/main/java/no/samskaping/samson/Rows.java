package no.samskaping.samson;

import java.util.stream.IntStream;
import no.samskaping.model.ActionField;
import no.samskaping.samson.Layout.View;

/** Counting into one row of a {@link Layout}. */
final class Rows {
    private Rows() {}

    /** With room for the sheets there is room for every count: none grows faster than the largest step. */
    static void checkRoom(Layout layout, long sheets, long more) {
        if (Math.addExact(sheets, more) > Long.MAX_VALUE / layout.largestStep()) {
            throw new ArithmeticException("Too many sheets to count: " + sheets + " and " + more);
        }
    }

    static long[] sum(long[] one, long[] other) {
        return IntStream.range(0, one.length).mapToLong(i -> one[i] + other[i]).toArray();
    }

    /** Adds one sheet's numbers, by item, all of which fit the layout. */
    static void add(Layout layout, long[] row, int[] ratings, int[] expectations) {
        row[Layout.SHEETS]++;
        for (int item = 0; item < ratings.length; item++) {
            if (ratings[item] != Tally.NONE) {
                row[layout.histogram(item) + ratings[item] - layout.min()]++;
            }
        }
        for (View view : layout.views()) {
            addView(view, row, ratings, layout.min());
        }
        layout.fields()
                .forEach((field, view) -> addExpectations(view, layout.expectation(field), row, ratings, expectations));
    }

    private static void addView(View view, long[] row, int[] ratings, int min) {
        int answered = 0;
        int sum = 0;
        for (int item : view.items()) {
            if (ratings[item] != Tally.NONE) {
                answered++;
                sum += ratings[item] - min;
            }
        }
        row[view.respondents(answered)]++;
        row[view.sum(answered)] += sum;
    }

    private static void addExpectations(View field, int at, long[] row, int[] ratings, int[] expectations) {
        int pairs = 0;
        int above = 0;
        for (int item : field.items()) {
            if (expectations[item] != Tally.NONE) {
                pairs++;
                above += expectations[item] - ratings[item];
            }
        }
        if (pairs > 0) {
            row[at]++;
            row[at + 1] += pairs;
            row[at + 2] += above;
        }
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
            int items = layout.fields().get(field).items().size();
            boolean plausible = 0 <= row[at]
                    && row[at] <= sheets
                    && row[at] <= row[at + 1]
                    && row[at + 1] <= row[at] * items
                    && Math.abs(row[at + 2]) <= row[at + 1] * (layout.points() - 1);
            if (!plausible) {
                return false;
            }
        }
        return true;
    }

    private static boolean isConsistent(View view, long[] row, long highest) {
        long left = row[Layout.SHEETS];
        for (int answered = 0; answered <= view.items().size(); answered++) {
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
