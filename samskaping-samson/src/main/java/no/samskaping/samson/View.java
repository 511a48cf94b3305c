package no.samskaping.samson;

/** Items that are looked at together, and what a row of counts says of them. */
@SuppressWarnings("ArrayRecordComponent") // Never compared, never handed out.
sealed interface View {
    /** The items, by their places in the instrument. */
    int[] items();

    default int size() {
        return items().length;
    }

    /** How many respondents rated so many of the items. */
    long respondents(long[] row, int rated);

    /** The sum of their ratings, each counted from the scale's lowest point. */
    long sum(long[] row, int rated);

    /** Two counts for each number of items, from none to all. */
    record Counted(int[] items, int offset) implements View {
        /** Where the respondents of so many items are counted; the sum of their ratings stands behind. */
        int place(int rated) {
            return offset + 2 * rated;
        }

        int end() {
            return place(size() + 1);
        }

        @Override
        public long respondents(long[] row, int rated) {
            return row[place(rated)];
        }

        @Override
        public long sum(long[] row, int rated) {
            return row[place(rated) + 1];
        }
    }

    /** One item alone: how often each of its points was chosen says all of it. */
    record Single(int item, int histogram, int points) implements View {
        @Override
        public int[] items() {
            return new int[] {item};
        }

        @Override
        public long respondents(long[] row, int rated) {
            long respondents = 0;
            for (int point = 0; point < points; point++) {
                respondents += row[histogram + point];
            }
            return rated == 0 ? row[Layout.SHEETS] - respondents : respondents;
        }

        @Override
        public long sum(long[] row, int rated) {
            long sum = 0;
            for (int point = 0; point < points; point++) {
                sum += point * row[histogram + point];
            }
            return rated == 0 ? 0 : sum;
        }
    }
}
