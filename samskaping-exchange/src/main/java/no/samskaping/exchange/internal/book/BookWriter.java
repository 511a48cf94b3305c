package no.samskaping.exchange.internal.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samskaping.exchange.internal.row.RowSource;
import no.samskaping.exchange.internal.sheet.Cell;
import no.samskaping.exchange.internal.sheet.Sheet;
import no.samskaping.exchange.internal.xlsx.CellNames;
import no.samskaping.exchange.internal.xlsx.XlsxWriter;
import no.samskaping.json.DocumentType;
import no.samskaping.json.internal.strict.StrictReader;
import no.samskaping.model.term.Term;
import no.samskaping.soimpact.ImpactChain;

/** Writes a chain, or none, as a workbook. */
public final class BookWriter {
    /** The rows with lists of codes: more than a person fills in. */
    private static final int ROWS = 500;

    private static final int EXPLANATIONS = 6;

    private final Locale locale;
    private final Map<String, Object> chain;
    private final Sheet lists;
    private final List<List<String>> choices = new ArrayList<>();

    private BookWriter(Map<String, Object> chain, Locale locale) {
        this.chain = chain;
        this.locale = locale;
        this.lists = new Sheet(BookWords.of("sheet.lists", locale)).hide();
    }

    /**
     * A chain as a workbook.
     *
     * @throws IllegalArgumentException if a text is longer than a cell can be
     */
    @SuppressWarnings("unchecked")
    public static byte[] write(ImpactChain chain, Locale locale) {
        Object document = new StrictReader(DocumentType.CHAIN.write(chain)).read(new Node(), node -> List.of());
        return new BookWriter((Map<String, Object>) document, locale).write();
    }

    /** The workbook of a chain that is not begun. */
    public static byte[] template(Locale locale) {
        return new BookWriter(Map.of(), locale).write();
    }

    private byte[] write() {
        List<Sheet> sheets = new ArrayList<>();
        for (BookSheet sheet : BookSheet.values()) {
            sheets.add(sheet.isForm() ? form(sheet) : table(sheet));
        }
        writeLists();
        sheets.add(lists);
        return XlsxWriter.write(sheets);
    }

    @SuppressWarnings("unchecked")
    private Sheet form(BookSheet sheet) {
        Map<String, Object> values =
                sheet.path().isEmpty() ? chain : (Map<String, Object>) chain.getOrDefault(sheet.path(), Map.of());
        String title =
                sheet.step().map(step -> step.label(locale)).orElseGet(() -> BookWords.of("front.title", locale));
        Sheet result = new Sheet(BookWords.sheetName(sheet, locale)).widths(List.of(34, 60, 80));
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(List.of(
                Cell.title(title),
                Cell.heading(BookWords.of("front.fill", locale)),
                Cell.heading(BookWords.of("front.explanation", locale)))));
        for (BookColumn column : sheet.columns()) {
            List<Cell> cells = cells(column, value(values, column.field()));
            for (int i = 0; i < Math.max(1, cells.size()); i++) {
                rows.add(new ArrayList<>(List.of(
                        i == 0 ? Cell.heading(BookWords.heading(sheet, column, locale)) : Cell.BLANK,
                        i < cells.size() ? cells.get(i) : Cell.BLANK,
                        Cell.BLANK)));
            }
            choices(column)
                    .ifPresent(labels -> result.add(new Sheet.Choice(1, rows.size(), rows.size(), range(labels))));
        }
        explain(sheet, rows);
        rows.forEach(result::add);
        return result;
    }

    /** Puts explanations into the last column, which is not read. */
    private void explain(BookSheet sheet, List<List<Cell>> rows) {
        List<String> texts = new ArrayList<>();
        sheet.step().ifPresent(step -> texts.add(step.description(locale)));
        if (sheet == BookSheet.FRONT) {
            for (int i = 1; i <= EXPLANATIONS; i++) {
                texts.add(BookWords.of("explain." + i, locale));
            }
        }
        for (int i = 0; i < texts.size(); i++) {
            rows.get(i + 1).set(2, Cell.text(texts.get(i)).asExample());
        }
    }

    @SuppressWarnings("unchecked")
    private static Optional<Object> value(Map<String, Object> values, String field) {
        int dot = field.indexOf('.');
        if (dot < 0) {
            return Optional.ofNullable(values.get(field));
        }
        Object inner = values.get(field.substring(0, dot));
        return inner == null ? Optional.empty() : value((Map<String, Object>) inner, field.substring(dot + 1));
    }

    @SuppressWarnings("unchecked")
    private Sheet table(BookSheet sheet) {
        Sheet result = new Sheet(BookWords.sheetName(sheet, locale)).freeze(1, 2);
        List<Integer> widths = new ArrayList<>(List.of(12));
        List<Cell> headings = new ArrayList<>(List.of(Cell.heading("")));
        for (BookColumn column : sheet.columns()) {
            headings.add(Cell.heading(BookWords.heading(sheet, column, locale)));
            boolean wide = column.kind() == ColumnKind.TEXT || column.kind() == ColumnKind.TEXTS;
            widths.add(wide && !column.field().matches("id|from|to|indicator|slice|unit") ? 36 : 18);
        }
        result.widths(widths).add(headings);
        result.add(List.of(
                Cell.text(BookWords.of("mark.explanation", locale)).asExample(),
                Cell.text(sheet.step().map(step -> step.description(locale)).orElse(""))
                        .asExample()));
        result.add(example(sheet));
        for (Object element : (List<Object>) chain.getOrDefault(sheet.path(), List.of())) {
            element(sheet, (Map<String, Object>) element).forEach(result::add);
        }
        int first = 4;
        int last = Math.max(result.rows().size(), first) + ROWS;
        for (int i = 0; i < sheet.columns().size(); i++) {
            BookColumn column = sheet.columns().get(i);
            int place = i + 1;
            choices(column).ifPresent(labels -> result.add(new Sheet.Choice(place, first, last, range(labels))));
            referred(sheet, column).ifPresent(range -> result.add(new Sheet.Choice(place, first, last, range)));
        }
        return result;
    }

    /** The rows of the ids that a column refers to. */
    private Optional<String> referred(BookSheet sheet, BookColumn column) {
        boolean first = sheet.columns().get(0).equals(column) && sheet != BookSheet.LINKS;
        BookSheet target =
                switch (column.field()) {
                    case "indicator", "partOf" -> BookSheet.INDICATORS;
                    case "targetGroup", "targetGroups" -> BookSheet.TARGET_GROUPS;
                    default -> null;
                };
        if (target == null || (first && sheet == target)) {
            return Optional.empty();
        }
        return Optional.of(CellNames.sheet(BookWords.sheetName(target, locale)) + "!$B$4:$B$" + (ROWS + 4));
    }

    private List<Cell> example(BookSheet sheet) {
        List<Cell> cells = new ArrayList<>(
                List.of(Cell.text(BookWords.of("mark.example", locale)).asExample()));
        for (BookColumn column : sheet.columns()) {
            Optional<String> text = BookWords.find("example." + sheet.key() + "." + column.key(), locale);
            cells.add(text.map(word -> Cell.text(
                                    word.startsWith("#")
                                            ? BookWords.label(word.substring(1), column.terms(), locale)
                                            : word)
                            .asExample())
                    .orElse(Cell.BLANK));
        }
        return cells;
    }

    /** The rows of an element: one, and as many more as its longest list needs. */
    @SuppressWarnings("unchecked")
    private List<List<Cell>> element(BookSheet sheet, Map<String, Object> element) {
        List<List<Cell>> columns = new ArrayList<>();
        Map<String, Map<String, List<Cell>>> parts = new HashMap<>();
        for (BookColumn column : sheet.columns()) {
            if (column.part().isPresent()) {
                String part = column.part().get();
                columns.add(parts.computeIfAbsent(
                                part, name -> part(sheet, name, (List<Object>) element.getOrDefault(name, List.of())))
                        .getOrDefault(column.field(), List.of()));
            } else {
                columns.add(cells(column, Optional.ofNullable(element.get(column.field()))));
            }
        }
        int height = columns.stream().mapToInt(List::size).max().orElse(1);
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            List<Cell> row = new ArrayList<>(List.of(Cell.BLANK));
            for (List<Cell> column : columns) {
                row.add(i < column.size() ? column.get(i) : Cell.BLANK);
            }
            rows.add(row);
        }
        return rows;
    }

    /** The cells of a list of objects, by field; all fields have the same number of rows. */
    @SuppressWarnings("unchecked")
    private Map<String, List<Cell>> part(BookSheet sheet, String part, List<Object> objects) {
        List<BookColumn> fields = sheet.columns().stream()
                .filter(column -> column.part().equals(Optional.of(part)))
                .toList();
        Map<String, List<Cell>> cells = new HashMap<>();
        int end = 0;
        for (Object object : objects) {
            Map<String, Object> members = (Map<String, Object>) object;
            int height = 1;
            for (BookColumn field : fields) {
                List<Cell> own = new ArrayList<>(cells(field, Optional.ofNullable(members.get(field.field()))));
                if (members.isEmpty() && field.equals(fields.get(0))) {
                    own.add(Cell.text(BookWords.NOTHING));
                }
                List<Cell> all = cells.computeIfAbsent(field.field(), name -> new ArrayList<>());
                fill(all, end);
                all.addAll(own);
                height = Math.max(height, own.size());
            }
            end += height;
        }
        return cells;
    }

    private static void fill(List<Cell> cells, int size) {
        while (cells.size() < size) {
            cells.add(Cell.BLANK);
        }
    }

    private List<Cell> cells(BookColumn column, Optional<Object> value) {
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof List<?> elements) {
            return elements.stream().map(element -> cell(column, element)).toList();
        }
        return List.of(cell(column, value.get()));
    }

    private Cell cell(BookColumn column, Object value) {
        return switch (column.kind()) {
            case NUMBER -> Cell.number((BigDecimal) value);
            case DATE -> Cell.date(LocalDate.parse((String) value));
            case TRUTH -> Cell.text(BookWords.of(Boolean.TRUE.equals(value) ? "yes" : "no", locale));
            case CODE, CODES -> Cell.text(BookWords.label((String) value, column.terms(), locale));
            case TEXT, TEXTS -> Cell.text(checked(BookWords.wrap((String) value)));
        };
    }

    private static String checked(String text) {
        if (text.length() > RowSource.MAX_CELL) {
            throw new IllegalArgumentException("A text cannot be written into a cell: it has " + text.length()
                    + " characters, and a cell has at most " + RowSource.MAX_CELL);
        }
        return text;
    }

    private Optional<List<String>> choices(BookColumn column) {
        if (column.kind() == ColumnKind.TRUTH) {
            return Optional.of(List.of(BookWords.of("yes", locale), BookWords.of("no", locale)));
        }
        if (column.terms().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                column.terms().stream().map((Term term) -> term.label(locale)).toList());
    }

    /** Where the choices are in the sheet of lists. */
    private String range(List<String> labels) {
        int column = choices.indexOf(labels);
        if (column < 0) {
            column = choices.size();
            choices.add(labels);
        }
        String name = CellNames.column(column);
        return CellNames.sheet(lists.name()) + "!$" + name + "$1:$" + name + "$" + labels.size();
    }

    private void writeLists() {
        int height = choices.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < height; row++) {
            int at = row;
            lists.add(choices.stream()
                    .map(list -> at < list.size() ? Cell.text(list.get(at)) : Cell.BLANK)
                    .toList());
        }
    }
}
