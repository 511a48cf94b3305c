package no.samskaping.samson.internal.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.InstrumentRef;
import no.samskaping.samson.instrument.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Where the counts of an instrument's answers stand in one row of whole numbers.
 *
 * <p>First the sheets; then for each item how often each point was chosen; then for each view of several items (overall,
 * fields, values, cells) and for each number of them from none to all: how many respondents rated that many, and the sum
 * of those ratings counted from the scale's lowest point; then for each field how many respondents held expectations, how
 * many there are, and the sum of expected minus rated.
 */
public final class Layout {
    /** Stands for no number at all: neither it nor its neighbour is a point of any scale. */
    public static final int NONE = Integer.MIN_VALUE;

    public static final int SHEETS = 0;

    private static final int HISTOGRAMS = SHEETS + 1;

    private final InstrumentRef instrument;
    private final int min;
    private final int points;
    private final Map<String, ModelCell> items;
    private final View overall;
    private final Map<ActionField, View> fields = new EnumMap<>(ActionField.class);
    private final Map<CoreValue, View> values = new EnumMap<>(CoreValue.class);
    private final SortedMap<ModelCell, View> cells = new TreeMap<>();
    private final List<View> counted = new ArrayList<>();
    private final int[] countedPlaces;
    private final int overallSlot;
    private final int[] fieldSlots;
    private final int[] valueSlots;
    private final int[] cellSlots;
    private final int[] fieldOf;
    private final int[] expectationPlaces;
    private final Map<ActionField, Integer> expectations = new EnumMap<>(ActionField.class);
    private final int size;
    private final String[] sortedIds;
    private final int[] sorted;

    public Layout(InstrumentRef instrument, int min, int points, Map<String, ModelCell> items) {
        this.instrument = instrument;
        this.min = min;
        this.points = points;
        this.items = new LinkedHashMap<>(items);
        Map<ActionField, List<Integer>> byField = new EnumMap<>(ActionField.class);
        Map<CoreValue, List<Integer>> byValue = new EnumMap<>(CoreValue.class);
        SortedMap<ModelCell, List<Integer>> byCell = new TreeMap<>();
        Map<String, Integer> index = new LinkedHashMap<>();
        this.items.forEach((id, cell) -> {
            int item = index.size();
            index.put(id, item);
            byField.computeIfAbsent(cell.getField(), field -> new ArrayList<>()).add(item);
            byValue.computeIfAbsent(cell.getValue(), value -> new ArrayList<>()).add(item);
            byCell.computeIfAbsent(cell, any -> new ArrayList<>()).add(item);
        });
        overall = view(index.values());
        byField.forEach((field, indices) -> fields.put(field, view(indices)));
        byValue.forEach((value, indices) -> values.put(value, view(indices)));
        byCell.forEach((cell, indices) -> cells.put(cell, view(indices)));
        countedPlaces = counted.stream().mapToInt(view -> view.place(0)).toArray();
        overallSlot = slot(overall);
        fieldSlots = slots(cell -> fields.get(cell.getField()));
        valueSlots = slots(cell -> values.get(cell.getValue()));
        cellSlots = slots(cell -> cells.get(cell));
        List<ActionField> inOrder = List.copyOf(fields.keySet());
        fieldOf = this.items.values().stream()
                .mapToInt(cell -> inOrder.indexOf(cell.getField()))
                .toArray();
        int next = end();
        for (ActionField field : fields.keySet()) {
            expectations.put(field, next);
            next += 3;
        }
        expectationPlaces =
                expectations.values().stream().mapToInt(Integer::intValue).toArray();
        size = next;
        sortedIds = this.items.keySet().stream().sorted().toArray(String[]::new);
        sorted = Arrays.stream(sortedIds).mapToInt(index::get).toArray();
    }

    public static Layout of(Instrument instrument) {
        return instrument == Instrument.standard() ? Standard.LAYOUT : laidOut(instrument);
    }

    /** Most instruments are the standard one, and laying one out costs as much as counting some hundred sheets. */
    private static final class Standard {
        static final Layout LAYOUT = laidOut(Instrument.standard());
    }

    private static Layout laidOut(Instrument instrument) {
        Map<String, ModelCell> items = new LinkedHashMap<>();
        instrument.getItems().forEach(item -> items.put(item.getId(), item.cell()));
        Scale scale = instrument.getScale();
        return new Layout(instrument.ref(), scale.getMin(), scale.points(), items);
    }

    private View view(Collection<Integer> indices) {
        if (indices.size() == 1) {
            return single(indices.iterator().next());
        }
        View view = View.counted(indices.stream().mapToInt(Integer::intValue).toArray(), end());
        counted.add(view);
        return view;
    }

    private int end() {
        if (counted.isEmpty()) {
            return histogram(items.size());
        }
        View last = counted.get(counted.size() - 1);
        return last.place(last.size() + 1);
    }

    /** Which of the counted views it is; behind them all for one that is not counted. */
    private int slot(@Nullable View view) {
        int slot = counted.indexOf(view);
        return slot < 0 ? counted.size() : slot;
    }

    private int[] slots(Function<ModelCell, @Nullable View> viewOf) {
        Map<ModelCell, Integer> known = new HashMap<>();
        return items.values().stream()
                .mapToInt(cell -> known.computeIfAbsent(cell, any -> slot(viewOf.apply(cell))))
                .toArray();
    }

    /** A number as it is counted: {@link #NONE} when absent. A point of the scale if and only if the number is one. */
    public static int number(OptionalInt number) {
        return number.isPresent() ? Math.max(number.getAsInt(), NONE + 1) : NONE;
    }

    public InstrumentRef instrument() {
        return instrument;
    }

    public int min() {
        return min;
    }

    public int points() {
        return points;
    }

    public int max() {
        return min + points - 1;
    }

    public Map<String, ModelCell> items() {
        return Collections.unmodifiableMap(items);
    }

    /**
     * How many items stand before this one in the order of ids, in which a sheet has its answers; or -1 if it is none of
     * the items. Found sooner where so many is the number that was expected: most sheets leave few items out.
     */
    public int rank(String item, int expected) {
        return expected < sortedIds.length && sortedIds[expected].equals(item) ? expected : rank(item);
    }

    private int rank(String item) {
        return Math.max(-1, Arrays.binarySearch(sortedIds, item));
    }

    /** The item before which so many stand in the order of ids. */
    public int ranked(int rank) {
        return sorted[rank];
    }

    /** An item, looked at alone. */
    public View single(int item) {
        return View.single(item, histogram(item), points);
    }

    public View overall() {
        return overall;
    }

    public Map<ActionField, View> fields() {
        return Collections.unmodifiableMap(fields);
    }

    public Map<CoreValue, View> values() {
        return Collections.unmodifiableMap(values);
    }

    public SortedMap<ModelCell, View> cells() {
        return Collections.unmodifiableSortedMap(cells);
    }

    /** The views that have counts of their own. */
    public List<View> counted() {
        return Collections.unmodifiableList(counted);
    }

    /**
     * Where the counts of each counted view start. Not to be changed, like the arrays below.
     *
     * <p>The views have a slot each, in this order. The slot behind them is for all views that are not counted: what is
     * put there is not read.
     */
    public int[] countedPlaces() {
        return countedPlaces;
    }

    public int overallSlot() {
        return overallSlot;
    }

    /** By item the slot of its field. */
    public int[] fieldSlots() {
        return fieldSlots;
    }

    /** By item the slot of its value. */
    public int[] valueSlots() {
        return valueSlots;
    }

    /** By item the slot of its cell. */
    public int[] cellSlots() {
        return cellSlots;
    }

    /** Which of the fields an item belongs to, by their order. */
    public int fieldOf(int item) {
        return fieldOf[item];
    }

    /** Where the expectations of each field are counted, in the fields' order. */
    public int[] expectationPlaces() {
        return expectationPlaces;
    }

    public int histogram(int item) {
        return HISTOGRAMS + item * points;
    }

    /** Respondents with expectations; the expectations and the sum of expected minus rated stand behind. */
    public int expectation(ActionField field) {
        return Objects.requireNonNull(expectations.get(field));
    }

    public int size() {
        return size;
    }

    /** No count can grow by more than this with one sheet. */
    public long largestStep() {
        return Math.max(1L, (long) items.size() * points);
    }

    /** The same items in the same order on the same scale: counts mean the same in both. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Layout layout
                && instrument.equals(layout.instrument)
                && min == layout.min
                && points == layout.points
                && List.copyOf(items.entrySet()).equals(List.copyOf(layout.items.entrySet()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(instrument, min, points, items);
    }
}
