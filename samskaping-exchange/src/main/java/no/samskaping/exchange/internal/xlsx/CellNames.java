package no.samskaping.exchange.internal.xlsx;

import no.samskaping.exchange.ExchangeRule;
import no.samskaping.exchange.internal.row.RowSource;
import no.samskaping.model.finding.Finding;

/** Names of cells, such as {@code C7}. */
public final class CellNames {
    /** Excel's own limit. */
    static final int MAX_ROWS = 1_048_576;

    private CellNames() {}

    /** The letters of a column, counted from 0. */
    public static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.toString();
    }

    /** A cell, with its column counted from 0 and its row from 1. */
    public static String of(int column, long row) {
        return column(column) + row;
    }

    /** A cell with its sheet, in quotes where Excel needs them. */
    public static String of(String sheet, int column, long row) {
        return sheet(sheet) + "!" + of(column, row);
    }

    /** The name of a sheet, in quotes where Excel needs them. */
    public static String sheet(String sheet) {
        boolean plain = !sheet.isEmpty()
                && sheet.chars().allMatch(Character::isLetterOrDigit)
                && !Character.isDigit(sheet.charAt(0));
        return plain ? sheet : "'" + sheet.replace("'", "''") + "'";
    }

    /** The column of a cell, counted from 0. */
    static int columnOf(String name) {
        int column = 0;
        int i = 0;
        for (; i < name.length() && 'A' <= name.charAt(i) && name.charAt(i) <= 'Z'; i++) {
            column = 26 * column + name.charAt(i) - 'A' + 1;
            if (column > RowSource.MAX_COLUMNS) {
                throw tooManyColumns();
            }
        }
        if (column == 0 || i == name.length()) {
            throw new UnreadableException(ExchangeRule.DAMAGED_WORKBOOK);
        }
        return column - 1;
    }

    static UnreadableException tooManyColumns() {
        return new UnreadableException(
                Finding.of(ExchangeRule.TOO_MANY_COLUMNS, "", "max", Integer.toString(RowSource.MAX_COLUMNS)));
    }
}
