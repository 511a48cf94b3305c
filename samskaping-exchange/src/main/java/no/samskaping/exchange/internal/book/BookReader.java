package no.samskaping.exchange.internal.book;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samskaping.exchange.ExchangeRule;
import no.samskaping.exchange.internal.row.CellText;
import no.samskaping.exchange.internal.row.RowSource;
import no.samskaping.exchange.internal.xlsx.CellNames;
import no.samskaping.exchange.internal.xlsx.XlsxBook;
import no.samskaping.json.DocumentType;
import no.samskaping.json.internal.access.ProblemFactory;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Rule;
import no.samskaping.model.term.Language;
import no.samskaping.soimpact.ImpactChain;

/** Reads a chain from a workbook: makes its document from the cells, and tells the problems of the document at their cells. */
public final class BookReader {
    /** A hostile workbook must not make a report larger than itself. */
    private static final int MOST_PROBLEMS = 100;

    private static final Locale ANY = Language.BOKMAAL.getLocale();

    private final Map<String, Object> chain = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final List<InputProblem> problems = new ArrayList<>();
    private final Map<BookSheet, String> names = new HashMap<>();
    private final Set<BookSheet> seen = EnumSet.noneOf(BookSheet.class);

    private BookReader() {
        chain.put("format", DocumentType.CHAIN.getFormat());
    }

    /**
     * Reads a chain.
     *
     * @throws InputException if the workbook is not that of a chain, with all problems
     */
    public static ImpactChain read(InputStream in) throws IOException {
        return new BookReader().read(XlsxBook.read(in));
    }

    private ImpactChain read(XlsxBook book) throws IOException {
        Map<String, BookSheet> sheets = BookWords.sheets();
        for (String name : book.sheetNames()) {
            BookSheet sheet = sheets.get(CellText.key(name));
            if (sheet == null && !book.isVisible(name)) {
                continue;
            }
            if (sheet == null || !seen.add(sheet)) {
                add(Finding.of(ExchangeRule.UNKNOWN_SHEET, ""), new Place(name, 0, -1, Optional.empty()));
                continue;
            }
            names.put(sheet, name);
            try (RowSourceCloser rows = new RowSourceCloser(book.sheet(name))) {
                if (sheet.isForm()) {
                    new FormReading(this, sheet, name).read(rows.source());
                } else {
                    new TableReading(this, sheet, name).read(rows.source());
                }
            }
        }
        chain.putIfAbsent("revision", BigDecimal.ONE);
        return document();
    }

    private record RowSourceCloser(RowSource source) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            source.close();
        }
    }

    private ImpactChain document() {
        ImpactChain result = null;
        try {
            result = DocumentType.CHAIN.read(Node.toJson(chain).getBytes(StandardCharsets.UTF_8));
        } catch (InputException e) {
            Set<String> refused = problems.stream()
                    .flatMap(problem -> problem.getCell().stream())
                    .collect(Collectors.toSet());
            for (InputProblem problem : e.getProblems()) {
                Place place = place(problem.getFinding());
                // What is missing because its cell was refused has been told.
                boolean told =
                        problem.getFinding().getRule() == InputRule.MISSING_FIELD && refused.contains(cell(place));
                if (!told) {
                    add(problem.getFinding(), place);
                }
            }
        }
        if (result == null || !problems.isEmpty()) {
            throw new InputException(problems);
        }
        return result;
    }

    /** Where a finding of the document is: at its value, or at the nearest thing around it that has a place. */
    private Place place(Finding finding) {
        String pointer = finding.getPath();
        boolean missing = finding.getRule() == InputRule.MISSING_FIELD;
        if (missing) {
            Place field = places.get(pointer + "/" + finding.getArguments().getOrDefault("field", ""));
            if (field != null) {
                return field;
            }
        }
        for (String at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
            Place place = places.get(at);
            if (place != null) {
                return place;
            }
            if (at.isEmpty()) {
                return new Place(
                        names.getOrDefault(BookSheet.FRONT, BookWords.sheetName(BookSheet.FRONT, ANY)),
                        0,
                        -1,
                        Optional.empty());
            }
        }
    }

    Map<String, Object> chain() {
        return chain;
    }

    void at(String pointer, Place place) {
        places.putIfAbsent(pointer, place);
    }

    void add(Rule rule, Place place) {
        add(Finding.of(rule, ""), place);
    }

    private void add(Finding finding, Place place) {
        if (problems.size() == MOST_PROBLEMS) {
            Finding more = Finding.of(InputRule.MORE_PROBLEMS, "", "max", Integer.toString(MOST_PROBLEMS));
            problems.add(ProblemFactory.inWorkbook(more, 0, 0, Optional.empty(), CellNames.sheet(place.sheet())));
        }
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(ProblemFactory.inWorkbook(
                    finding, (int) place.row(), place.column() + 1, place.heading(), cell(place)));
        }
    }

    private static String cell(Place place) {
        return place.row() == 0
                ? CellNames.sheet(place.sheet())
                : CellNames.of(place.sheet(), Math.max(place.column(), 0), place.row());
    }

    /** What a cell becomes in the document. */
    static Object value(BookColumn column, String cell) {
        return switch (column.kind()) {
            case NUMBER -> number(cell);
            case DATE -> date(CellText.tidy(cell));
            case TRUTH -> truth(cell);
            case CODE, CODES -> BookWords.code(cell, column.terms());
            case TEXT, TEXTS -> BookWords.unwrap(cell);
        };
    }

    /**
     * Persons write numbers with a comma, and with spaces between the thousands. A comma before exactly three digits is not read:
     * in English it separates thousands.
     */
    private static Object number(String cell) {
        String text = CellText.tidy(cell);
        if (text.matches("[+-]?[1-9][0-9]{0,2},[0-9]{3}")) {
            return text;
        }
        String plain = text.matches("[+-]?[0-9]{1,3}( [0-9]{3})+([.,][0-9]+)?") ? text.replace(" ", "") : text;
        if (!plain.matches("[+-]?[0-9]{1,200}([.,][0-9]{1,200})?")) {
            return text;
        }
        return new BigDecimal(plain.replace(',', '.'));
    }

    /** Persons write days as in 31.12.2027. */
    private static String date(String text) {
        if (!text.matches("[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}")) {
            return text;
        }
        String[] parts = text.split("\\.", -1);
        return parts[2] + "-" + twoDigits(parts[1]) + "-" + twoDigits(parts[0]);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static Object truth(String cell) {
        if (BookWords.is(cell, "yes") || cell.equals("TRUE")) {
            return true;
        }
        if (BookWords.is(cell, "no") || cell.equals("FALSE")) {
            return false;
        }
        return CellText.tidy(cell);
    }
}
