package no.samskaping.samson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;

/**
 * Where the counts of an instrument's answers stand in one row of whole numbers.
 *
 * <p>First the sheets; then for each view (overall, fields, values, cells) and for each number of its items from none to
 * all: how many respondents rated that many, and the sum of those ratings counted from the scale's lowest point; then
 * for each item how often each point was chosen; then for each field how many respondents held expectations, how many
 * there are, and the sum of expected minus rated.
 */
final class Layout {
    static final int SHEETS = 0;

    /** The first of the views; behind it the fields, the values and the cells. */
    private static final int OVERALL = 0;

    private final InstrumentRef instrument;
    private final int min;
    private final int points;
    private final Map<String, ModelCell> items;
    private final Map<String, Integer> itemIndex = new HashMap<>();
    private final View overall;
    private final Map<ActionField, View> fields = new EnumMap<>(ActionField.class);
    private final Map<CoreValue, View> values = new EnumMap<>(CoreValue.class);
    private final SortedMap<ModelCell, View> cells = new TreeMap<>();
    private final List<View> views = new ArrayList<>();
    private final int[] viewPlaces;
    private final int[] cellOf;
    private final int[] fieldOfCell;
    private final int[] valueOfCell;
    private final int[] fieldOf;
    private final int[] expectationPlaces;
    private final int histograms;
    private final Map<ActionField, Integer> expectations = new EnumMap<>(ActionField.class);
    private final int size;
    private final String[] sortedIds;
    private final int[] sorted;
    private final int[] ranks;

    /** The items that are looked at together, and where their counts start. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, never handed out.
    record View(int[] items, int offset) {
        int size() {
            return items.length;
        }

        int respondents(int answered) {
            return offset + 2 * answered;
        }

        int sum(int answered) {
            return offset + 2 * answered + 1;
        }
    }

    Layout(InstrumentRef instrument, int min, int points, Map<String, ModelCell> items) {
        this.instrument = instrument;
        this.min = min;
        this.points = points;
        this.items = new LinkedHashMap<>(items);
        Map<ActionField, List<Integer>> byField = new EnumMap<>(ActionField.class);
        Map<CoreValue, List<Integer>> byValue = new EnumMap<>(CoreValue.class);
        SortedMap<ModelCell, List<Integer>> byCell = new TreeMap<>();
        List<Integer> all = new ArrayList<>();
        this.items.forEach((id, cell) -> {
            int index = all.size();
            itemIndex.put(id, index);
            all.add(index);
            byField.computeIfAbsent(cell.getField(), field -> new ArrayList<>()).add(index);
            byValue.computeIfAbsent(cell.getValue(), value -> new ArrayList<>()).add(index);
            byCell.computeIfAbsent(cell, any -> new ArrayList<>()).add(index);
        });
        overall = view(all);
        byField.forEach((field, indices) -> fields.put(field, view(indices)));
        byValue.forEach((value, indices) -> values.put(value, view(indices)));
        byCell.forEach((cell, indices) -> cells.put(cell, view(indices)));
        viewPlaces = views.stream().mapToInt(View::offset).toArray();
        List<ActionField> inOrder = List.copyOf(fields.keySet());
        fieldOf = this.items.values().stream()
                .mapToInt(cell -> inOrder.indexOf(cell.getField()))
                .toArray();
        List<ModelCell> cellsInOrder = List.copyOf(cells.keySet());
        List<CoreValue> valuesInOrder = List.copyOf(values.keySet());
        int firstValue = OVERALL + 1 + inOrder.size();
        int firstCell = firstValue + valuesInOrder.size();
        cellOf = this.items.values().stream()
                .mapToInt(cell -> firstCell + cellsInOrder.indexOf(cell))
                .toArray();
        fieldOfCell = cellsInOrder.stream()
                .mapToInt(cell -> OVERALL + 1 + inOrder.indexOf(cell.getField()))
                .toArray();
        valueOfCell = cellsInOrder.stream()
                .mapToInt(cell -> firstValue + valuesInOrder.indexOf(cell.getValue()))
                .toArray();
        histograms = end();
        int next = histograms + items.size() * points;
        for (ActionField field : fields.keySet()) {
            expectations.put(field, next);
            next += 3;
        }
        expectationPlaces =
                expectations.values().stream().mapToInt(Integer::intValue).toArray();
        size = next;
        sortedIds = this.items.keySet().stream().sorted().toArray(String[]::new);
        sorted = Arrays.stream(sortedIds).mapToInt(itemIndex::get).toArray();
        ranks = new int[sorted.length];
        for (int rank = 0; rank < sorted.length; rank++) {
            ranks[sorted[rank]] = rank;
        }
    }

    static Layout of(Instrument instrument) {
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

    private View view(List<Integer> indices) {
        View view = new View(indices.stream().mapToInt(Integer::intValue).toArray(), end());
        views.add(view);
        return view;
    }

    private int end() {
        if (views.isEmpty()) {
            return SHEETS + 1;
        }
        View last = views.get(views.size() - 1);
        return last.respondents(last.size() + 1);
    }

    InstrumentRef instrument() {
        return instrument;
    }

    int min() {
        return min;
    }

    int points() {
        return points;
    }

    int max() {
        return min + points - 1;
    }

    Map<String, ModelCell> items() {
        return Collections.unmodifiableMap(items);
    }

    /** Which of the items it is, or -1. */
    int itemIndex(String item) {
        return itemIndex.getOrDefault(item, -1);
    }

    /**
     * Which of the items it is, or -1; found sooner where the item is the next one, in the order of ids in which a sheet
     * has its answers.
     */
    int itemIndex(String item, int next) {
        return next < sortedIds.length && sortedIds[next].equals(item) ? sorted[next] : itemIndex(item);
    }

    /** How many items stand before this one in the order of ids. */
    int rank(int item) {
        return ranks[item];
    }

    View overall() {
        return overall;
    }

    Map<ActionField, View> fields() {
        return Collections.unmodifiableMap(fields);
    }

    Map<CoreValue, View> values() {
        return Collections.unmodifiableMap(values);
    }

    SortedMap<ModelCell, View> cells() {
        return Collections.unmodifiableSortedMap(cells);
    }

    List<View> views() {
        return Collections.unmodifiableList(views);
    }

    /** Where the counts of each view start, in the views' order. Not to be changed, like the arrays below. */
    int[] viewPlaces() {
        return viewPlaces;
    }

    /** The view of the cell that an item belongs to. */
    int cellOf(int item) {
        return cellOf[item];
    }

    /** Adds up what was counted by cell, to fields and values and overall: each item is in one of each. */
    void addUp(long[] byView) {
        for (int cell = byView.length - fieldOfCell.length; cell < byView.length; cell++) {
            int at = cell - (byView.length - fieldOfCell.length);
            byView[fieldOfCell[at]] += byView[cell];
            byView[valueOfCell[at]] += byView[cell];
            byView[OVERALL] += byView[cell];
        }
    }

    /** Which of the fields an item belongs to, by their order. */
    int fieldOf(int item) {
        return fieldOf[item];
    }

    /** Where the expectations of each field are counted, in the fields' order. */
    int[] expectationPlaces() {
        return expectationPlaces;
    }

    int histogram(int item) {
        return histograms + item * points;
    }

    /** Respondents with expectations; the expectations and the sum of expected minus rated stand behind. */
    int expectation(ActionField field) {
        return Objects.requireNonNull(expectations.get(field));
    }

    int size() {
        return size;
    }

    /** No count can grow by more than this with one sheet. */
    long largestStep() {
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
