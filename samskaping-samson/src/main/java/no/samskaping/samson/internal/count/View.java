package no.samskaping.samson.internal.count;

/**
 * Items that are looked at together, and what a row of counts says of them.
 *
 * <p>A view of several items has two counts for each number of them, from none to all. One item alone needs none: how
 * often each of its points was chosen says all of it.
 */
public final class View {
    private final int[] items;
    private final int offset;

    /** The points of the one item, or 0 where there are several. */
    private final int points;

    private View(int[] items, int offset, int points) {
        this.items = items;
        this.offset = offset;
        this.points = points;
    }

    /** A view of several items, whose counts start at a place. */
    public static View counted(int[] items, int offset) {
        return new View(items, offset, 0);
    }

    /** A view of one item, whose points are counted from a place on. */
    public static View single(int item, int histogram, int points) {
        return new View(new int[] {item}, histogram, points);
    }

    /** The items, by their places in the instrument. Not to be changed. */
    public int[] items() {
        return items;
    }

    public int size() {
        return items.length;
    }

    /** Where the respondents of so many items are counted, if they are; the sum of their ratings stands behind. */
    public int place(int rated) {
        return offset + 2 * rated;
    }

    /** How many respondents rated so many of the items. */
    public long respondents(long[] row, int rated) {
        if (points == 0) {
            return row[place(rated)];
        }
        long respondents = 0;
        for (int point = 0; point < points; point++) {
            respondents += row[offset + point];
        }
        return rated == 0 ? row[Layout.SHEETS] - respondents : respondents;
    }

    /** The sum of their ratings, each counted from the scale's lowest point. */
    public long sum(long[] row, int rated) {
        if (points == 0) {
            return row[place(rated) + 1];
        }
        long sum = 0;
        for (int point = 0; point < points; point++) {
            sum += point * row[offset + point];
        }
        return rated == 0 ? 0 : sum;
    }
}
