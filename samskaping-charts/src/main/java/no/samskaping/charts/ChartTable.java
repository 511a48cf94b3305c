package no.samskaping.charts;

import java.util.List;
import no.samskaping.charts.internal.draw.Table;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows, as rows: every number and every text of the chart is here, in the reader's language.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Source(document = SourceDocument.CONVENTION)
public final class ChartTable {
    private final Table table;

    ChartTable(Table table) {
        this.table = table;
    }

    /** {@return what the table is about} */
    public String getCaption() {
        return table.caption();
    }

    /** {@return the headings of the columns} */
    public List<String> getColumns() {
        return table.columns();
    }

    /** {@return the rows, each with one cell per column; the first cell names the row} */
    public List<List<String>> getRows() {
        return table.rows();
    }

    /** {@return what the signs, marks and axes of the chart mean} */
    public List<String> getNotes() {
        return table.notes();
    }

    /** {@return the table as an HTML element, with the notes after it; nothing in it can run or load anything} */
    public String toHtml() {
        return table.html();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChartTable chart && table.equals(chart.table);
    }

    @Override
    public int hashCode() {
        return table.hashCode();
    }

    @Override
    public String toString() {
        return "ChartTable[" + table + "]";
    }
}
