package no.samskaping.charts.internal.draw;

import java.util.List;
import no.samskaping.charts.internal.svg.Canvas;
import no.samskaping.charts.internal.svg.Canvas.Font;
import no.samskaping.charts.internal.svg.Canvas.Paint;
import no.samskaping.charts.internal.svg.Colors;
import no.samskaping.charts.internal.svg.Ink;
import no.samskaping.charts.internal.svg.Markup;
import no.samskaping.charts.internal.text.TextWidth;

/**
 * A chart that was drawn.
 *
 * @param language the language tag of its texts
 * @param body the shapes, from 0 to width and height
 */
public record Drawing(
        String title,
        String summary,
        Table table,
        String language,
        Colors colors,
        double width,
        double height,
        String body) {
    /** At both sides, also for letters that reach out of their place. */
    private static final double MARGIN = 6;

    private static final Font TITLE = Font.bold(15, Ink.TEXT);
    private static final String FONTS =
            "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', 'DejaVu Sans', Arial, sans-serif";

    /** Returns a whole document, with the title at the top. */
    public String document() {
        List<String> lines = TextWidth.lines(title, width - 2, TITLE.size(), TITLE.bold(), 3);
        double top = lines.size() * TITLE.lineHeight() + 14;
        Canvas head = new Canvas(colors);
        head.rect(-MARGIN, -top, width + 2 * MARGIN, height + top, 0, Paint.filled(Ink.PAPER));
        head.block(1, -top + TITLE.size() + 7, width - 2, title, TITLE, 3);
        return svg(top, head.drawn());
    }

    /** Returns the picture for a page, where a heading above it has its title. */
    public String picture() {
        return svg(0, "");
    }

    private String svg(double top, String head) {
        return new Markup()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        Canvas.n(-MARGIN) + " " + Canvas.n(-top) + " " + Canvas.n(width + 2 * MARGIN) + " "
                                + Canvas.n(height + top),
                        "width",
                        Canvas.n(width + 2 * MARGIN),
                        "height",
                        Canvas.n(height + top),
                        "role",
                        "img",
                        "lang",
                        language,
                        "font-family",
                        FONTS)
                .element("title", title)
                .element("desc", summary)
                .add(head)
                .add(body)
                .close("svg")
                .line()
                .toString();
    }
}
