package no.samskaping.exchange.internal.book;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samskaping.exchange.ExchangeRule;
import no.samskaping.exchange.internal.row.CellText;
import no.samskaping.exchange.internal.row.RowCells;
import no.samskaping.exchange.internal.row.RowSource;
import no.samskaping.model.finding.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sheet with headings and a row for each element of a list. A row that only goes on with the lists of the element above
 * belongs to that element. Rows that are marked in the first column are explanations and examples.
 */
final class TableReading {
    private final BookReader book;
    private final BookSheet sheet;
    private final String name;
    private final Map<Integer, BookColumn> columns = new LinkedHashMap<>();
    private final Map<Integer, String> headings = new LinkedHashMap<>();
    private @Nullable Map<String, Object> element;
    private int count;

    TableReading(BookReader book, BookSheet sheet, String name) {
        this.book = book;
        this.sheet = sheet;
        this.name = name;
    }

    void read(RowSource rows) throws IOException {
        boolean first = true;
        RowCells row = new RowCells();
        while (rows.next(row)) {
            if (first && isFilled(row)) {
                headings(row, rows.number());
                first = false;
            } else if (!first) {
                row(row, rows.number());
            }
            row = new RowCells();
        }
    }

    private static boolean isFilled(RowCells row) {
        for (int column = 0; column < row.count(); column++) {
            if (isFilled(row, column)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFilled(RowCells row, int column) {
        return row.refusal(column).isPresent() || !CellText.isBlank(row.text(column));
    }

    private void headings(RowCells row, long number) {
        Map<String, BookColumn> known = BookWords.columns(sheet);
        Set<BookColumn> seen = new HashSet<>();
        for (int column = 0; column < row.count(); column++) {
            if (isFilled(row, column)) {
                BookColumn found = known.get(CellText.key(row.text(column)));
                if (found == null || !seen.add(found)) {
                    book.add(ExchangeRule.UNKNOWN_HEADING, new Place(name, number, column, Optional.empty()));
                } else {
                    columns.put(column, found);
                    headings.put(column, CellText.tidy(row.text(column)));
                }
            }
        }
    }

    private void row(RowCells row, long number) {
        String mark = row.text(0);
        if (!columns.containsKey(0) && isFilled(row, 0)) {
            if (!BookWords.is(mark, "mark.explanation", "mark.example")) {
                book.add(ExchangeRule.UNKNOWN_MARK, new Place(name, number, 0, Optional.empty()));
            }
            return;
        }
        Set<Integer> filled = new LinkedHashSet<>();
        for (int column = 0; column < row.count(); column++) {
            if (isFilled(row, column)) {
                if (columns.containsKey(column)) {
                    filled.add(column);
                } else {
                    book.add(ExchangeRule.UNKNOWN_HEADING, new Place(name, number, column, Optional.empty()));
                }
            }
        }
        if (filled.isEmpty()) {
            return;
        }
        boolean goesOn = element != null
                && filled.stream().allMatch(column -> column(column).isContinued());
        if (!goesOn) {
            begin(number);
        }
        fill(row, number, filled);
    }

    private BookColumn column(int column) {
        BookColumn found = columns.get(column);
        if (found == null) {
            throw new IllegalStateException("No column " + column);
        }
        return found;
    }

    private String pointer() {
        return "/" + sheet.path() + "/" + (count - 1);
    }

    @SuppressWarnings("unchecked")
    private void begin(long number) {
        Map<String, Object> begun = new LinkedHashMap<>();
        element = begun;
        List<Object> elements = (List<Object>) book.chain().computeIfAbsent(sheet.path(), path -> new ArrayList<>());
        elements.add(begun);
        count++;
        book.at(pointer(), new Place(name, number, 0, Optional.empty()));
        columns.forEach((column, what) -> {
            if (what.part().isEmpty()) {
                book.at(pointer() + "/" + what.field(), place(number, column));
            }
        });
    }

    private Place place(long row, int column) {
        return new Place(name, row, column, Optional.ofNullable(headings.get(column)));
    }

    private void fill(RowCells row, long number, Set<Integer> filled) {
        Map<String, Object> target = element;
        if (target == null) {
            return;
        }
        Set<String> begunParts = new HashSet<>();
        for (int column : filled) {
            BookColumn what = column(column);
            Place place = place(number, column);
            Optional<Rule> refusal = row.refusal(column);
            if (refusal.isPresent()) {
                book.add(refusal.get(), place);
            } else if (what.part().isPresent()) {
                part(what, row.text(column), place, target, begunParts);
            } else {
                put(what, row.text(column), place, target, pointer());
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void put(BookColumn what, String cell, Place place, Map<String, Object> target, String pointer) {
        Object value = BookReader.value(what, cell);
        String own = pointer + "/" + what.field();
        if (what.kind().isList()) {
            List<Object> list = (List<Object>) target.computeIfAbsent(what.field(), field -> new ArrayList<>());
            book.at(own + "/" + list.size(), place);
            list.add(value);
        } else {
            book.at(own, place);
            target.put(what.field(), value);
        }
    }

    /** A field of the last object of a list; a new object begins with each row, or with each row that names one. */
    @SuppressWarnings("unchecked")
    private void part(BookColumn what, String cell, Place place, Map<String, Object> target, Set<String> begunParts) {
        String part = what.part().orElseThrow();
        List<Object> objects = (List<Object>) target.computeIfAbsent(part, field -> new ArrayList<>());
        boolean begins = objects.isEmpty() || (!what.kind().isList() && !begunParts.contains(part));
        if (begins) {
            begunParts.add(part);
            book.at(pointer() + "/" + part + "/" + objects.size(), place);
            objects.add(new LinkedHashMap<String, Object>());
        }
        boolean nothing = what.kind() == ColumnKind.CODE && cell.equals(BookWords.NOTHING);
        if (!nothing) {
            int last = objects.size() - 1;
            put(what, cell, place, (Map<String, Object>) objects.get(last), pointer() + "/" + part + "/" + last);
        }
    }
}
