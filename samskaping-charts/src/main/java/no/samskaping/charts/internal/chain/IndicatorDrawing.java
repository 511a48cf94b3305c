package no.samskaping.charts.internal.chain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samskaping.charts.internal.draw.Context;
import no.samskaping.charts.internal.draw.Drawing;
import no.samskaping.charts.internal.draw.Legend;
import no.samskaping.charts.internal.draw.Table;
import no.samskaping.charts.internal.svg.Canvas;
import no.samskaping.charts.internal.svg.Canvas.Font;
import no.samskaping.charts.internal.svg.Canvas.Paint;
import no.samskaping.charts.internal.svg.Ink;
import no.samskaping.charts.internal.text.ChartWords;
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
    private final SortedMap<LocalDate, List<List<String>>> rowsByDate = new TreeMap<>();
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
        List<T> headlines = new ArrayList<>();
        for (T value : all) {
            if (value.getIndicatorId().equals(indicator.getId())
                    && value.getSlice().isEmpty()) {
                headlines.add(value);
            }
        }
        headlines.sort(Comparator.comparing(DatedValue::getDate));
        return headlines;
    }

    public Drawing draw() {
        List<LocalDate> dates = new ArrayList<>();
        List<BigDecimal> numbers = new ArrayList<>();
        for (Baseline baseline : baselines) {
            dates.add(baseline.getDate());
            number(baseline).ifPresent(numbers::add);
            row(baseline.getDate(), "baseline", text(baseline), "");
        }
        for (IndicatorProgress value : values) {
            LocalDate date = value.getDate().orElseThrow();
            dates.add(date);
            value.getActual().ifPresent(numbers::add);
            row(date, "actual", Values.actual(indicator, value, words), words.of(value.getStatus()));
        }
        for (Target target : targets) {
            dates.add(target.getDate());
            number(target).ifPresent(numbers::add);
            row(target.getDate(), "target", text(target), outcome(target));
        }
        List<String> notes = new ArrayList<>();
        double y;
        if (dates.isEmpty()) {
            canvas.block(1, 14, Values.WIDTH - 2, words.of("indicator.nothing"), TEXT, 3);
            notes.add(words.of("indicator.nothing"));
            y = 40;
        } else {
            first = Collections.min(dates);
            last = Collections.max(dates);
            notes.addAll(frame(numbers));
            steps();
            line();
            y = TOP + PLOT + 30;
        }
        Legend legend = legend();
        y += legend.draw(canvas, 1, y, Values.WIDTH - 2) + 4;
        notes.addAll(0, legend.texts());
        List<List<String>> rows = new ArrayList<>();
        rowsByDate.values().forEach(rows::addAll);
        String title = context.titleOr(Values.name(indicator));
        List<String> columns =
                List.of(words.of("date"), words.of("indicator.what"), words.of("indicator.value"), words.of("status"));
        return context.drawing(
                title, summary(), new Table(title, columns, rows, notes), Values.WIDTH, y, canvas.drawn());
    }

    private static Optional<BigDecimal> number(DatedValue value) {
        Optional<BigDecimal> numerator = value.getNumerator();
        Optional<BigDecimal> denominator = value.getDenominator();
        return value.getValue().isEmpty() && numerator.isPresent() && denominator.isPresent()
                ? Optional.of(numerator.get().movePointRight(2).divide(denominator.get(), MathContext.DECIMAL64))
                : value.getValue();
    }

    private double x(LocalDate date) {
        double days = last.toEpochDay() - first.toEpochDay();
        return days == 0
                ? (LEFT + RIGHT) / 2
                : LEFT + 8 + (RIGHT - LEFT - 16) * (date.toEpochDay() - first.toEpochDay()) / days;
    }

    /** Returns the place of a value; of a text, the line of time. */
    private double y(Optional<BigDecimal> value) {
        return value.isPresent() ? y(value.get()) : TOP + PLOT;
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
        BigDecimal min = BigDecimal.ZERO;
        BigDecimal max = BigDecimal.ZERO;
        for (BigDecimal number : numbers) {
            min = min.min(number);
            max = max.max(number);
        }
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
            Optional<LocalDate> own = target.getStart();
            LocalDate start = own.isPresent() && own.get().isAfter(first) ? own.get() : from;
            canvas.group("target", target.getDate().toString());
            Optional<BigDecimal> number = number(target);
            if (number.isPresent()) {
                double x = x(target.getDate());
                double y = y(number.get());
                canvas.line(Ink.ACCENT, 2, true, Math.min(x(start), x - 8), y, x, y);
                flag(canvas, x, y);
            }
            canvas.end();
            from = target.getDate();
        }
        for (Baseline baseline : baselines) {
            canvas.group("baseline", baseline.getDate().toString());
            square(canvas, x(baseline.getDate()), y(number(baseline)));
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
            dot(canvas, x(date), y(value.getActual()));
            canvas.end();
        }
    }

    private static void dot(Canvas canvas, double x, double y) {
        canvas.circle(x, y, 4, Paint.of(Ink.TEXT, Ink.PAPER, 1));
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

    private void row(LocalDate date, String what, String value, String status) {
        rowsByDate
                .computeIfAbsent(date, day -> new ArrayList<>())
                .add(List.of(words.date(date), words.of(what), value, status));
    }

    private String text(DatedValue value) {
        Optional<BigDecimal> number = number(value);
        return number.isPresent()
                ? Values.number(indicator, number.get().round(MathContext.DECIMAL64), words)
                : Values.text(value.getText(), words);
    }

    private String outcome(Target target) {
        for (TargetResult result : results) {
            if (result.getIndicatorId().equals(indicator.getId())
                    && result.getSlice().isEmpty()
                    && result.getTargetDate().equals(target.getDate())) {
                return words.of(result.getOutcome());
            }
        }
        return "";
    }

    private Legend legend() {
        Legend legend = new Legend();
        if (!values.isEmpty()) {
            boolean isFlow = indicator.getAccumulation().equals(Optional.of(Accumulation.FLOW));
            legend.sample(words.of(isFlow ? "indicator.legend-sum" : "actual"), (paper, x, y) -> {
                paper.line(Ink.TEXT, 1.5, false, x - 10, y, x + 10, y);
                dot(paper, x, y);
            });
        }
        if (!baselines.isEmpty()) {
            legend.sample(words.of("baseline"), IndicatorDrawing::square);
        }
        if (!targets.isEmpty()) {
            legend.sample(words.of("indicator.legend-target"), (paper, x, y) -> {
                paper.line(Ink.ACCENT, 2, true, x - 10, y, x + 4, y);
                flag(paper, x + 4, y);
            });
        }
        return legend;
    }
}
