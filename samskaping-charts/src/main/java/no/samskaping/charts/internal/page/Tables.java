package no.samskaping.charts.internal.page;

import java.util.List;
import no.samskaping.charts.internal.draw.Table;
import no.samskaping.charts.internal.svg.Markup;

/** Tables as HTML. */
public final class Tables {
    private Tables() {}

    /** Returns a table in a box that a narrow screen can scroll, and its notes below it. */
    public static String html(Table table) {
        Markup out = new Markup();
        write(table, out);
        return out.toString();
    }

    static void write(Table table, Markup out) {
        if (!table.rows().isEmpty()) {
            out.open("div", "class", "table", "role", "group", "aria-label", table.caption(), "tabindex", "0");
            out.open("table").element("caption", table.caption()).open("thead").open("tr");
            for (String column : table.columns()) {
                out.element("th", column, "scope", "col");
            }
            out.close("tr").close("thead").line().open("tbody");
            for (List<String> row : table.rows()) {
                row(row, out);
            }
            out.close("tbody").close("table").close("div").line();
        }
        if (!table.notes().isEmpty()) {
            out.element("p", String.join(" \u00B7 ", table.notes()), "class", "notes")
                    .line();
        }
    }

    private static void row(List<String> row, Markup out) {
        out.open("tr");
        for (int i = 0; i < row.size(); i++) {
            if (i == 0) {
                out.element("th", row.get(i), "scope", "row");
            } else {
                out.element("td", row.get(i));
            }
        }
        out.close("tr").line();
    }
}
