package no.samskaping.exchange.internal.book;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

/** Reads a sheet with a row for each field of one object. The third column has explanations and is not read. */
final class FormReading {
    private static final int LABEL = 0;
    private static final int VALUE = 1;
    private static final int EXPLANATION = 2;

    private final BookReader book;
    private final BookSheet sheet;
    private final String name;
    private final Map<String, BookColumn> columns;
    private final Set<BookColumn> seen = new HashSet<>();
    private @Nullable BookColumn current;

    FormReading(BookReader book, BookSheet sheet, String name) {
        this.book = book;
        this.sheet = sheet;
        this.name = name;
        this.columns = BookWords.columns(sheet);
    }

    void read(RowSource rows) throws IOException {
        RowCells row = new RowCells();
        while (rows.next(row)) {
            // The first row has the title.
            if (rows.number() > 1) {
                row(row, rows.number());
            }
            row = new RowCells();
        }
    }

    private void row(RowCells row, long number) {
        for (int column = EXPLANATION + 1; column < row.count(); column++) {
            if (row.refusal(column).isPresent() || !CellText.isBlank(row.text(column))) {
                book.add(ExchangeRule.UNKNOWN_HEADING, new Place(name, number, column, Optional.empty()));
            }
        }
        String label = row.text(LABEL);
        if (!CellText.isBlank(label) || row.refusal(LABEL).isPresent()) {
            current = columns.get(CellText.key(label));
            if (current == null) {
                book.add(ExchangeRule.UNKNOWN_HEADING, new Place(name, number, LABEL, Optional.empty()));
                return;
            }
            if (!seen.add(current)) {
                book.add(ExchangeRule.UNKNOWN_HEADING, new Place(name, number, LABEL, Optional.empty()));
            }
            book.at(pointer(current), place(number, label));
        }
        String value = row.text(VALUE);
        BookColumn column = current;
        Optional<Rule> refusal = row.refusal(VALUE);
        if (refusal.isPresent()) {
            book.add(refusal.get(), place(number, label));
        } else if (!CellText.isBlank(value)) {
            boolean goesOn =
                    CellText.isBlank(label) && (column == null || !column.kind().isList());
            if (column == null || goesOn) {
                book.add(ExchangeRule.UNKNOWN_HEADING, new Place(name, number, LABEL, Optional.empty()));
            } else {
                put(column, value, place(number, label));
            }
        }
    }

    private Place place(long row, String label) {
        return new Place(
                name, row, VALUE, CellText.isBlank(label) ? Optional.empty() : Optional.of(CellText.tidy(label)));
    }

    private String pointer(BookColumn column) {
        return (sheet.path().isEmpty() ? "" : "/" + sheet.path()) + "/"
                + column.field().replace('.', '/');
    }

    @SuppressWarnings("unchecked")
    private void put(BookColumn column, String cell, Place place) {
        Map<String, Object> object = book.chain();
        String pointer = "";
        String path = (sheet.path().isEmpty() ? "" : sheet.path() + ".") + column.field();
        String[] steps = path.split("\\.", -1);
        for (int i = 0; i < steps.length - 1; i++) {
            object =
                    (Map<String, Object>) object.computeIfAbsent(steps[i], step -> new LinkedHashMap<String, Object>());
            pointer += "/" + steps[i];
            book.at(pointer, place);
        }
        String field = steps[steps.length - 1];
        pointer += "/" + field;
        Object value = BookReader.value(column, cell);
        if (column.kind().isList()) {
            List<Object> list = (List<Object>) object.computeIfAbsent(field, step -> new ArrayList<>());
            book.at(pointer + "/" + list.size(), place);
            list.add(value);
        } else {
            object.put(field, value);
        }
    }
}
