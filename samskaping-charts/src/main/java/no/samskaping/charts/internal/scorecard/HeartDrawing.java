package no.samskaping.charts.internal.scorecard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import no.samskaping.charts.internal.draw.Context;
import no.samskaping.charts.internal.draw.Drawing;
import no.samskaping.charts.internal.draw.Legend;
import no.samskaping.charts.internal.draw.Marks;
import no.samskaping.charts.internal.draw.Table;
import no.samskaping.charts.internal.svg.Canvas;
import no.samskaping.charts.internal.svg.Canvas.Font;
import no.samskaping.charts.internal.svg.Canvas.Paint;
import no.samskaping.charts.internal.svg.Ink;
import no.samskaping.charts.internal.text.ChartWords;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;
import no.samskaping.samson.disclosure.Score;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.State;
import no.samskaping.samson.statement.Statement;

/**
 * Figure 5 with the scores: a row for each field, a column for each value, totals at the ends.
 *
 * <p>The field stands above its cells, so that the chart is narrow enough for a small screen.
 */
public final class HeartDrawing {
    private static final double CELL_HEIGHT = 28;
    private static final double GAP = 4;
    private static final double TOTAL_GAP = 8;
    private static final double ROW = 54;
    private static final Font HEADING = Font.bold(11.5, Ink.TEXT);
    private static final Font NUMBER = Font.of(13, Ink.TEXT);
    private static final Font SIGN = Font.bold(14, Ink.TEXT);

    private final Scorecard scorecard;
    private final Context context;
    private final ChartWords words;
    private final Canvas canvas;
    private final List<CoreValue> values;
    private final double cellWidth;
    private final Set<State> states = EnumSet.noneOf(State.class);
    private boolean isHatched;
    private boolean isAnyNotAsked;

    public HeartDrawing(Scorecard scorecard, Context context) {
        this.scorecard = scorecard;
        this.context = context;
        this.words = context.words();
        this.canvas = new Canvas(context.colors());
        this.values = List.copyOf(scorecard.getValues().keySet());
        this.cellWidth = Math.min(90, (Shown.WIDTH - 2 - TOTAL_GAP - GAP * values.size()) / (values.size() + 1));
    }

    /** A box of the grid: its score, its state and whether the score is withheld. */
    private record Box(OptionalDouble score, State state, boolean isWithheld) {}

    public Drawing draw() {
        List<String> columns = new ArrayList<>(List.of(words.of("field")));
        for (CoreValue value : values) {
            columns.add(words.of(value));
        }
        columns.add(words.of("total"));
        List<List<String>> rows = new ArrayList<>();
        double y = headings(columns);
        for (Map.Entry<ActionField, Score> field : scorecard.getFields().entrySet()) {
            rows.add(row(y, field.getKey(), field.getValue()));
            y += ROW;
        }
        canvas.line(Ink.GRID, 1, false, 1, y - 2, Shown.WIDTH - 1, y - 2);
        rows.add(totals(y + 4));
        y += ROW + 8;
        Legend legend = legend();
        y += legend.draw(canvas, 1, y, Shown.WIDTH - 2);
        String title = context.titleOr(words.of("heart.title"));
        return context.drawing(
                title, summary(), new Table(title, columns, rows, legend.texts()), Shown.WIDTH, y + 4, canvas.drawn());
    }

    private String summary() {
        OptionalDouble overall = scorecard.getOverall().getScore();
        String first = overall.isPresent()
                ? words.of("heart.overall", "score", words.figures().score(overall.getAsDouble()))
                : words.of(box(scorecard).isWithheld() ? "heart.overall-withheld" : "heart.overall-undefined");
        return first + " " + context.words().sentences(Statement.ofStates(scorecard));
    }

    private double left(int column) {
        return 1 + column * (cellWidth + GAP) + (column == values.size() ? TOTAL_GAP - GAP : 0);
    }

    /** Writes the headings, and returns where the cells begin. */
    private double headings(List<String> columns) {
        List<String> headings = columns.subList(1, columns.size());
        int most = 1;
        for (String heading : headings) {
            most = Math.max(most, Canvas.lines(heading, cellWidth, HEADING.fitting(heading, cellWidth, 2), 2));
        }
        double last = 14 + (most - 1) * HEADING.lineHeight();
        for (int i = 0; i < headings.size(); i++) {
            Font font = HEADING.fitting(headings.get(i), cellWidth, 2).centred();
            int lines = Canvas.lines(headings.get(i), cellWidth, font, 2);
            double first = last - (lines - 1) * font.lineHeight();
            canvas.block(left(i) + cellWidth / 2, first, cellWidth, headings.get(i), font, 2);
        }
        return last + 12;
    }

    private List<String> row(double y, ActionField field, Score total) {
        String label = words.of(field);
        List<String> row = new ArrayList<>(List.of(label));
        canvas.text(1, y + 11, Shown.WIDTH - 2, label, HEADING);
        for (int i = 0; i < values.size(); i++) {
            ModelCell cell = ModelCell.of(field, values.get(i));
            Score score = scorecard.getCells().get(cell);
            if (score == null) {
                isAnyNotAsked = true;
                row.add(words.of("not-asked.word"));
            } else {
                row.add(box(i, y, box(score), "cell", cell.getCode()));
            }
        }
        row.add(box(values.size(), y, box(total, state(field)), "field", field.getCode()));
        return row;
    }

    private State state(ActionField field) {
        return scorecard.getFieldStates().getOrDefault(field, State.UNDEFINED);
    }

    private List<String> totals(double y) {
        List<String> row = new ArrayList<>(List.of(words.of("value-total")));
        canvas.text(1, y + 11, Shown.WIDTH - 2, words.of("value-total"), HEADING);
        int column = 0;
        for (Map.Entry<CoreValue, Score> value : scorecard.getValues().entrySet()) {
            State state = scorecard.getValueStates().getOrDefault(value.getKey(), State.UNDEFINED);
            String code = value.getKey().getCode();
            row.add(box(column++, y, box(value.getValue(), state), "value", code));
        }
        row.add(box(values.size(), y, box(scorecard), "overall", "all"));
        return row;
    }

    private static Box box(Scorecard all) {
        Score overall = all.getOverall();
        boolean isWithheld = overall.getScore().isEmpty() && Shown.isTotalWithheld(all);
        return new Box(overall.getScore(), Shown.overall(all), isWithheld);
    }

    /** Returns the box of a total, which has the state of the field or value and not only that of its own score. */
    private static Box box(Score total, State state) {
        return new Box(total.getScore(), state, total.getScore().isEmpty() && state != State.UNDEFINED);
    }

    private Box box(Score cell) {
        boolean isHidden = !scorecard.getWithheld().getCells().getParties().isEmpty();
        boolean isWithheld = cell.getScore().isEmpty()
                && !scorecard.getWithheld().getCells().getTotals().isEmpty();
        return new Box(cell.getScore(), Marks.state(cell.getBand(), isHidden), isWithheld);
    }

    /** Draws a box and returns what the table says of it. */
    private String box(int column, double y, Box box, String kind, String code) {
        double x = left(column);
        double top = y + 17;
        String sign = Marks.sign(box.state());
        canvas.group(kind, code);
        if (box.isWithheld()) {
            isHatched = true;
            canvas.hatched(x, top, cellWidth, CELL_HEIGHT);
            double width = cellWidth - (sign.isEmpty() ? 8 : 22);
            canvas.rect(x + 4, top + 6, cellWidth - 8, CELL_HEIGHT - 12, 2, Paint.filled(Ink.PAPER));
            canvas.text(
                    x + (sign.isEmpty() ? cellWidth / 2 : 6 + width / 2),
                    top + 18,
                    width,
                    words.of("withheld.word"),
                    Font.of(10.5, Ink.TEXT).centred());
        } else {
            canvas.rect(x, top, cellWidth, CELL_HEIGHT, 2, Marks.paint(box.state()));
            states.add(box.state());
        }
        if (!sign.isEmpty()) {
            states.add(box.state());
            canvas.text(x + cellWidth - 10, top + 19, 14, sign, SIGN.centred());
        }
        if (box.score().isPresent()) {
            canvas.text(
                    x + (cellWidth - 16) / 2,
                    top + 19,
                    cellWidth - 18,
                    words.figures().score(box.score().getAsDouble()),
                    NUMBER.centred());
        }
        canvas.end();
        if (box.score().isPresent()) {
            return Shown.cell(box.score().getAsDouble(), box.state(), context);
        }
        if (!box.isWithheld()) {
            return words.of("undefined.word");
        }
        return words.of("withheld.word") + (sign.isEmpty() ? "" : ", " + words.within(box.state()));
    }

    private Legend legend() {
        Legend legend = new Legend();
        for (State state : State.values()) {
            if (states.contains(state)) {
                String text = state == State.UNDEFINED ? words.of("undefined.word") : words.of(state);
                legend.box(Marks.sign(state), Marks.paint(state), text);
            }
        }
        if (isHatched) {
            legend.hatched(words.of("withheld.legend"));
        }
        if (isAnyNotAsked) {
            legend.note(words.of("not-asked.legend"));
        }
        legend.note(words.of("heart.legend"));
        return legend;
    }
}
