package no.samskaping.charts.internal.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
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
import no.samskaping.model.term.EnumTerm;
import no.samskaping.samson.disclosure.PartyScore;
import no.samskaping.samson.disclosure.Score;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.statement.Claim;
import no.samskaping.samson.statement.Statement;

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
    private final List<EnumTerm> diverging;
    private boolean isAnyGap;

    public PartiesDrawing(Scorecard scorecard, Context context) {
        this.scorecard = scorecard;
        this.context = context;
        this.words = context.words();
        this.canvas = new Canvas(context.colors());
        this.parties = Shown.parties(scorecard);
        this.limits = Shown.limits(List.of(scorecard), context);
        this.diverging = diverging(scorecard);
    }

    public Drawing draw() {
        double y = axis(4);
        for (Map.Entry<ActionField, Score> entry : scorecard.getFields().entrySet()) {
            ActionField field = entry.getKey();
            y = row(y, words.of(field), field.getCode(), entry.getValue(), isDiverging(field));
        }
        y = row(y, words.of("overall"), "overall", scorecard.getOverall(), false);
        Legend legend = legend();
        y += legend.draw(canvas, 1, y, Shown.WIDTH - 2) + 4;
        String title = context.titleOr(words.of("parties.title"));
        List<String> notes = legend.texts();
        notes.add(Shown.scale(limits, context));
        Table table = parties.size() > MAX_COLUMNS ? tableByParty(title, notes) : tableByField(title, notes);
        return context.drawing(title, summary(), table, Shown.WIDTH, y, canvas.drawn());
    }

    private String summary() {
        return words.count("parties.number", parties.size()) + " "
                + context.words().sentences(Statement.ofGaps(scorecard));
    }

    private static List<EnumTerm> diverging(Scorecard scorecard) {
        List<EnumTerm> diverging = new ArrayList<>();
        for (Statement statement : Statement.ofGaps(scorecard)) {
            if (statement.getClaim() == Claim.DIVERGING) {
                diverging.addAll(statement.getAbout());
            }
        }
        return diverging;
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
        List<Integer> shown = ascending(score);
        int[] lanes = lanes(score, shown);
        int laneCount = 1;
        for (int lane : lanes) {
            laneCount = Math.max(laneCount, lane + 1);
        }
        double strip = top + 17;
        double lane = isNumbered() ? LANE : 2 * DOT + 2;
        double height = laneCount * lane + 9;
        bands(strip, height);
        canvas.group("field", code);
        double base = strip + height - 6;
        if (score.getGap().isPresent() && shown.size() > 1) {
            double low = x(score, shown.get(0));
            double high = x(score, shown.get(shown.size() - 1));
            isAnyGap = true;
            canvas.group("gap", code);
            canvas.rect(low, base, Math.max(high - low, 0.5), 4, 0, Paint.filled(Ink.TEXT));
            canvas.end();
        }
        for (int i = 0; i < lanes.length; i++) {
            int party = shown.get(i);
            canvas.group("party", parties.get(party));
            double y = base - lane / 2 - lanes[i] * lane;
            if (isNumbered()) {
                Marks.party(canvas, x(score, party), y, party);
            } else {
                dot(canvas, x(score, party), y);
            }
            canvas.end();
        }
        canvas.end();
        return strip + height + 12;
    }

    private static void dot(Canvas canvas, double x, double y) {
        canvas.circle(x, y, DOT, Paint.of(Ink.ACCENT, Ink.PAPER, 1));
    }

    private double x(Score score, int party) {
        return x(Shown.score(score, parties.get(party)).orElseThrow());
    }

    /** Returns the parties that have a score, from the lowest to the highest. */
    private List<Integer> ascending(Score score) {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            if (Shown.score(score, parties.get(i)).isPresent()) {
                shown.add(i);
            }
        }
        shown.sort(Comparator.comparingDouble(party -> x(score, party)));
        return shown;
    }

    /** Places marks that would touch each other above one another; the parties are in ascending order. */
    private int[] lanes(Score score, List<Integer> shown) {
        double width = (isNumbered() ? 2 * Marks.RADIUS * 1.15 : 2 * DOT) + 1;
        double[] ends = new double[shown.size()];
        int[] lanes = new int[shown.size()];
        for (int i = 0; i < lanes.length; i++) {
            double x = x(score, shown.get(i));
            while (ends[lanes[i]] > x) {
                lanes[i]++;
            }
            ends[lanes[i]] = x + width;
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
            legend.sample(words.of("parties.dot-legend"), PartiesDrawing::dot);
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
            int index = i;
            if (Shown.isShown(scorecard, parties.get(i))) {
                String number = Integer.toString(i + 1);
                String name = context.name(parties.get(i));
                legend.add(number, name, 3, (paper, x, y) -> Marks.party(paper, x, y, index));
            } else {
                Shown.absent(legend, scorecard, parties.get(i), context);
            }
        }
    }

    private void bands(Legend legend) {
        if (!limits.isEmpty()) {
            Shown.bands(legend, words);
        }
        if (isAnyGap) {
            legend.sample(
                    words.of("parties.gap-legend"),
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
        for (String party : parties) {
            columns.add(context.name(party));
        }
        columns.add(words.of("gap"));
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<ActionField, Score> field : scorecard.getFields().entrySet()) {
            rows.add(fieldRow(words.of(field.getKey()), field.getValue(), isDiverging(field.getKey())));
        }
        rows.add(fieldRow(words.of("overall"), scorecard.getOverall(), false));
        addPeople(rows);
        return new Table(title, columns, rows, notes);
    }

    private List<String> fieldRow(String label, Score score, boolean isDiverging) {
        List<String> row = new ArrayList<>(List.of(label));
        for (String party : parties) {
            row.add(Shown.partyCell(scorecard, score, party, context));
        }
        row.add(gap(score, isDiverging));
        return row;
    }

    /** Adds a row with the respondents and one with the response rates, unless no party shows them. */
    private void addPeople(List<List<String>> rows) {
        List<String> respondents = new ArrayList<>(List.of(words.of("people.respondents")));
        List<String> rates = new ArrayList<>(List.of(words.of("people.rate")));
        boolean isAnyNumber = false;
        boolean isAnyRate = false;
        for (String party : parties) {
            PartyScore score = scorecard.getOverall().getParties().get(party);
            OptionalLong number = score == null ? OptionalLong.empty() : score.getRespondents();
            OptionalDouble rate = score == null ? OptionalDouble.empty() : score.getResponseRate();
            isAnyNumber |= number.isPresent();
            isAnyRate |= rate.isPresent();
            respondents.add(number.isPresent() ? Long.toString(number.getAsLong()) : "");
            rates.add(rate.isPresent() ? words.figures().percent(BigDecimal.valueOf(rate.getAsDouble())) : "");
        }
        respondents.add("");
        rates.add("");
        if (isAnyNumber) {
            rows.add(respondents);
        }
        if (isAnyRate) {
            rows.add(rates);
        }
    }

    private Table tableByParty(String title, List<String> notes) {
        List<String> columns = new ArrayList<>(List.of(words.of("party")));
        List<String> gaps = new ArrayList<>(List.of(words.of("gap")));
        for (Map.Entry<ActionField, Score> field : scorecard.getFields().entrySet()) {
            columns.add(words.of(field.getKey()));
            gaps.add(gap(field.getValue(), isDiverging(field.getKey())));
        }
        columns.add(words.of("overall"));
        gaps.add(gap(scorecard.getOverall()));
        List<List<String>> rows = new ArrayList<>();
        for (String party : parties) {
            List<String> row = new ArrayList<>(List.of(context.name(party)));
            for (Score score : scorecard.getFields().values()) {
                row.add(Shown.partyCell(scorecard, score, party, context));
            }
            row.add(Shown.partyCell(scorecard, scorecard.getOverall(), party, context));
            rows.add(row);
        }
        rows.add(gaps);
        return new Table(title, columns, rows, notes);
    }
}
