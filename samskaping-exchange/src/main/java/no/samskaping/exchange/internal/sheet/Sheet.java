package no.samskaping.exchange.internal.sheet;

import java.util.ArrayList;
import java.util.List;

/** A sheet that is written. Made once, then not changed. */
public final class Sheet {
    private final String name;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private int frozenRows;
    private int frozenColumns;
    private boolean hidden;

    /**
     * A drop-down list for cells of one column.
     *
     * @param column the column, from 0
     * @param firstRow the first row, from 1
     * @param lastRow the last row, from 1
     * @param range where the choices are, such as {@code Lister!$A$1:$A$5}
     */
    public record Choice(int column, int firstRow, int lastRow, String range) {}

    public Sheet(String name) {
        this.name = name;
    }

    public Sheet add(List<Cell> row) {
        rows.add(row);
        return this;
    }

    public Sheet add(Choice choice) {
        choices.add(choice);
        return this;
    }

    /** The widths of the columns, in characters. */
    public Sheet widths(List<Integer> characters) {
        widths.addAll(characters);
        return this;
    }

    /** The rows and columns that stay where they are when the sheet is scrolled. */
    public Sheet freeze(int firstRows, int firstColumns) {
        frozenRows = firstRows;
        frozenColumns = firstColumns;
        return this;
    }

    public Sheet hide() {
        hidden = true;
        return this;
    }

    public String name() {
        return name;
    }

    public List<List<Cell>> rows() {
        return rows;
    }

    public List<Choice> choices() {
        return choices;
    }

    public List<Integer> widths() {
        return widths;
    }

    public int frozenRows() {
        return frozenRows;
    }

    public int frozenColumns() {
        return frozenColumns;
    }

    public boolean isHidden() {
        return hidden;
    }
}
