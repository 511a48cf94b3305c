package no.samskaping.charts.internal.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import no.samskaping.charts.internal.draw.Context;
import no.samskaping.charts.internal.draw.Drawing;
import no.samskaping.charts.internal.draw.Legend;
import no.samskaping.charts.internal.draw.Marks;
import no.samskaping.charts.internal.draw.Table;
import no.samskaping.charts.internal.svg.Canvas;
import no.samskaping.charts.internal.svg.Canvas.Font;
import no.samskaping.charts.internal.svg.Ink;
import no.samskaping.charts.internal.text.ChartWords;
import no.samskaping.model.ActionField;
import no.samskaping.samson.disclosure.Score;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.statement.Statement;

/** An axis for each field and a line for each party. */
public final class RadarDrawing {
    private static final double CENTRE_X = Shown.WIDTH / 2;
    private static final double CENTRE_Y = 116;
    private static final double RADIUS = 80;
    private static final int[] RINGS = {25, 50, 75, 100};
    private static final Font LABEL = Font.bold(11, Ink.TEXT);
    private static final Font TICK = Font.of(10, Ink.MUTED);

    private final Scorecard scorecard;
    private final Context context;
    private final ChartWords words;
    private final Canvas canvas;
    private final List<String> parties;
    private final List<ActionField> fields;

    public RadarDrawing(Scorecard scorecard, Context context) {
        this.scorecard = scorecard;
        this.context = context;
        this.words = context.words();
        this.canvas = new Canvas(context.colors());
        this.parties = Shown.parties(scorecard);
        this.fields = List.copyOf(scorecard.getFields().keySet());
    }

    public Drawing draw() {
        web();
        for (int party = 0; party < parties.size(); party++) {
            line(party);
        }
        Legend legend = legend();
        double height = 230 + legend.draw(canvas, 1, 226, Shown.WIDTH - 2);
        String title = context.titleOr(words.of("radar.title"));
        List<String> notes = legend.texts();
        notes.add(words.of("radar.scale"));
        List<String> columns = new ArrayList<>(List.of(words.of("field")));
        for (String party : parties) {
            columns.add(context.name(party));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<ActionField, Score> field : scorecard.getFields().entrySet()) {
            List<String> row = new ArrayList<>(List.of(words.of(field.getKey())));
            for (String party : parties) {
                row.add(Shown.partyCell(scorecard, field.getValue(), party, context));
            }
            rows.add(row);
        }
        String summary = words.count("parties.number", parties.size()) + " "
                + context.words().sentences(Statement.ofGaps(scorecard));
        return context.drawing(
                title, summary, new Table(title, columns, rows, notes), Shown.WIDTH, height, canvas.drawn());
    }

    private double angle(int axis) {
        return 2 * Math.PI * axis / fields.size();
    }

    private double x(int axis, double score) {
        return CENTRE_X + Math.sin(angle(axis)) * RADIUS * score / 100;
    }

    private double y(int axis, double score) {
        return CENTRE_Y - Math.cos(angle(axis)) * RADIUS * score / 100;
    }

    private void web() {
        for (int ring : RINGS) {
            double[] points = new double[fields.size() * 2 + 2];
            for (int i = 0; i <= fields.size(); i++) {
                points[2 * i] = x(i % fields.size(), ring);
                points[2 * i + 1] = y(i % fields.size(), ring);
            }
            canvas.line(ring == 100 ? Ink.LINE : Ink.GRID, 1, false, points);
        }
        for (int i = 0; i < fields.size(); i++) {
            canvas.line(Ink.GRID, 1, false, CENTRE_X, CENTRE_Y, x(i, 100), y(i, 100));
            label(i);
        }
        for (int ring : RINGS) {
            canvas.text(CENTRE_X + 3, y(0, ring) + (ring == 100 ? 11 : 4), 26, Integer.toString(ring), TICK);
        }
    }

    private void label(int axis) {
        double sine = Math.sin(angle(axis));
        double cosine = Math.cos(angle(axis));
        double x = CENTRE_X + sine * (RADIUS + 9);
        double y = CENTRE_Y - cosine * (RADIUS + 9);
        boolean isMiddle = Math.abs(sine) < 0.1;
        double width = isMiddle ? 180 : sine > 0 ? Shown.WIDTH - 1 - x : x - 1;
        String text = words.of(fields.get(axis));
        Font base = LABEL.fitting(text, width, 2);
        int lines = Canvas.lines(text, width, base, 3);
        Font font = isMiddle ? base.centred() : sine > 0 ? base : base.atEnd();
        double first = y + base.size() * 0.36 - (lines - 1) * base.lineHeight() / 2;
        double lift = (lines - 1) * base.lineHeight() / 2 * -cosine;
        canvas.block(x, first + lift, width, text, font, 3);
    }

    /** Draws the line of a party; where two neighbouring fields do not both have a score, it is broken. */
    private void line(int party) {
        Ink ink = Ink.ofParty(party);
        List<OptionalDouble> scores = new ArrayList<>();
        for (Score score : scorecard.getFields().values()) {
            scores.add(Shown.score(score, parties.get(party)));
        }
        canvas.group("party", parties.get(party));
        for (int i = 0; i < fields.size(); i++) {
            int next = (i + 1) % fields.size();
            if (scores.get(i).isPresent() && scores.get(next).isPresent() && next != i) {
                canvas.line(
                        ink,
                        2,
                        party % 2 == 1,
                        x(i, scores.get(i).getAsDouble()),
                        y(i, scores.get(i).getAsDouble()),
                        x(next, scores.get(next).getAsDouble()),
                        y(next, scores.get(next).getAsDouble()));
            }
        }
        for (int i = 0; i < fields.size(); i++) {
            if (scores.get(i).isPresent()) {
                double score = scores.get(i).getAsDouble();
                canvas.group("field", fields.get(i).getCode());
                Marks.shape(canvas, x(i, score), y(i, score), 5.5, party);
                canvas.end();
            }
        }
        canvas.end();
    }

    private Legend legend() {
        Legend legend = new Legend();
        for (int i = 0; i < parties.size(); i++) {
            int index = i;
            if (Shown.isShown(scorecard, parties.get(i))) {
                legend.sample(context.name(parties.get(i)), (paper, x, y) -> {
                    paper.line(Ink.ofParty(index), 2, index % 2 == 1, x - 10, y, x + 10, y);
                    Marks.shape(paper, x, y, 5.5, index);
                });
            } else {
                Shown.absent(legend, scorecard, parties.get(i), context);
            }
        }
        return legend;
    }
}
