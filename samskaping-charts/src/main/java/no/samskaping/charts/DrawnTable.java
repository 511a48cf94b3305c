package no.samskaping.charts;

import java.util.List;
import no.samskaping.charts.internal.draw.Table;
import no.samskaping.charts.internal.page.Tables;

/** The table of a drawing. */
record DrawnTable(Table table) implements ChartTable {
    @Override
    public String getCaption() {
        return table.caption();
    }

    @Override
    public List<String> getColumns() {
        return table.columns();
    }

    @Override
    public List<List<String>> getRows() {
        return table.rows();
    }

    @Override
    public List<String> getNotes() {
        return table.notes();
    }

    @Override
    public String toHtml() {
        return Tables.html(table);
    }
}
