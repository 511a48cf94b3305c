package no.samskaping.charts.internal.svg;

import java.util.List;
import no.samskaping.charts.internal.text.TextWidth;

/**
 * Draws with presentation attributes only: no style, no id and no reference, so that a drawing can stand in any page under
 * any content security policy. The class of a shape tells the role of its colours, for a page that prints in other ones.
 */
public final class Canvas {
    private static final double LINE_HEIGHT = 1.25;
    private static final double SMALLEST = 10;

    private final Colors colors;
    private final Markup out = new Markup();

    public Canvas(Colors colors) {
        this.colors = colors;
    }

    /** The fill and the outline of a shape. */
    public record Paint(Ink fill, Ink edge, double width, boolean dashed) {
        public static Paint filled(Ink fill) {
            return new Paint(fill, Ink.PAPER, 0, false);
        }

        public static Paint of(Ink fill, Ink edge, double width) {
            return new Paint(fill, edge, width, false);
        }

        public static Paint dashed(Ink fill, Ink edge, double width) {
            return new Paint(fill, edge, width, true);
        }
    }

    /** The look of a text. */
    public record Font(double size, boolean bold, Ink ink, String anchor) {
        public static Font of(double size, Ink ink) {
            return new Font(size, false, ink, "start");
        }

        public static Font bold(double size, Ink ink) {
            return new Font(size, true, ink, "start");
        }

        public Font centred() {
            return new Font(size, bold, ink, "middle");
        }

        public Font atEnd() {
            return new Font(size, bold, ink, "end");
        }

        /** Returns this font, or a smaller one in which the words of a text fit on so many lines without a break. */
        public Font fitting(String text, double width, int maxLines) {
            for (double smaller = size; smaller > SMALLEST; smaller -= 0.5) {
                List<String> lines = TextWidth.lines(text, width, smaller, bold, maxLines + 1);
                if (lines.size() <= maxLines && String.join(" ", lines).equals(text)) {
                    return new Font(smaller, bold, ink, anchor);
                }
            }
            return new Font(SMALLEST, bold, ink, anchor);
        }

        public double lineHeight() {
            return size * LINE_HEIGHT;
        }
    }

    /** Opens a group with data attributes; alternating names without {@code data-} and values. */
    public Canvas group(String... data) {
        String[] attributes = data.clone();
        for (int i = 0; i < attributes.length; i += 2) {
            attributes[i] = "data-" + attributes[i];
        }
        out.open("g", attributes);
        return this;
    }

    public Canvas end() {
        out.close("g");
        return this;
    }

    public Canvas rect(double x, double y, double width, double height, double radius, Paint paint) {
        String[] shape = {"x", n(x), "y", n(y), "width", n(width), "height", n(height), "rx", n(radius)};
        out.empty("rect", with(shape, paint));
        return this;
    }

    public Canvas circle(double x, double y, double radius, Paint paint) {
        out.empty("circle", with(new String[] {"cx", n(x), "cy", n(y), "r", n(radius)}, paint));
        return this;
    }

    /** Draws a closed shape through points: x and y in turn. */
    public Canvas polygon(Paint paint, double... points) {
        out.empty("polygon", with(new String[] {"points", points(points)}, paint));
        return this;
    }

    /** Draws a line through points: x and y in turn. */
    public Canvas line(Ink ink, double width, boolean dashed, double... points) {
        return path(ink, width, dashed, "M" + points(points));
    }

    /** Draws the outline of a path without a fill. */
    public Canvas path(Ink ink, double width, boolean dashed, String path) {
        String[] look = {
            "d", path, "class", "s" + ink.ordinal(), "fill", "none", "stroke", colors.of(ink), "stroke-width", n(width)
        };
        out.empty("path", dashed ? and(look, "stroke-dasharray", "5 3") : look);
        return this;
    }

    /** Fills a rectangle with slanted lines: something is there that is not shown. */
    public Canvas hatched(double x, double y, double width, double height) {
        rect(x, y, width, height, 2, Paint.of(Ink.PAPER, Ink.LINE, 1));
        StringBuilder path = new StringBuilder();
        for (double at = 6; at < width + height; at += 6) {
            double top = Math.max(0, at - width);
            double left = Math.max(0, at - height);
            path.append('M').append(n(x + at - top)).append(' ').append(n(y + top));
            path.append('L').append(n(x + left)).append(' ').append(n(y + at - left));
        }
        return path(Ink.LINE, 0.75, false, path.toString());
    }

    /** Writes a text on one line, cut to a width. */
    public Canvas text(double x, double y, double width, String text, Font font) {
        block(x, y, width, text, font, 1);
        return this;
    }

    /**
     * Writes a text on one or more lines.
     *
     * @param y the baseline of the first line
     * @return the height of all lines
     */
    public double block(double x, double y, double width, String text, Font font, int maxLines) {
        List<String> lines = TextWidth.lines(text, width, font.size(), font.bold(), maxLines);
        if (lines.isEmpty()) {
            return 0;
        }
        String[] look = {
            "x",
            n(x),
            "y",
            n(y),
            "font-size",
            n(font.size()),
            "class",
            "f" + font.ink().ordinal(),
            "fill",
            colors.of(font.ink()),
            "text-anchor",
            font.anchor()
        };
        String[] attributes = font.bold() ? and(look, "font-weight", "bold") : look;
        if (lines.size() == 1) {
            out.element("text", lines.get(0), stated(attributes, lines.get(0), font));
        } else {
            out.open("text", attributes);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                String[] place = {"x", n(x), "y", n(y + i * font.lineHeight())};
                out.element("tspan", line, stated(place, line, font));
            }
            out.close("text");
        }
        return lines.size() * font.lineHeight();
    }

    /** Returns how many lines a block has. */
    public static int lines(String text, double width, Font font, int maxLines) {
        return TextWidth.lines(text, width, font.size(), font.bold(), maxLines).size();
    }

    /** Text whose width is unknown gets a length, so that it does not reach into others with any font. */
    private static String[] stated(String[] attributes, String line, Font font) {
        if (!TextWidth.isEstimated(line)) {
            return attributes;
        }
        String length = n(TextWidth.of(line, font.size(), font.bold()));
        return and(attributes, "textLength", length, "lengthAdjust", "spacingAndGlyphs");
    }

    private String[] with(String[] shape, Paint paint) {
        if (paint.width() == 0) {
            return and(shape, "class", "f" + paint.fill().ordinal(), "fill", colors.of(paint.fill()));
        }
        String[] look = and(
                shape,
                "class",
                "f" + paint.fill().ordinal() + " s" + paint.edge().ordinal(),
                "fill",
                colors.of(paint.fill()),
                "stroke",
                colors.of(paint.edge()),
                "stroke-width",
                n(paint.width()));
        return paint.dashed() ? and(look, "stroke-dasharray", "4 3") : look;
    }

    private static String[] and(String[] some, String... more) {
        String[] all = new String[some.length + more.length];
        System.arraycopy(some, 0, all, 0, some.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private static String points(double... points) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            text.append(i == 0 ? "" : " ").append(n(points[i]));
        }
        return text.toString();
    }

    /** Formats a coordinate with at most two decimals. */
    public static String n(double number) {
        long hundredths = Math.round(number * 100);
        long fraction = Math.abs(hundredths % 100);
        String whole = Long.toString(hundredths / 100);
        if (fraction == 0) {
            return whole;
        }
        String sign = hundredths < 0 && hundredths > -100 ? "-" : "";
        return sign
                + whole
                + (fraction % 10 == 0 ? "." + fraction / 10 : fraction < 10 ? ".0" + fraction : "." + fraction);
    }

    /** Returns what was drawn, without the element around it. */
    public String drawn() {
        return out.toString();
    }
}
