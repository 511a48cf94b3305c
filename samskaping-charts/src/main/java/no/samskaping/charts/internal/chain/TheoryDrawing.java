package no.samskaping.charts.internal.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samskaping.charts.internal.chain.Theory.Edge;
import no.samskaping.charts.internal.chain.Theory.Node;
import no.samskaping.charts.internal.draw.Context;
import no.samskaping.charts.internal.draw.Drawing;
import no.samskaping.charts.internal.draw.Legend;
import no.samskaping.charts.internal.draw.Table;
import no.samskaping.charts.internal.svg.Canvas;
import no.samskaping.charts.internal.svg.Canvas.Font;
import no.samskaping.charts.internal.svg.Canvas.Paint;
import no.samskaping.charts.internal.svg.Ink;
import no.samskaping.charts.internal.text.ChartWords;
import no.samskaping.charts.internal.text.SafeText;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.ResultLevel;

/** The theory of change: columns from the activities to the societal value, and an arrow for each link. */
public final class TheoryDrawing {
    private static final double BOX = 132;
    private static final double BETWEEN = 44;
    private static final double COLUMNS_WIDTH = Theory.COLUMNS * BOX + (Theory.COLUMNS - 1) * BETWEEN + 2;

    /** The room at the right side for links that do not lead to a later column. */
    private static final double AROUND = 30;

    private static final double TOP = 44;
    private static final double SPACE = 14;
    private static final double PADDING = 8;
    private static final int MAX_LINES = 5;
    private static final Font HEADING = Font.bold(12, Ink.TEXT);
    private static final Font TEXT = Font.of(11, Ink.TEXT);
    private static final Font SIGN = Font.bold(12, Ink.CHALLENGE_EDGE);

    private final Theory theory;
    private final Context context;
    private final ChartWords words;
    private final Canvas canvas;
    /** The upper edge of the box of each node. */
    private final Map<Node, Double> tops = new HashMap<>();

    /**
     * Creates the drawing.
     *
     * @throws no.samskaping.model.finding.InvalidValueException if the links form a circle
     */
    public TheoryDrawing(ImpactChain chain, Context context) {
        this.theory = new Theory(chain);
        this.context = context;
        this.words = context.words();
        this.canvas = new Canvas(context.colors());
    }

    /** Returns how many activities and indicators there are. */
    public int size() {
        return theory.size();
    }

    public Drawing draw() {
        double height = place();
        boolean isAnyAround = false;
        for (Edge edge : theory.edges()) {
            isAnyAround |= !isForward(edge);
        }
        double width = COLUMNS_WIDTH + (isAnyAround ? AROUND : 0);
        for (int column = 0; column < Theory.COLUMNS; column++) {
            canvas.block(left(column) + BOX / 2, 14, BOX, heading(column), HEADING.centred(), 2);
            canvas.line(Ink.GRID, 1, false, left(column), TOP - 10, left(column) + BOX, TOP - 10);
        }
        for (Edge edge : theory.edges()) {
            arrow(edge);
        }
        for (int column = 0; column < Theory.COLUMNS; column++) {
            for (Node node : theory.column(column)) {
                box(node);
            }
            if (theory.column(column).isEmpty()) {
                canvas.text(
                        left(column) + BOX / 2,
                        TOP + 14,
                        BOX,
                        words.of("theory.empty"),
                        Font.of(11, Ink.MUTED).centred());
            }
        }
        Legend legend = legend();
        height += legend.draw(canvas, 1, height, COLUMNS_WIDTH - 2) + 4;
        String title = context.titleOr(words.of("theory.title"));
        return context.drawing(title, summary(), table(title, legend), width, height, canvas.drawn());
    }

    private String heading(int column) {
        return column == 0 ? words.of("theory.activities") : words.of(ResultLevel.values()[column - 1]);
    }

    private static double left(int column) {
        return 1 + column * (BOX + BETWEEN);
    }

    /** Places the boxes, each column centred, and returns where the columns end. */
    private double place() {
        double[] heights = new double[Theory.COLUMNS];
        double most = 30;
        for (int column = 0; column < Theory.COLUMNS; column++) {
            for (Node node : theory.column(column)) {
                heights[column] += height(node) + SPACE;
            }
            most = Math.max(most, heights[column]);
        }
        for (int column = 0; column < Theory.COLUMNS; column++) {
            double y = TOP + (most - heights[column]) / 2;
            for (Node node : theory.column(column)) {
                tops.put(node, y);
                y += height(node) + SPACE;
            }
        }
        return TOP + most;
    }

    private static double height(Node node) {
        return Canvas.lines(node.text(), textWidth(node), TEXT, MAX_LINES) * TEXT.lineHeight() + 2 * PADDING;
    }

    private static double textWidth(Node node) {
        return BOX - 2 * PADDING - (node.isReached() ? 0 : 10);
    }

    private void box(Node node) {
        double x = left(node.column());
        double y = top(node);
        canvas.group(node.column() == 0 ? "activity" : "indicator", node.id());
        Paint paint = node.isReached()
                ? Paint.of(node.column() == 0 ? Ink.STRENGTH : Ink.PAPER, Ink.LINE, 1.25)
                : Paint.dashed(Ink.PAPER, Ink.CHALLENGE_EDGE, 1.75);
        canvas.rect(x, y, BOX, height(node), 4, paint);
        canvas.block(x + PADDING, y + PADDING + 10, textWidth(node), node.text(), TEXT, MAX_LINES);
        if (!node.isReached()) {
            canvas.text(x + BOX - 9, y + PADDING + 10, 10, "!", SIGN.centred());
        }
        canvas.end();
    }

    private double top(Node node) {
        return tops.getOrDefault(node, 0.0);
    }

    private double middle(Node node) {
        return top(node) + height(node) / 2;
    }

    private static boolean isForward(Edge edge) {
        return edge.to().column() > edge.from().column();
    }

    /** Draws a link from the right of its start to the left of its end, or within a column around the right side. */
    private void arrow(Edge edge) {
        boolean isForward = isForward(edge);
        double x1 = left(edge.from().column()) + BOX;
        double y1 = middle(edge.from());
        double x2 = left(edge.to().column()) + (isForward ? 0 : BOX);
        double y2 = middle(edge.to()) - (isForward ? 0 : 4);
        double tip = isForward ? -7 : 7;
        double bend = isForward ? (x2 - x1) / 2 : AROUND;
        StringBuilder path = new StringBuilder();
        path.append('M').append(Canvas.n(x1)).append(' ').append(Canvas.n(y1));
        path.append('C').append(Canvas.n(x1 + bend)).append(' ').append(Canvas.n(y1));
        path.append(' ')
                .append(Canvas.n(isForward ? x2 - bend : x2 + bend))
                .append(' ')
                .append(Canvas.n(y2));
        path.append(' ').append(Canvas.n(x2 + tip)).append(' ').append(Canvas.n(y2));
        canvas.group("from", edge.from().id(), "to", edge.to().id());
        Ink ink = edge.isEvidenced() ? Ink.TEXT : Ink.MUTED;
        canvas.path(ink, 1.5, !edge.isEvidenced(), path.toString());
        canvas.polygon(Paint.filled(ink), x2, y2, x2 + tip * 1.3, y2 - 4.5, x2 + tip * 1.3, y2 + 4.5);
        canvas.end();
    }

    /** Returns what the theory has, in sentences. */
    public String summary() {
        int evidenced = 0;
        for (Edge edge : theory.edges()) {
            evidenced += edge.isEvidenced() ? 1 : 0;
        }
        StringBuilder summary = new StringBuilder(words.of(
                "theory.summary",
                "nodes",
                Integer.toString(theory.size()),
                "links",
                Integer.toString(theory.edges().size()),
                "evidenced",
                Integer.toString(evidenced)));
        List<String> unreached = new ArrayList<>();
        for (Node node : theory.unreached()) {
            unreached.add(node.text());
        }
        if (!unreached.isEmpty() && unreached.size() <= 10) {
            summary.append(' ').append(words.of("theory.unreached", "names", context.join(unreached)));
        } else if (!unreached.isEmpty()) {
            summary.append(' ')
                    .append(words.of("theory.unreached-number", "number", Integer.toString(unreached.size())));
        }
        if (theory.broken() > 0) {
            summary.append(' ').append(words.count("theory.broken", theory.broken()));
        }
        return summary.toString();
    }

    /** Returns the table without a drawing. */
    public Table table() {
        return table(words.of("theory.title"), legend());
    }

    private Table table(String title, Legend legend) {
        List<String> columns = List.of(
                words.of("theory.from"),
                words.of("theory.to"),
                words.of("level"),
                words.of("theory.assumption"),
                words.of("theory.evidence"));
        List<List<String>> rows = new ArrayList<>();
        Set<Node> linked = new HashSet<>();
        for (Edge edge : theory.edges()) {
            linked.add(edge.from());
            linked.add(edge.to());
            rows.add(List.of(
                    edge.from().text(),
                    edge.to().text() + mark(edge.to()),
                    heading(edge.to().column()),
                    textOr("dash", edge.link().getAssumption()),
                    textOr("theory.none", edge.link().getEvidence())));
        }
        for (int column = 0; column < Theory.COLUMNS; column++) {
            for (Node node : theory.column(column)) {
                if (!linked.contains(node)) {
                    String dash = words.of("dash");
                    rows.add(List.of(
                            column == 0 ? node.text() : dash,
                            column == 0 ? dash : node.text() + mark(node),
                            heading(column),
                            dash,
                            dash));
                }
            }
        }
        List<String> notes = legend.texts();
        List<String> headings = new ArrayList<>();
        boolean isAnyEmpty = false;
        for (int column = 0; column < Theory.COLUMNS; column++) {
            headings.add(heading(column));
            isAnyEmpty |= theory.column(column).isEmpty();
        }
        notes.add(words.of("theory.columns", "names", String.join(", ", headings))
                + (isAnyEmpty ? " " + words.of("theory.empty-note", "word", words.of("theory.empty")) : ""));
        if (theory.broken() > 0) {
            notes.add(words.count("theory.broken", theory.broken()));
        }
        return new Table(title, columns, rows, notes);
    }

    private String textOr(String key, Optional<String> text) {
        return text.isPresent() ? SafeText.clean(text.get()) : words.of(key);
    }

    private static String mark(Node node) {
        return node.isReached() ? "" : " (!)";
    }

    private Legend legend() {
        Legend legend = new Legend();
        legend.add("", words.of("theory.legend-solid"), 2, (paper, x, y) -> sample(paper, x, y, Ink.TEXT, false));
        legend.add("", words.of("theory.legend-dashed"), 2, (paper, x, y) -> sample(paper, x, y, Ink.MUTED, true));
        if (!theory.unreached().isEmpty()) {
            legend.add("!", words.of("theory.legend-unreached"), 2, (paper, x, y) -> {
                paper.rect(x - 9, y - 8, 18, 16, 3, Paint.dashed(Ink.PAPER, Ink.CHALLENGE_EDGE, 1.75));
                paper.text(x, y + 4, 14, "!", SIGN.centred());
            });
        }
        return legend;
    }

    private static void sample(Canvas canvas, double x, double y, Ink ink, boolean isDashed) {
        canvas.line(ink, 1.5, isDashed, x - 10, y, x + 3, y);
        canvas.polygon(Paint.filled(ink), x + 10, y, x + 1, y - 4.5, x + 1, y + 4.5);
    }
}
