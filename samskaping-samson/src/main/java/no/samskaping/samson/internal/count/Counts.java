package no.samskaping.samson.internal.count;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.internal.value.Checks;

/**
 * Counts of sheets by group, while they are made. Mutable and not thread-safe.
 *
 * <p>An operation that is refused changes nothing.
 */
public final class Counts {
    /** Less than a megabyte with the standard instrument. */
    private static final int MOST_SPARE = 256;

    private final Layout layout;
    private final NumberCheck check;
    private final Map<Group, long[]> rows = new HashMap<>();

    /** Rows of zeros for groups to come. */
    private final Deque<long[]> spare = new ArrayDeque<>();

    /** Intermediate results of one sheet: new arrays for each sheet would cost more. */
    private final long[] rated;

    private final long[] expected;

    public Counts(Layout layout) {
        this.layout = layout;
        this.check = new NumberCheck(layout);
        this.rated = new long[layout.counted().size() + 1];
        this.expected = new long[layout.expectationPlaces().length];
    }

    /** Counts that were read; the rows have been checked and are not copied. */
    public static Counts of(Layout layout, Map<Group, long[]> rows) {
        Counts counts = new Counts(layout);
        counts.rows.putAll(rows);
        return counts;
    }

    public Counts copy() {
        Counts copy = new Counts(layout);
        rows.forEach((group, row) -> copy.rows.put(group, row.clone()));
        return copy;
    }

    public Layout layout() {
        return layout;
    }

    /** The rows by group, in the order of the groups. Not to be changed. */
    public SortedMap<Group, long[]> rows() {
        return new TreeMap<>(rows);
    }

    public int groups() {
        return rows.size();
    }

    /** The number of sheets; throws when it does not fit a {@code long}. */
    public long sheets() {
        return rows.values().stream().mapToLong(row -> row[Layout.SHEETS]).reduce(0L, Math::addExact);
    }

    /** Counts the numbers of a sheet, in the order of the items, after checking them. */
    public void add(String partyId, Set<CitizenRole> roles, int[] ratings, int[] expectations) {
        List<Finding> findings = check.check(ratings, expectations);
        if (!findings.isEmpty()) {
            throw new InvalidValueException(findings);
        }
        Group group = new Group(partyId, Group.bits(roles));
        if (!rows.containsKey(group)) {
            new Checks().id("/party", partyId).orThrow();
        }
        addChecked(group, ratings, expectations);
    }

    /** Counts the numbers of a sheet that were checked before. */
    public void addChecked(Group group, int[] ratings, int[] expectations) {
        long[] row = rows.get(group);
        if (row == null) {
            row = newRow();
            rows.put(group, row);
        }
        Rows.checkRoom(layout, row[Layout.SHEETS], 1);
        Rows.add(layout, row, ratings, expectations, rated, expected);
    }

    private long[] newRow() {
        long[] row = spare.poll();
        return row == null ? new long[layout.size()] : row;
    }

    /** Adds all counts of another instance, which may be this one. */
    public void addAll(Counts other) {
        check.requireSame(other.layout);
        other.rows.forEach((group, row) -> {
            long[] mine = rows.get(group);
            if (mine != null) {
                Rows.checkRoom(layout, mine[Layout.SHEETS], row[Layout.SHEETS]);
            }
        });
        other.rows.forEach((group, row) -> {
            long[] mine = rows.get(group);
            if (mine == null) {
                rows.put(group, row.clone());
            } else {
                Rows.addTo(mine, row);
            }
        });
    }

    /** Removes all counts and keeps the memory for those to come. */
    public void clear() {
        for (long[] row : rows.values()) {
            if (spare.size() < MOST_SPARE) {
                Arrays.fill(row, 0);
                spare.push(row);
            }
        }
        rows.clear();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts counts && layout.equals(counts.layout) && lists().equals(counts.lists());
    }

    @Override
    public int hashCode() {
        return 31 * layout.hashCode() + lists().hashCode();
    }

    private Map<Group, List<Long>> lists() {
        Map<Group, List<Long>> lists = new TreeMap<>();
        rows.forEach((group, row) -> lists.put(group, Arrays.stream(row).boxed().toList()));
        return lists;
    }
}
