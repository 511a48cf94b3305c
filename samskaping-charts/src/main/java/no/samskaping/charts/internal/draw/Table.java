package no.samskaping.charts.internal.draw;

import java.util.List;

/**
 * The numbers of a chart as rows.
 *
 * @param columns the headings of the columns
 * @param rows as many cells each as there are columns; the first one names the row
 * @param notes what the marks and the other texts of the chart mean
 */
public record Table(String caption, List<String> columns, List<List<String>> rows, List<String> notes) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
