package no.samskaping.charts.internal.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
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
import no.samskaping.samson.disclosure.Band;
import no.samskaping.samson.disclosure.Score;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.State;

/** The parties' scores on one line for each field, from 0 to 100, with the gap between the lowest and the highest. */
public final class PartiesDrawing {
    private static final double LEFT = 12;
    private static final double SCALE = (Shown.WIDTH - 2 * LEFT) / 100;
    private static final double LANE = 2 * Marks.RADIUS + 3;
    private static final String DIVERGING = "\u2260";
    private static final Font LABEL = Font.bold(11.5, Ink.TEXT);
    private static final Font NOTE = Font.of(11, Ink.TEXT);

    /** With more parties than this, the table has a row for each party instead of a column. */
    private static final int MAX_COLUMNS = 4;

    /** With more parties than this, marks are dots, and the table tells whose they are. */
    private static final int MAX_NUMBERED = 16;

    private static final double DOT = 4;

    private final Scorecard scorecard;
    private final Context context;
    private final ChartWords words;
    private final Canvas canvas;
    private final List<String> parties;
    private final List<BigDecimal> limits;
    private final List<ActionField> diverging;
    private boolean isAnyGap;

    public PartiesDrawing(Scorecard scorecard, Context context) {
        this.scorecard = scorecard;
        this.context = context;
        this.words = context.words();
        this.canvas = new Canvas(context.colors());
        this.parties = Shown.parties(scorecard);
        this.limits = Shown.limits(List.of(scorecard), context);
        this.diverging = Statement.diverging(scorecard);
    }

    public Drawing draw() {
        double y = axis(4);
        for (ActionField field : scorecard.getFields().keySet()) {
            y = row(y, words.of(field), field.getCode(), scorecard.getFields().get(field), isDiverging(field));
        }
        y = row(y, words.of("overall"), "overall", scorecard.getOverall(), false);
        Legend legend = legend();
        y += legend.draw(canvas, 1, y, Shown.WIDTH - 2) + 4;
        String title = context.titleOr(words.of("parties.title"));
        List<String> notes = new ArrayList<>(legend.texts());
        notes.add(Shown.scale(limits, context));
        Table table = parties.size() > MAX_COLUMNS ? tableByParty(title, notes) : tableByField(title, notes);
        return context.drawing(title, summary(), table, Shown.WIDTH, y, canvas.drawn());
    }

    private String summary() {
        return words.count("parties.number", parties.size()) + " "
                + Statement.sentences(Statement.ofGaps(scorecard), context);
    }

    private boolean isNumbered() {
        return parties.size() <= MAX_NUMBERED;
    }

    private boolean isDiverging(ActionField field) {
        return diverging.contains(field);
    }

    private static double x(double score) {
        return LEFT + score * SCALE;
    }

    private double axis(double y) {
        List<BigDecimal> ticks = new ArrayList<>(List.of(BigDecimal.ZERO));
        ticks.addAll(limits.isEmpty() ? List.of(BigDecimal.valueOf(50)) : limits);
        ticks.add(BigDecimal.valueOf(100));
        double last = -100;
        for (BigDecimal tick : ticks) {
            double x = x(tick.doubleValue());
            if (x - last > 30) {
                String anchor = tick.signum() == 0 ? "start" : tick.intValue() == 100 ? "end" : "middle";
                double at = tick.signum() == 0 ? x - LEFT + 1 : tick.intValue() == 100 ? x + LEFT - 1 : x;
                canvas.text(at, y + 10, 40, words.figures().number(tick), new Font(10, false, Ink.MUTED, anchor));
                last = x;
            }
        }
        return y + 18;
    }

    /** Draws the line of a field and returns where the next one begins. */
    private double row(double top, String label, String code, Score score, boolean isDiverging) {
        canvas.text(1, top + 11, Shown.WIDTH - 150, label, LABEL.fitting(label, Shown.WIDTH - 150, 1));
        Font font = (isDiverging ? LABEL : NOTE).atEnd();
        canvas.text(Shown.WIDTH - (isDiverging ? 16 : 1), top + 11, 132, gap(score), font);
        if (isDiverging) {
            canvas.text(Shown.WIDTH - 1, top + 11, 14, DIVERGING, font);
        }
        List<Integer> shown = IntStream.range(0, parties.size())
                .boxed()
                .filter(i -> Shown.score(score, parties.get(i)).isPresent())
                .sorted(Comparator.comparingDouble(i -> scoreOf(score, i)))
                .toList();
        List<Integer> lanes =
                lanes(shown.stream().map(i -> x(scoreOf(score, i))).toList());
        int laneCount =
                Math.max(1, lanes.stream().mapToInt(lane -> lane + 1).max().orElse(1));
        double strip = top + 17;
        double lane = isNumbered() ? LANE : 2 * DOT + 2;
        double height = laneCount * lane + 9;
        bands(strip, height);
        canvas.group("field", code);
        double base = strip + height - 6;
        if (score.getGap().isPresent() && shown.size() > 1) {
            double low = x(scoreOf(score, shown.get(0)));
            double high = x(scoreOf(score, shown.get(shown.size() - 1)));
            isAnyGap = true;
            canvas.group("gap", code);
            canvas.rect(low, base, Math.max(high - low, 0.5), 4, 0, Paint.filled(Ink.TEXT));
            canvas.end();
        }
        for (int i = 0; i < shown.size(); i++) {
            int party = shown.get(i);
            canvas.group("party", parties.get(party));
            double x = x(scoreOf(score, party));
            double y = base - lane / 2 - lanes.get(i) * lane;
            if (isNumbered()) {
                Marks.party(canvas, x, y, party);
            } else {
                canvas.circle(x, y, DOT, Paint.of(Ink.ACCENT, Ink.PAPER, 1));
            }
            canvas.end();
        }
        canvas.end();
        return strip + height + 12;
    }

    private double scoreOf(Score score, int party) {
        return Shown.score(score, parties.get(party)).orElseThrow();
    }

    /** Places marks that would touch each other above one another; the places are in ascending order. */
    private List<Integer> lanes(List<Double> places) {
        List<Double> ends = new ArrayList<>();
        List<Integer> lanes = new ArrayList<>();
        for (double place : places) {
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > place) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(0.0);
            }
            ends.set(lane, place + (isNumbered() ? 2 * Marks.RADIUS * 1.15 : 2 * DOT) + 1);
            lanes.add(lane);
        }
        return lanes;
    }

    private void bands(double top, double height) {
        if (limits.isEmpty()) {
            canvas.rect(x(0), top, 100 * SCALE, height, 0, Paint.of(Ink.PAPER, Ink.GRID, 1));
            return;
        }
        double developing = x(limits.get(0).doubleValue());
        double strength = x(limits.get(1).doubleValue());
        canvas.rect(x(0), top, developing - x(0), height, 0, Paint.filled(Ink.CHALLENGE));
        canvas.rect(developing, top, strength - developing, height, 0, Paint.filled(Ink.DEVELOPING));
        canvas.rect(strength, top, x(100) - strength, height, 0, Paint.filled(Ink.STRENGTH));
        canvas.line(Ink.LINE, 1, true, developing, top, developing, top + height);
        canvas.line(Ink.LINE, 1, true, strength, top, strength, top + height);
        canvas.line(Ink.LINE, 1, false, x(0), top + height, x(100), top + height);
    }

    /** Returns what is said of the gap. */
    private String gap(Score score) {
        OptionalDouble gap = score.getGap();
        if (gap.isPresent()) {
            return words.of("gap.shown", "gap", words.figures().score(gap.getAsDouble()));
        }
        return words.of(scorecard.getWithheld().getParties().isEmpty() ? "gap.too-few" : "gap.untold");
    }

    private String gap(Score score, boolean isDiverging) {
        return gap(score) + (isDiverging ? ", " + words.of("gap.diverging") : "");
    }

    private Legend legend() {
        Legend legend = new Legend();
        if (isNumbered()) {
            parties(legend);
        } else {
            legend.add(
                    "",
                    words.of("parties.dot-legend"),
                    3,
                    (paper, x, y) -> paper.circle(x, y, DOT, Paint.of(Ink.ACCENT, Ink.PAPER, 1)));
            int hidden = scorecard.getWithheld().getParties().size();
            if (hidden > 0) {
                legend.hatched(words.count("parties.hidden", hidden));
            }
        }
        bands(legend);
        return legend;
    }

    private void parties(Legend legend) {
        for (int i = 0; i < parties.size(); i++) {
            String party = parties.get(i);
            String name = context.name(party);
            int index = i;
            if (scorecard.getWithheld().party(party).isPresent()) {
                legend.hatched(words.of("party.withheld", "party", name));
            } else if (Shown.hasScore(scorecard, party)) {
                legend.add(Integer.toString(i + 1), name, 3, (paper, x, y) -> Marks.party(paper, x, y, index));
            } else {
                legend.box("", Marks.paint(State.UNDEFINED), words.of("party.undefined", "party", name));
            }
        }
    }

    private void bands(Legend legend) {
        if (!limits.isEmpty()) {
            for (Band band : Band.values()) {
                legend.box(Marks.sign(Marks.state(band)), Marks.paint(Marks.state(band)), words.of(band));
            }
        }
        if (isAnyGap) {
            legend.add(
                    "",
                    words.of("parties.gap-legend"),
                    3,
                    (paper, x, y) -> paper.rect(x - 9, y - 2, 18, 4, 0, Paint.filled(Ink.TEXT)));
        }
        if (!diverging.isEmpty()) {
            legend.add(
                    DIVERGING,
                    words.of("parties.diverging-legend"),
                    3,
                    (paper, x, y) -> paper.text(x, y + 4, 18, DIVERGING, LABEL.centred()));
        }
    }

    private Table tableByField(String title, List<String> notes) {
        List<String> columns = new ArrayList<>(List.of(words.of("field")));
        parties.forEach(party -> columns.add(context.name(party)));
        columns.add(words.of("gap"));
        List<List<String>> rows = new ArrayList<>();
        scorecard.getFields().forEach((field, score) -> rows.add(fieldRow(words.of(field), score, isDiverging(field))));
        rows.add(fieldRow(words.of("overall"), scorecard.getOverall(), false));
        peopleRow("people.respondents", this::respondents).ifPresent(rows::add);
        peopleRow("people.rate", this::rate).ifPresent(rows::add);
        return new Table(title, columns, rows, notes);
    }

    private List<String> fieldRow(String label, Score score, boolean isDiverging) {
        List<String> row = new ArrayList<>(List.of(label));
        parties.forEach(party -> row.add(Shown.partyCell(scorecard, score, party, context)));
        row.add(gap(score, isDiverging));
        return row;
    }

    private Optional<List<String>> peopleRow(String key, Function<String, Optional<String>> number) {
        List<Optional<String>> numbers = parties.stream().map(number).toList();
        if (numbers.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<String> row = new ArrayList<>(List.of(words.of(key)));
        numbers.forEach(each -> row.add(each.orElse("")));
        row.add("");
        return Optional.of(row);
    }

    private Optional<String> respondents(String party) {
        return Optional.ofNullable(scorecard.getOverall().getParties().get(party))
                .filter(score -> score.getRespondents().isPresent())
                .map(score -> Long.toString(score.getRespondents().orElseThrow()));
    }

    private Optional<String> rate(String party) {
        return Optional.ofNullable(scorecard.getOverall().getParties().get(party))
                .filter(score -> score.getResponseRate().isPresent())
                .map(score -> words.figures()
                        .percent(BigDecimal.valueOf(score.getResponseRate().orElseThrow())));
    }

    private Table tableByParty(String title, List<String> notes) {
        List<String> columns = new ArrayList<>(List.of(words.of("party")));
        scorecard.getFields().keySet().forEach(field -> columns.add(words.of(field)));
        columns.add(words.of("overall"));
        List<List<String>> rows = new ArrayList<>();
        for (String party : parties) {
            List<String> row = new ArrayList<>(List.of(context.name(party)));
            scorecard.getFields().values().forEach(score -> row.add(Shown.partyCell(scorecard, score, party, context)));
            row.add(Shown.partyCell(scorecard, scorecard.getOverall(), party, context));
            rows.add(row);
        }
        List<String> gaps = new ArrayList<>(List.of(words.of("gap")));
        scorecard.getFields().forEach((field, score) -> gaps.add(gap(score, isDiverging(field))));
        gaps.add(gap(scorecard.getOverall()));
        rows.add(gaps);
        return new Table(title, columns, rows, notes);
    }
}
