package no.samskaping.charts.internal.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import no.samskaping.charts.internal.draw.Context;
import no.samskaping.charts.internal.draw.Drawing;
import no.samskaping.charts.internal.draw.Legend;
import no.samskaping.charts.internal.draw.Table;
import no.samskaping.charts.internal.svg.Canvas;
import no.samskaping.charts.internal.svg.Canvas.Font;
import no.samskaping.charts.internal.svg.Canvas.Paint;
import no.samskaping.charts.internal.svg.Ink;
import no.samskaping.charts.internal.text.ChartWords;
import no.samskaping.charts.internal.text.TextWidth;
import no.samskaping.model.ActionField;
import no.samskaping.samson.disclosure.Score;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.State;
import no.samskaping.samson.instrument.InstrumentRef;
import no.samskaping.samson.trajectory.Change;
import no.samskaping.samson.trajectory.Comparison;
import no.samskaping.samson.trajectory.ReviewQuestion;
import no.samskaping.samson.trajectory.Trajectory;

/** A small line chart for each field over the dates, with the verdict from the first date to the last. */
public final class TrajectoryDrawing {
    private static final double WIDTH = 171;
    private static final double PLOT = 66;
    private static final double PLOT_TOP = 22;
    private static final double INSET = 14;
    private static final double HEIGHT = 160;
    private static final double GAP = 8;
    private static final Font LABEL = Font.bold(11.5, Ink.TEXT);
    private static final Font VERDICT = Font.of(11, Ink.TEXT);
    private static final Font NUMBER = Font.bold(10.5, Ink.TEXT);
    private static final Font DATE = Font.of(10, Ink.MUTED);

    private final Trajectory trajectory;
    private final List<Scorecard> scorecards;
    private final Context context;
    private final ChartWords words;
    private final Canvas canvas;
    private final List<BigDecimal> limits;
    private final Comparison firstToLast;
    /** The height of a second line of dates, for dates that do not fit on one line; otherwise 0. */
    private final double secondLine;

    private boolean isHatched;

    public TrajectoryDrawing(Trajectory trajectory, Context context) {
        this.trajectory = trajectory;
        this.scorecards = trajectory.getScorecards();
        this.context = context;
        this.words = context.words();
        this.canvas = new Canvas(context.colors());
        this.limits = Shown.limits(scorecards, context);
        this.firstToLast = trajectory.firstToLast();
        this.secondLine =
                width(firstToLast.getStart()) + width(firstToLast.getEnd()) + GAP > WIDTH - 2 ? DATE.lineHeight() : 0;
    }

    private double width(LocalDate date) {
        return TextWidth.of(words.date(date), DATE.size(), DATE.bold());
    }

    public Drawing draw() {
        List<List<String>> rows = new ArrayList<>();
        int index = 0;
        for (Map.Entry<ActionField, Change> entry : firstToLast.getFields().entrySet()) {
            ActionField field = entry.getKey();
            String verdict = verdict(entry.getValue());
            double x = (index % 2) * (Shown.WIDTH - WIDTH);
            int line = index / 2;
            double y = line * HEIGHT;
            panel(x, y, field, verdict);
            rows.add(row(field, verdict));
            index++;
        }
        int lines = (index + 1) / 2;
        double y = lines * HEIGHT;
        Legend legend = legend();
        y += legend.draw(canvas, 1, y, Shown.WIDTH - 2) + 4;
        String title = context.titleOr(words.of("trajectory.title"));
        List<String> columns = new ArrayList<>(List.of(words.of("field")));
        for (Scorecard scorecard : scorecards) {
            columns.add(words.date(scorecard.getDate()));
        }
        columns.add(words.of("trajectory.verdict"));
        List<String> notes = legend.texts();
        notes.add(Shown.scale(limits, context));
        return context.drawing(
                title, summary(), new Table(title, columns, rows, notes), Shown.WIDTH, y, canvas.drawn());
    }

    private String summary() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.of(
                "trajectory.period",
                "start",
                words.date(firstToLast.getStart()),
                "end",
                words.date(firstToLast.getEnd()),
                "number",
                Integer.toString(scorecards.size())));
        for (ReviewQuestion question : ReviewQuestion.values()) {
            List<String> fields = words.within(trajectory.answer(question).getFields());
            sentences.add(words.of(question) + " "
                    + (fields.isEmpty() ? words.of("trajectory.none") : context.join(fields) + "."));
        }
        return String.join(" ", sentences);
    }

    private double x(double left, LocalDate date) {
        double start = firstToLast.getStart().toEpochDay();
        double end = firstToLast.getEnd().toEpochDay();
        return left + INSET + (WIDTH - 2 * INSET) * (date.toEpochDay() - start) / (end - start);
    }

    private static double y(double top, double score) {
        return top + PLOT_TOP + PLOT * (1 - score / 100);
    }

    private void panel(double left, double top, ActionField field, String verdict) {
        canvas.text(left + 1, top + 12, WIDTH - 2, words.of(field), LABEL.fitting(words.of(field), WIDTH - 2, 1));
        bands(left, top);
        canvas.group("field", field.getCode());
        Optional<Scorecard> before = Optional.empty();
        for (Scorecard scorecard : scorecards) {
            OptionalDouble score = score(scorecard, field);
            double x = x(left, scorecard.getDate());
            if (score.isPresent()
                    && before.isPresent()
                    && score(before.get(), field).isPresent()) {
                boolean isComparable = before.get().getInstrument().equals(scorecard.getInstrument());
                canvas.line(
                        Ink.TEXT,
                        2,
                        !isComparable,
                        x(left, before.get().getDate()),
                        y(top, score(before.get(), field).getAsDouble()),
                        x,
                        y(top, score.getAsDouble()));
            }
            before = Optional.of(scorecard);
        }
        for (Scorecard scorecard : scorecards) {
            point(x(left, scorecard.getDate()), top, scorecard, field);
        }
        canvas.end();
        number(left, top, scorecards.get(0), field, false);
        number(left, top, scorecards.get(scorecards.size() - 1), field, true);
        double dates = top + PLOT_TOP + PLOT + 13;
        canvas.text(left + 1, dates, WIDTH - 2, words.date(firstToLast.getStart()), DATE);
        canvas.text(left + WIDTH - 1, dates + secondLine, WIDTH - 2, words.date(firstToLast.getEnd()), DATE.atEnd());
        canvas.block(left + 1, dates + secondLine + 16, WIDTH - 2, verdict, VERDICT, 2);
    }

    private void bands(double left, double top) {
        if (limits.isEmpty()) {
            canvas.rect(left + 0.5, y(top, 100), WIDTH - 1, PLOT, 0, Paint.of(Ink.PAPER, Ink.GRID, 1));
            return;
        }
        double developing = y(top, limits.get(0).doubleValue());
        double strength = y(top, limits.get(1).doubleValue());
        canvas.rect(left, y(top, 100), WIDTH, strength - y(top, 100), 0, Paint.filled(Ink.STRENGTH));
        canvas.rect(left, strength, WIDTH, developing - strength, 0, Paint.filled(Ink.DEVELOPING));
        canvas.rect(left, developing, WIDTH, y(top, 0) - developing, 0, Paint.filled(Ink.CHALLENGE));
        canvas.line(Ink.LINE, 1, true, left, developing, left + WIDTH, developing);
        canvas.line(Ink.LINE, 1, true, left, strength, left + WIDTH, strength);
        canvas.line(Ink.LINE, 1, false, left, y(top, 0), left + WIDTH, y(top, 0));
    }

    private void point(double x, double top, Scorecard scorecard, ActionField field) {
        OptionalDouble score = score(scorecard, field);
        canvas.group("date", scorecard.getDate().toString());
        if (score.isPresent()) {
            canvas.circle(x, y(top, score.getAsDouble()), 4, Paint.of(Ink.TEXT, Ink.PAPER, 1));
        } else if (state(scorecard, field) != State.UNDEFINED) {
            isHatched = true;
            canvas.hatched(x - 6, y(top, 100) + 2, 12, PLOT - 4);
        }
        canvas.end();
    }

    /** Writes the first or the last score, above its point or, at the top, below it. */
    private void number(double left, double top, Scorecard scorecard, ActionField field, boolean isLast) {
        OptionalDouble score = score(scorecard, field);
        if (score.isPresent()) {
            double y = y(top, score.getAsDouble());
            double at = score.getAsDouble() > 75 ? y + 15 : y - 8;
            double x = isLast ? left + WIDTH - 3 : left + 3;
            canvas.text(x, at, 60, words.figures().score(score.getAsDouble()), isLast ? NUMBER.atEnd() : NUMBER);
        }
    }

    private static OptionalDouble score(Scorecard scorecard, ActionField field) {
        Score score = scorecard.getFields().get(field);
        return score == null ? OptionalDouble.empty() : score.getScore();
    }

    private static State state(Scorecard scorecard, ActionField field) {
        return scorecard.getFieldStates().getOrDefault(field, State.UNDEFINED);
    }

    private String verdict(Change change) {
        String verdict = words.of(change.getVerdict());
        if (change.getReason().isPresent()) {
            return verdict + ": " + words.within(change.getReason().get());
        }
        OptionalDouble difference = change.getDifference();
        return difference.isPresent()
                ? verdict + " (" + words.figures().difference(difference.getAsDouble()) + ")"
                : verdict;
    }

    private List<String> row(ActionField field, String verdict) {
        List<String> row = new ArrayList<>(List.of(words.of(field)));
        for (Scorecard scorecard : scorecards) {
            OptionalDouble score = score(scorecard, field);
            State state = state(scorecard, field);
            if (score.isPresent()) {
                row.add(Shown.cell(score.getAsDouble(), state, context));
            } else if (state == State.UNDEFINED) {
                row.add(words.of("undefined.word"));
            } else {
                row.add(words.of("withheld.word") + ", " + words.within(state));
            }
        }
        row.add(verdict);
        return row;
    }

    /** Returns whether not all scorecards are of one instrument. */
    public static boolean isAnyOtherInstrument(Trajectory trajectory) {
        Set<InstrumentRef> instruments = new HashSet<>();
        for (Scorecard scorecard : trajectory.getScorecards()) {
            instruments.add(scorecard.getInstrument());
        }
        return instruments.size() > 1;
    }

    private Legend legend() {
        Legend legend = new Legend();
        if (!limits.isEmpty()) {
            Shown.bands(legend, words);
        }
        legend.sample(words.of("trajectory.point"), (paper, x, y) -> {
            paper.line(Ink.TEXT, 2, false, x - 10, y, x + 10, y);
            paper.circle(x, y, 4, Paint.of(Ink.TEXT, Ink.PAPER, 1));
        });
        if (isHatched) {
            legend.hatched(words.of("withheld.legend"));
        }
        if (isAnyOtherInstrument(trajectory)) {
            legend.sample(
                    words.of("trajectory.instruments"),
                    (paper, x, y) -> paper.line(Ink.TEXT, 2, true, x - 10, y, x + 10, y));
        }
        return legend;
    }
}
