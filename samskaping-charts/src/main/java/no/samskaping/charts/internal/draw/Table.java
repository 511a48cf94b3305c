package no.samskaping.charts.internal.draw;

import java.util.List;
import no.samskaping.charts.internal.svg.Markup;

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

    /** Returns the table in a box that a narrow screen can scroll, and its notes below it. */
    public String html() {
        Markup out = new Markup();
        if (!rows.isEmpty()) {
            out.open("div", "class", "table", "role", "group", "aria-label", caption, "tabindex", "0");
            out.open("table").element("caption", caption).open("thead").open("tr");
            for (String column : columns) {
                out.element("th", column, "scope", "col");
            }
            out.close("tr").close("thead").line().open("tbody");
            for (List<String> row : rows) {
                out.open("tr").element("th", row.get(0), "scope", "row");
                for (String cell : row.subList(1, row.size())) {
                    out.element("td", cell);
                }
                out.close("tr").line();
            }
            out.close("tbody").close("table").close("div").line();
        }
        if (!notes.isEmpty()) {
            out.element("p", String.join(" \u00B7 ", notes), "class", "notes").line();
        }
        return out.toString();
    }
}
