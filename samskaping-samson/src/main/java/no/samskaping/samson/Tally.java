package no.samskaping.samson;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
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
import no.samskaping.model.internal.ArrayMap;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.InvalidValueException;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * What scoring needs of any number of sheets, and no more: whole-number counts by party and by the citizens' roles of
 * those who answered.
 *
 * <p>Merging is exact, associative and commutative, with the empty tally as its unit: a stream, several threads or an
 * engine can share the work, and any order, split and merge give the same scorecard to the last bit. No respondent's id
 * is kept, so a tally cannot tell whether the same sheet was added twice; {@link Assessment} can.
 *
 * <p>This is the module's one mutable type, since a copy for each of a million sheets would cost too much. It is not
 * thread-safe: give each thread its own and merge. Equal when instrument and counts are equal.
 *
 * <p>{@code Serializable} in a binary form of its own, written in version 1 as: the number 1; the instrument's id,
 * version, lowest point and number of points; the items, each by id, field and value; the groups, each by party, roles
 * and those of its counts that are not 0, by place and number. Reading refuses any other
 * version and counts that contradict each other.
 */
@Source(document = SourceDocument.CONVENTION)
public final class Tally implements Serializable {
    /** Stands for no number at all in {@link #add(String, Set, int[], int[])}. */
    public static final int NONE = Integer.MIN_VALUE;

    private static final long serialVersionUID = 1L;

    /** Less than a megabyte with the standard instrument. */
    private static final int MOST_SPARE = 256;

    private final transient Layout layout;
    private final transient AnswerCheck check;
    private final transient Map<Group, long[]> groups = new HashMap<>();

    /** Rows of zeros for groups to come. */
    private final transient Deque<long[]> spare = new ArrayDeque<>();

    /** A sheet's numbers while it is counted, and what they come to: arrays anew for each sheet would cost more. */
    private final transient int[] ratings;

    private final transient int[] expectations;
    private final transient long[] rated;
    private final transient long[] expected;

    private Tally(Layout layout) {
        this.layout = layout;
        this.check = new AnswerCheck(layout);
        this.ratings = new int[layout.items().size()];
        this.expectations = new int[layout.items().size()];
        this.rated = new long[layout.counted().size() + 1];
        this.expected = new long[layout.expectationPlaces().length];
    }

    /**
     * A tally of no sheets.
     *
     * @param instrument the instrument that is answered
     * @return a new tally
     */
    public static Tally empty(Instrument instrument) {
        return new Tally(Layout.of(instrument));
    }

    /** A tally of counts that were read; they have been checked. */
    static Tally of(Layout layout, Map<Group, long[]> counts) {
        Tally tally = new Tally(layout);
        tally.groups.putAll(counts);
        return tally;
    }

    /**
     * Which instrument is answered.
     *
     * @return id and version
     */
    public InstrumentRef getInstrument() {
        return layout.instrument();
    }

    /**
     * How many sheets were added.
     *
     * @return the number, 0 or more
     * @throws ArithmeticException if it does not fit a {@code long}
     */
    public long sheets() {
        return groups.values().stream().mapToLong(row -> row[Layout.SHEETS]).reduce(0L, Math::addExact);
    }

    /**
     * Counts a sheet.
     *
     * @param sheet the sheet
     * @return this tally
     * @throws InvalidValueException if the sheet does not fit the instrument; nothing is counted then
     * @throws ArithmeticException if the counts could grow too large for a {@code long}; nothing is counted then
     */
    public Tally add(ResponseSheet sheet) {
        if (!takeNumbers(BuiltSheet.answers(sheet))) {
            throw new InvalidValueException(check.check(sheet));
        }
        Group group = Group.of(sheet);
        return count(groups.computeIfAbsent(group, any -> newRow()), ratings, expectations);
    }

    /** Takes the numbers of a sheet, and says whether all answers are to items of the instrument and on its scale. */
    private boolean takeNumbers(ArrayMap<Answer> answers) {
        Arrays.fill(ratings, NONE);
        Arrays.fill(expectations, NONE);
        int next = 0;
        for (int place = 0; place < answers.size(); place++) {
            int rank = layout.rank(answers.key(place), next);
            if (rank < 0) {
                return false;
            }
            int item = layout.ranked(rank);
            BuiltAnswer answer = BuiltAnswer.of(answers.value(place));
            ratings[item] = answer.countedRating();
            expectations[item] = answer.countedExpectation();
            next = rank + 1;
        }
        return check.fit(ratings, expectations);
    }

    /**
     * Counts a sheet of which only the numbers are at hand, just as {@link #add(ResponseSheet)} does: for readers of
     * many sheets, who need not make an object of each.
     *
     * @param party the party that the respondent answers for
     * @param roles the roles in which the respondent takes part as a citizen
     * @param ratings the rating of each item, in the instrument's order; {@link #NONE} where there is none
     * @param expectations the expectation that stands beside each rating, likewise
     * @return this tally
     * @throws InvalidValueException if the party's id cannot be used, a number is no point of the scale, or an
     *     expectation stands without a rating; nothing is counted then
     * @throws IllegalArgumentException if there are not as many ratings and expectations as items
     * @throws ArithmeticException if the counts could grow too large for a {@code long}; nothing is counted then
     */
    public Tally add(String party, Set<CitizenRole> roles, int[] ratings, int[] expectations) {
        List<Finding> findings = check.check(ratings, expectations);
        if (!findings.isEmpty()) {
            throw new InvalidValueException(findings);
        }
        Group group = Group.of(party, roles);
        long[] row = groups.get(group);
        if (row == null) {
            new Checks().id("/party", party).orThrow();
            row = newRow();
            groups.put(group, row);
        }
        return count(row, ratings, expectations);
    }

    private long[] newRow() {
        long[] row = spare.poll();
        return row == null ? new long[layout.size()] : row;
    }

    private Tally count(long[] row, int[] ratings, int[] expectations) {
        Rows.checkRoom(layout, row[Layout.SHEETS], 1);
        Rows.add(layout, row, ratings, expectations, rated, expected);
        return this;
    }

    /**
     * Counts all that another tally counted; the other is not changed.
     *
     * @param other a tally of the same instrument; may be this one
     * @return this tally
     * @throws InvalidValueException if the other counts answers to another instrument; nothing is counted then
     * @throws ArithmeticException if the counts could grow too large for a {@code long}; nothing is counted then
     */
    public Tally merge(Tally other) {
        check.sameLayout(other.layout);
        other.groups.forEach((group, row) -> {
            long[] mine = groups.get(group);
            if (mine != null) {
                Rows.checkRoom(layout, mine[Layout.SHEETS], row[Layout.SHEETS]);
            }
        });
        other.groups.forEach((group, row) -> {
            long[] mine = groups.get(group);
            if (mine == null) {
                groups.put(group, row.clone());
            } else {
                Rows.addTo(mine, row);
            }
        });
        return this;
    }

    /**
     * Counts nothing any more, as if it were new: for parts of a stream that are counted one after the other and merged.
     *
     * @return this tally
     */
    public Tally clear() {
        for (long[] row : groups.values()) {
            if (spare.size() < MOST_SPARE) {
                Arrays.fill(row, 0);
                spare.push(row);
            }
        }
        groups.clear();
        return this;
    }

    Layout layout() {
        return layout;
    }

    /** The counts by group, in the groups' order. */
    SortedMap<Group, long[]> groups() {
        return new TreeMap<>(groups);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally && layout.equals(tally.layout) && rows().equals(tally.rows());
    }

    @Override
    public int hashCode() {
        return 31 * layout.hashCode() + rows().hashCode();
    }

    private Map<Group, List<Long>> rows() {
        Map<Group, List<Long>> rows = new TreeMap<>();
        groups.forEach(
                (group, row) -> rows.put(group, Arrays.stream(row).boxed().toList()));
        return rows;
    }

    /** Shows no counts: those of a small group tell what its members answered. */
    @Override
    public String toString() {
        return "Tally{instrument=" + layout.instrument() + ", groups=" + groups.size() + ", sheets=" + sheets() + "}";
    }

    /**
     * A tally travels as its form.
     *
     * @return the form
     */
    private Object writeReplace() {
        return new TallyForm(this);
    }

    /**
     * Refuses bytes that claim to be a tally without its form.
     *
     * @param in not read
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("A tally is read by its form");
    }
}
