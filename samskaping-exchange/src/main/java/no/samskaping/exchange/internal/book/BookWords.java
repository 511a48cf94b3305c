package no.samskaping.exchange.internal.book;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samskaping.exchange.internal.row.CellText;
import no.samskaping.model.internal.words.Words;
import no.samskaping.model.term.Language;
import no.samskaping.model.term.Term;

/** The words of the workbook of a chain: written in one language, understood in all. */
final class BookWords {
    /** A text that would be taken for a blank cell, and one that looks like it, stands between these. */
    private static final String OPEN = "\u27e6";

    private static final String CLOSE = "\u27e7";

    /** A part without any field, in a column of codes. */
    static final String NOTHING = "\u2013";

    private BookWords() {}

    static String of(String key, Locale locale) {
        return Words.of(BookWords.class, key, locale);
    }

    static Optional<String> find(String key, Locale locale) {
        return Words.find(BookWords.class, key, locale);
    }

    static String sheetName(BookSheet sheet, Locale locale) {
        return of("sheet." + sheet.key(), locale);
    }

    static String heading(BookSheet sheet, BookColumn column, Locale locale) {
        return of("heading." + sheet.key() + "." + column.key(), locale);
    }

    /** The sheets by their names in all languages. */
    static Map<String, BookSheet> sheets() {
        Map<String, BookSheet> sheets = new HashMap<>();
        for (BookSheet sheet : BookSheet.values()) {
            for (Language language : Language.values()) {
                sheets.put(CellText.key(sheetName(sheet, language.getLocale())), sheet);
            }
        }
        return sheets;
    }

    /** The columns of a sheet by their headings in all languages. */
    static Map<String, BookColumn> columns(BookSheet sheet) {
        Map<String, BookColumn> columns = new HashMap<>();
        for (BookColumn column : sheet.columns()) {
            for (Language language : Language.values()) {
                columns.put(CellText.key(heading(sheet, column, language.getLocale())), column);
            }
        }
        return columns;
    }

    /** Whether a cell is a word of a key in any language. */
    static boolean is(String cell, String... keys) {
        String key = CellText.key(cell);
        for (String name : keys) {
            for (Language language : Language.values()) {
                if (CellText.key(of(name, language.getLocale())).equals(key)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The code of a term that a cell names by its code or by its label in any language; otherwise the cell itself. */
    static String code(String cell, List<? extends Term> terms) {
        String key = CellText.key(cell);
        for (Term term : terms) {
            if (CellText.key(term.getCode()).equals(key)) {
                return term.getCode();
            }
        }
        for (Term term : terms) {
            for (Language language : Language.values()) {
                if (CellText.key(term.label(language.getLocale())).equals(key)) {
                    return term.getCode();
                }
            }
        }
        return CellText.tidy(cell);
    }

    /** The label of a code. */
    static String label(String code, List<? extends Term> terms, Locale locale) {
        return terms.stream()
                .filter(term -> term.getCode().equals(code))
                .findFirst()
                .map(term -> term.label(locale))
                .orElse(code);
    }

    /** A text as it is in a cell. */
    static String wrap(String text) {
        return CellText.isBlank(text) || text.startsWith(OPEN) ? OPEN + text + CLOSE : text;
    }

    /** The text of a cell. */
    static String unwrap(String cell) {
        return cell.length() >= 2 && cell.startsWith(OPEN) && cell.endsWith(CLOSE)
                ? cell.substring(1, cell.length() - 1)
                : cell;
    }
}
