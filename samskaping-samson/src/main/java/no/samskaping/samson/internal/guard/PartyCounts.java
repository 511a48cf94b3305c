package no.samskaping.samson.internal.guard;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.samskaping.samson.internal.count.Layout;

/** The counts of each party, which the guard of spread figures looks at. Shows none of them. */
public final class PartyCounts {
    private final Layout layout;
    private final Map<String, long[]> rows;

    public PartyCounts(Layout layout, Map<String, long[]> rows) {
        this.layout = layout;
        this.rows = rows;
    }

    public Layout layout() {
        return layout;
    }

    /** How often each point was chosen for an item. */
    public long[] histogram(String partyId, int item) {
        long[] row = Objects.requireNonNull(rows.get(partyId));
        return Arrays.copyOfRange(row, layout.histogram(item), layout.histogram(item + 1));
    }

    /** How many respondents rated each item. */
    public LongStream ratings(String partyId) {
        return IntStream.range(0, layout.items().size())
                .mapToLong(item -> Arrays.stream(histogram(partyId, item)).sum());
    }
}
