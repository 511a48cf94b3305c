package no.samskaping.charts.internal.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What a page is made of.
 *
 * @param parts collaborations, scorecards, trajectories, chains and reviews, in the order in which they were added
 */
public record PageContent(List<Object> parts) {
    public PageContent {
        parts = List.copyOf(parts);
    }

    /** Returns a content with one part more. */
    public PageContent with(Object part) {
        List<Object> more = new ArrayList<>(parts);
        more.add(part);
        return new PageContent(more);
    }

    /** Returns the parts of a type. */
    <T> List<T> all(Class<T> type) {
        List<T> all = new ArrayList<>();
        for (Object part : parts) {
            if (type.isInstance(part)) {
                all.add(type.cast(part));
            }
        }
        return all;
    }
}
