package no.samskaping.charts.internal.chain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import no.samskaping.soimpact.indicator.Accumulation;
import no.samskaping.soimpact.indicator.Baseline;
import no.samskaping.soimpact.indicator.DatedValue;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Target;
import no.samskaping.soimpact.progress.ChainProgress;
import no.samskaping.soimpact.progress.IndicatorProgress;
import no.samskaping.soimpact.progress.TargetResult;

/** One indicator over time: measurements, baselines, and the dated targets as steps. */
public final class IndicatorDrawing {
    private static final double LEFT = 58;
    private static final double RIGHT = Values.WIDTH - 12;
    private static final double TOP = 12;
    private static final double PLOT = 170;
    private static final Font TICK = Font.of(10, Ink.MUTED);
    private static final Font TEXT = Font.of(11, Ink.TEXT);

    private final Indicator indicator;
    private final Context context;
    private final ChartWords words;
    private final Canvas canvas;
    private final List<IndicatorProgress> values;
    private final List<Baseline> baselines;
    private final List<Target> targets;
    private final List<TargetResult> results;
    private LocalDate first = LocalDate.EPOCH;
    private LocalDate last = LocalDate.EPOCH;
    private double low;
    private double high = 1;

    public IndicatorDrawing(ImpactChain chain, Indicator indicator, Context context) {
        this.indicator = indicator;
        this.context = context;
        this.words = context.words();
        this.canvas = new Canvas(context.colors());
        ChainProgress progress = ChainProgress.of(chain);
        this.values = progress.overTime(indicator.getId());
        this.baselines = headlines(chain.getBaselines());
        this.targets = headlines(chain.getTargets());
        this.results = progress.targets();
    }

    private <T extends DatedValue> List<T> headlines(List<T> all) {
        return all.stream()
                .filter(value -> value.getIndicatorId().equals(indicator.getId())
                        && value.getSlice().isEmpty())
                .sorted(Comparator.comparing(DatedValue::getDate))
                .toList();
    }

    public Drawing draw() {
        List<BigDecimal> numbers = Stream.of(
                        values.stream().flatMap(value -> value.getActual().stream()),
                        baselines.stream().flatMap(value -> number(value).stream()),
                        targets.stream().flatMap(value -> number(value).stream()))
                .flatMap(each -> each)
                .toList();
        List<LocalDate> dates = Stream.of(
                        values.stream().flatMap(value -> value.getDate().stream()),
                        baselines.stream().map(DatedValue::getDate),
                        targets.stream().map(DatedValue::getDate))
                .flatMap(each -> each)
                .sorted()
                .toList();
        List<String> notes = new ArrayList<>();
        double y;
        if (dates.isEmpty()) {
            canvas.block(1, 14, Values.WIDTH - 2, words.of("indicator.nothing"), TEXT, 3);
            notes.add(words.of("indicator.nothing"));
            y = 40;
        } else {
            first = dates.get(0);
            last = dates.get(dates.size() - 1);
            notes.addAll(frame(numbers));
            steps();
            line();
            y = TOP + PLOT + 30;
        }
        Legend legend = legend();
        y += legend.draw(canvas, 1, y, Values.WIDTH - 2) + 4;
        notes.addAll(0, legend.texts());
        String title = context.titleOr(Values.name(indicator));
        List<String> columns =
                List.of(words.of("date"), words.of("indicator.what"), words.of("indicator.value"), words.of("status"));
        return context.drawing(
                title, summary(), new Table(title, columns, rows(), notes), Values.WIDTH, y, canvas.drawn());
    }

    private static Optional<BigDecimal> number(DatedValue value) {
        return value.getValue().or(() -> value.getNumerator().flatMap(numerator -> value.getDenominator()
                .map(denominator -> numerator.movePointRight(2).divide(denominator, MathContext.DECIMAL64))));
    }

    private double x(LocalDate date) {
        double days = last.toEpochDay() - first.toEpochDay();
        return days == 0
                ? (LEFT + RIGHT) / 2
                : LEFT + 8 + (RIGHT - LEFT - 16) * (date.toEpochDay() - first.toEpochDay()) / days;
    }

    private double y(BigDecimal value) {
        return TOP + PLOT * (1 - (value.doubleValue() - low) / (high - low));
    }

    /** Draws the axes and returns the texts that stand at them. */
    private List<String> frame(List<BigDecimal> numbers) {
        List<String> texts = new ArrayList<>();
        List<BigDecimal> ticks = numbers.isEmpty() ? List.of() : ticks(numbers);
        for (BigDecimal tick : ticks) {
            String text = words.figures().axis(tick);
            canvas.line(tick.signum() == 0 ? Ink.LINE : Ink.GRID, 1, false, LEFT, y(tick), RIGHT, y(tick));
            canvas.text(LEFT - 5, y(tick) + 3.5, LEFT - 7, text, TICK.atEnd());
            texts.add(text);
        }
        double bottom = TOP + PLOT;
        canvas.line(Ink.LINE, 1, false, LEFT, bottom, RIGHT, bottom);
        if (first.equals(last)) {
            canvas.text(x(first), bottom + 16, 200, words.date(first), TICK.centred());
        } else {
            canvas.text(LEFT, bottom + 16, 140, words.date(first), TICK);
            canvas.text(RIGHT, bottom + 16, 140, words.date(last), TICK.atEnd());
        }
        return texts.isEmpty() ? List.of() : List.of(words.of("indicator.axis", "values", String.join("; ", texts)));
    }

    /** Returns three to seven round numbers around all values, and sets the range of the plot to them. */
    private List<BigDecimal> ticks(List<BigDecimal> numbers) {
        BigDecimal min = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal max = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal range = max.subtract(min);
        if (range.signum() == 0) {
            max = BigDecimal.ONE;
            range = BigDecimal.ONE;
        }
        BigDecimal rough = range.divide(BigDecimal.valueOf(4), new MathContext(3));
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        BigDecimal step = power.multiply(BigDecimal.TEN);
        for (int factor : new int[] {5, 2, 1}) {
            BigDecimal smaller = power.multiply(BigDecimal.valueOf(factor));
            step = smaller.compareTo(rough) >= 0 ? smaller : step;
        }
        BigDecimal from = min.divide(step, 0, RoundingMode.FLOOR);
        BigDecimal to = max.divide(step, 0, RoundingMode.CEILING);
        low = from.multiply(step).doubleValue();
        high = to.multiply(step).doubleValue();
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal at = from; at.compareTo(to) <= 0; at = at.add(BigDecimal.ONE)) {
            ticks.add(at.multiply(step));
        }
        return ticks;
    }

    /** Each target holds from the date of the one before it, or from its own start, to its own date. */
    private void steps() {
        LocalDate from = first;
        for (Target target : targets) {
            LocalDate start =
                    target.getStart().filter(day -> day.isAfter(first)).orElse(from);
            canvas.group("target", target.getDate().toString());
            number(target).ifPresent(number -> {
                double left = Math.min(x(start), x(target.getDate()) - 8);
                canvas.line(Ink.ACCENT, 2, true, left, y(number), x(target.getDate()), y(number));
                flag(canvas, x(target.getDate()), y(number));
            });
            canvas.end();
            from = target.getDate();
        }
        for (Baseline baseline : baselines) {
            canvas.group("baseline", baseline.getDate().toString());
            double y = number(baseline).map(this::y).orElse(TOP + PLOT);
            square(canvas, x(baseline.getDate()), y);
            canvas.end();
        }
    }

    private void line() {
        double[] points = new double[2 * values.size()];
        int at = 0;
        for (IndicatorProgress value : values) {
            if (value.getActual().isPresent()) {
                points[at++] = x(value.getDate().orElseThrow());
                points[at++] = y(value.getActual().get());
            }
        }
        if (at > 2) {
            canvas.line(Ink.TEXT, 1.5, false, Arrays.copyOf(points, at));
        }
        for (IndicatorProgress value : values) {
            LocalDate date = value.getDate().orElseThrow();
            canvas.group("measured", date.toString());
            double y = value.getActual().map(this::y).orElse(TOP + PLOT);
            canvas.circle(x(date), y, 4, Paint.of(Ink.TEXT, Ink.PAPER, 1));
            canvas.end();
        }
    }

    private static void square(Canvas canvas, double x, double y) {
        canvas.rect(x - 4.5, y - 4.5, 9, 9, 0, Paint.of(Ink.PAPER, Ink.TEXT, 2));
    }

    private static void flag(Canvas canvas, double x, double y) {
        canvas.polygon(Paint.of(Ink.ACCENT, Ink.PAPER, 1), x, y - 6, x + 6, y, x, y + 6, x - 6, y);
    }

    private String summary() {
        if (values.isEmpty()) {
            return words.of("indicator.not-measured");
        }
        IndicatorProgress latest = values.get(values.size() - 1);
        return words.of(
                "indicator.latest",
                "value",
                Values.actual(indicator, latest, words),
                "date",
                words.date(latest.getDate().orElseThrow()),
                "status",
                words.within(latest.getStatus()));
    }

    private record Row(LocalDate date, String what, String value, String status) {}

    private List<List<String>> rows() {
        List<Row> rows = new ArrayList<>();
        baselines.forEach(value -> rows.add(new Row(value.getDate(), words.of("baseline"), text(value), "")));
        values.forEach(value -> rows.add(new Row(
                value.getDate().orElseThrow(),
                words.of("actual"),
                Values.actual(indicator, value, words),
                words.of(value.getStatus()))));
        targets.forEach(value -> rows.add(new Row(value.getDate(), words.of("target"), text(value), outcome(value))));
        return rows.stream()
                .sorted(Comparator.comparing(Row::date))
                .map(row -> List.of(words.date(row.date()), row.what(), row.value(), row.status()))
                .toList();
    }

    private String text(DatedValue value) {
        return number(value)
                .map(number -> Values.number(indicator, number.round(MathContext.DECIMAL64), words))
                .or(() -> value.getText()
                        .map(text ->
                                words.of("quoted", "text", SafeText.clean(text).strip())))
                .orElseGet(() -> words.of("dash"));
    }

    private String outcome(Target target) {
        return results.stream()
                .filter(result -> result.getIndicatorId().equals(indicator.getId())
                        && result.getSlice().isEmpty()
                        && result.getTargetDate().equals(target.getDate()))
                .findFirst()
                .map(result -> words.of(result.getOutcome()))
                .orElse("");
    }

    private Legend legend() {
        Legend legend = new Legend();
        if (!values.isEmpty()) {
            boolean isFlow = indicator.getAccumulation().equals(Optional.of(Accumulation.FLOW));
            legend.add("", words.of(isFlow ? "indicator.legend-sum" : "actual"), 3, (paper, x, y) -> {
                paper.line(Ink.TEXT, 1.5, false, x - 10, y, x + 10, y);
                paper.circle(x, y, 4, Paint.of(Ink.TEXT, Ink.PAPER, 1));
            });
        }
        if (!baselines.isEmpty()) {
            legend.add("", words.of("baseline"), 3, IndicatorDrawing::square);
        }
        if (!targets.isEmpty()) {
            legend.add("", words.of("indicator.legend-target"), 3, (paper, x, y) -> {
                paper.line(Ink.ACCENT, 2, true, x - 10, y, x + 4, y);
                flag(paper, x + 4, y);
            });
        }
        return legend;
    }
}
