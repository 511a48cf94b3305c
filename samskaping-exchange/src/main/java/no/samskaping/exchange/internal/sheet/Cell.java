package no.samskaping.exchange.internal.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell that is written: a text, a number, a day or nothing.
 *
 * @param text the text, or null
 * @param number the number, or null
 * @param date the day, or null
 */
public record Cell(
        @Nullable String text,
        @Nullable BigDecimal number,
        @Nullable LocalDate date,
        Style style) {
    /** How a cell looks in a workbook. */
    public enum Style {
        PLAIN,
        HEADING,
        TITLE,
        EXAMPLE
    }

    /** A cell with nothing in it. */
    public static final Cell BLANK = new Cell(null, null, null, Style.PLAIN);

    public static Cell text(String text) {
        return new Cell(text, null, null, Style.PLAIN);
    }

    public static Cell heading(String text) {
        return new Cell(text, null, null, Style.HEADING);
    }

    public static Cell title(String text) {
        return new Cell(text, null, null, Style.TITLE);
    }

    public static Cell number(BigDecimal number) {
        return new Cell(null, number, null, Style.PLAIN);
    }

    public static Cell number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    public static Cell date(LocalDate date) {
        return new Cell(null, null, date, Style.PLAIN);
    }

    /** The same cell as an example, which a workbook shows in grey. */
    public Cell asExample() {
        return new Cell(text, number, date, Style.EXAMPLE);
    }
}
