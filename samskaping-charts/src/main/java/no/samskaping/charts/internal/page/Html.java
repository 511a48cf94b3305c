package no.samskaping.charts.internal.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samskaping.charts.internal.draw.Context;
import no.samskaping.charts.internal.draw.Drawing;
import no.samskaping.charts.internal.draw.Table;
import no.samskaping.charts.internal.svg.Markup;
import no.samskaping.charts.internal.text.ChartWords;
import no.samskaping.model.collaboration.Period;

/** The elements that the parts of a page are made of. */
final class Html {
    /** Longer tables are folded. */
    private static final int MAX_ROWS = 16;

    private final Markup out = new Markup();
    private final Context context;

    Html(Context context) {
        this.context = context;
    }

    Context context() {
        return context;
    }

    ChartWords words() {
        return context.words();
    }

    Markup out() {
        return out;
    }

    Html heading(int level, String text) {
        out.element("h" + level, text).line();
        return this;
    }

    Html paragraph(String text) {
        out.element("p", text).line();
        return this;
    }

    /** Writes facts on one line. */
    Html meta(List<String> facts) {
        if (!facts.isEmpty()) {
            out.element("p", String.join(" \u00B7 ", facts), "class", "meta").line();
        }
        return this;
    }

    /** Adds a period, if there is one, to facts. */
    void period(Optional<Period> period, List<String> facts) {
        if (period.isPresent()) {
            String start = words().date(period.get().getStart());
            Optional<LocalDate> end = period.get().getEnd();
            facts.add(
                    end.isPresent()
                            ? words().of("page.period", "start", start, "end", words().date(end.get()))
                            : words().of("page.open-period", "start", start));
        }
    }

    Html list(List<String> items) {
        if (!items.isEmpty()) {
            out.open("ul");
            for (String item : items) {
                out.element("li", item);
            }
            out.close("ul").line();
        }
        return this;
    }

    Html fold(String summary) {
        out.open("details").element("summary", summary).line();
        return this;
    }

    Html endFold() {
        out.close("details").line();
        return this;
    }

    /** Writes a chart under its own heading, with its summary, and its table beside it. */
    Html chart(int level, Drawing drawing) {
        heading(level, drawing.title());
        return paragraph(drawing.summary()).pair(drawing);
    }

    /** Writes a chart and its table side by side. */
    Html pair(Drawing drawing) {
        out.open("div", "class", "pair")
                .open("figure")
                .add(drawing.picture())
                .close("figure")
                .open("div");
        table(drawing.table());
        out.close("div").close("div").line();
        return this;
    }

    /** Writes a chart without its table. */
    Html picture(Drawing drawing) {
        out.open("figure").add(drawing.picture()).close("figure").line();
        return this;
    }

    /** Writes a chart that needs the whole width, and its table below it. */
    Html wide(Drawing drawing) {
        out.open("figure", "class", "wide", "role", "group", "aria-label", drawing.title(), "tabindex", "0");
        out.add(drawing.picture()).close("figure").line();
        return table(drawing.table());
    }

    /** Writes a table, folded if it is long. */
    Html table(Table table) {
        boolean isLong = table.rows().size() > MAX_ROWS;
        if (isLong) {
            fold(words().of(
                            "table.fold",
                            "caption",
                            table.caption(),
                            "rows",
                            Integer.toString(table.rows().size())));
        }
        out.add(table.html());
        return isLong ? endFold() : this;
    }
}
