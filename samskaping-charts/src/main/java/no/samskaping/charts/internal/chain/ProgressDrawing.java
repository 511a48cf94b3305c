package no.samskaping.charts.internal.chain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.progress.IndicatorProgress;
import no.samskaping.soimpact.progress.ProgressStatus;

/** A bar for each indicator, from the baseline to the target; what should fall is drawn as what should rise. */
public final class ProgressDrawing {
    /** How many indicators a part has: as many as can be read when it is printed on one sheet of A4. */
    public static final int PART = 8;

    /** The places of the baseline and the target. */
    private static final double BASELINE = 52;

    private static final double TARGET = 282;
    private static final double BAR = 13;
    private static final double GAP = 7;
    private static final double LOWEST = -0.15;
    private static final double HIGHEST = 1.3;
    private static final Font NAME = Font.bold(12, Ink.TEXT);
    private static final Font STATUS = Font.of(11, Ink.TEXT);
    private static final Font END = Font.of(10, Ink.MUTED);

    private final Context context;
    private final ChartWords words;
    private final Canvas canvas;
    private final Map<String, Indicator> indicators;
    private final List<IndicatorProgress> progress;
    private boolean isAnyElapsed;
    private boolean isAnyEmpty;
    private boolean isAnyBar;
    private boolean isAnyCut;

    public ProgressDrawing(ImpactChain chain, List<IndicatorProgress> progress, Context context) {
        this(byId(chain), progress, context);
    }

    public ProgressDrawing(Map<String, Indicator> indicators, List<IndicatorProgress> progress, Context context) {
        this.context = context;
        this.words = context.words();
        this.canvas = new Canvas(context.colors());
        this.indicators = indicators;
        this.progress = progress;
    }

    /** Returns the first indicator with each id. */
    public static Map<String, Indicator> byId(ImpactChain chain) {
        Map<String, Indicator> byId = new HashMap<>();
        for (Indicator indicator : chain.getIndicators()) {
            byId.putIfAbsent(indicator.getId(), indicator);
        }
        return byId;
    }

    /** Draws the progress of many indicators in several drawings; at least one. */
    public static List<Drawing> split(
            Map<String, Indicator> indicators, List<IndicatorProgress> progress, Context context) {
        List<Drawing> parts = new ArrayList<>();
        int all = progress.size();
        int from = 0;
        do {
            int to = Math.min(all, from + PART);
            String name = all <= PART ? "" : part(from + 1, to, all, context.words());
            parts.add(new ProgressDrawing(indicators, progress.subList(from, to), context).draw(name));
            from = to;
        } while (from < all);
        return parts;
    }

    private static String part(int from, int to, int all, ChartWords words) {
        String number = words.of(
                "part", "from", Integer.toString(from), "to", Integer.toString(to), "all", Integer.toString(all));
        return " (" + number + ")";
    }

    /**
     * Draws the indicators.
     *
     * @param part what is added to the title, such as "1–20 of 100"; may be empty
     */
    public Drawing draw(String part) {
        String title = context.titleOr(words.of("progress.title")) + part;
        List<List<String>> rows = rows();
        double y = 2;
        for (IndicatorProgress each : progress) {
            Indicator indicator = indicators.get(each.getIndicatorId());
            if (indicator != null) {
                y = indicator(y, indicator, each);
            }
        }
        if (rows.isEmpty()) {
            canvas.text(1, 14, Values.WIDTH - 2, words.of("progress.none"), STATUS);
            y = 24;
        }
        Legend legend = legend();
        y += legend.draw(canvas, 1, y, Values.WIDTH - 2) + 4;
        List<String> notes = legend.texts();
        if (rows.isEmpty()) {
            notes.add(words.of("progress.none"));
        }
        Table table = new Table(title, columns(), rows, notes);
        return context.drawing(title, summary(progress, words), table, Values.WIDTH, y, canvas.drawn());
    }

    /** Returns the table of indicators without drawing them. */
    public static Table table(Map<String, Indicator> indicators, List<IndicatorProgress> progress, Context context) {
        ProgressDrawing drawing = new ProgressDrawing(indicators, progress, context);
        return new Table(context.words().of("progress.title"), drawing.columns(), drawing.rows(), List.of());
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>(progress.size());
        for (IndicatorProgress each : progress) {
            Indicator indicator = indicators.get(each.getIndicatorId());
            if (indicator != null) {
                rows.add(row(indicator, each));
            }
        }
        return rows;
    }

    private List<String> columns() {
        return List.of(
                words.of("indicator"),
                words.of("level"),
                words.of("baseline"),
                words.of("actual"),
                words.of("target"),
                words.of("progress.share"),
                words.of("progress.elapsed"),
                words.of("status"));
    }

    /** Returns how many indicators there are, and how many with each status. */
    public static String summary(List<IndicatorProgress> progress, ChartWords words) {
        Map<ProgressStatus, Integer> counts = new EnumMap<>(ProgressStatus.class);
        progress.forEach(each -> counts.merge(each.getStatus(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((status, count) -> parts.add(words.within(status) + ": " + count));
        return words.count("progress.number", progress.size())
                + (parts.isEmpty() ? "" : " " + words.of("sentence", "text", capital(String.join("; ", parts))));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static double x(double ratio) {
        return BASELINE + (TARGET - BASELINE) * Math.max(LOWEST, Math.min(HIGHEST, ratio));
    }

    private double indicator(double top, Indicator indicator, IndicatorProgress progress) {
        double y = top + 12;
        y += canvas.block(1, y, Values.WIDTH - 2, Values.name(indicator), NAME, 2) - NAME.lineHeight();
        String status = status(indicator, progress);
        double height = canvas.block(1, y + 16, Values.WIDTH - 2, status, STATUS, 3);
        double bar = y + 10 + height;
        canvas.group(
                "indicator", indicator.getId(), "status", progress.getStatus().getCode());
        bar(bar, progress);
        canvas.end();
        String baseline = baseline(indicator, progress);
        double width = Math.min(148, TextWidth.of(baseline, END.size(), END.bold()));
        canvas.text(1, bar + BAR + 21, 148, baseline, END);
        canvas.text(
                Values.WIDTH - 1, bar + BAR + 21, Values.WIDTH - width - GAP, target(indicator, progress), END.atEnd());
        return bar + BAR + 38;
    }

    private void bar(double top, IndicatorProgress progress) {
        Optional<BigDecimal> ratio = progress.getRatio();
        canvas.rect(
                BASELINE,
                top,
                TARGET - BASELINE,
                BAR,
                0,
                ratio.isPresent() ? Paint.of(Ink.UNDECIDED, Ink.LINE, 1) : Paint.dashed(Ink.PAPER, Ink.LINE, 1));
        if (ratio.isPresent()) {
            isAnyBar = true;
            double value = ratio.get().doubleValue();
            double from = Math.min(x(0), x(value));
            double to = Math.max(x(0), x(value));
            Ink ink = value < 0 ? Ink.CHALLENGE_EDGE : Ink.ACCENT;
            canvas.group("bar", "ratio");
            canvas.rect(from, top + 2.5, to - from, BAR - 5, 0, Paint.filled(ink));
            canvas.end();
            if (value > HIGHEST || value < LOWEST) {
                isAnyCut = true;
                double tip = value > HIGHEST ? 8 : -8;
                canvas.polygon(Paint.filled(ink), x(value), top, x(value) + tip, top + BAR / 2, x(value), top + BAR);
            }
            canvas.line(Ink.TEXT, 1.5, false, BASELINE, top - 2, BASELINE, top + BAR + 2);
        } else {
            isAnyEmpty = true;
        }
        if (progress.getTarget().isPresent()) {
            canvas.line(Ink.TEXT, 2.5, false, TARGET, top - 3, TARGET, top + BAR + 3);
        }
        Optional<BigDecimal> elapsed = progress.getElapsed();
        if (elapsed.isPresent()) {
            isAnyElapsed = true;
            canvas.group("bar", "elapsed");
            clock(canvas, x(elapsed.get().doubleValue()), top + BAR + 2);
            canvas.end();
        }
    }

    private static void clock(Canvas canvas, double x, double y) {
        canvas.polygon(Paint.filled(Ink.MUTED), x, y, x - 4, y + 7, x + 4, y + 7);
    }

    private String status(Indicator indicator, IndicatorProgress progress) {
        StringBuilder status = new StringBuilder(words.of(progress.getStatus()));
        if (progress.getStatus() != ProgressStatus.NOT_MEASURED) {
            status.append(" \u00B7 ").append(actual(indicator, progress));
        }
        if (progress.getRatio().isPresent()) {
            status.append(" \u00B7 ").append(Values.share(progress, words));
        }
        return status.toString();
    }

    private String baseline(Indicator indicator, IndicatorProgress progress) {
        Optional<BigDecimal> baseline = progress.getBaseline();
        return baseline.isPresent()
                ? words.of("progress.baseline", "value", Values.number(indicator, baseline.get(), words))
                : words.of("progress.no-baseline");
    }

    private String actual(Indicator indicator, IndicatorProgress progress) {
        return Values.actual(indicator, progress, words) + inBrackets(progress.getDate());
    }

    private String inBrackets(Optional<LocalDate> date) {
        return date.isPresent() ? " (" + words.date(date.get()) + ")" : "";
    }

    private String target(Indicator indicator, IndicatorProgress progress) {
        Optional<BigDecimal> target = progress.getTarget();
        return target.isPresent()
                ? words.of("progress.target", "value", Values.number(indicator, target.get(), words))
                        + inBrackets(progress.getTargetDate())
                : words.of("progress.no-target");
    }

    private List<String> row(Indicator indicator, IndicatorProgress progress) {
        Optional<BigDecimal> elapsed = progress.getElapsed();
        return List.of(
                Values.name(indicator),
                words.of(indicator.getLevel()),
                baseline(indicator, progress),
                actual(indicator, progress),
                target(indicator, progress),
                Values.share(progress, words),
                elapsed.isPresent() ? words.figures().percent(elapsed.get()) : words.of("dash"),
                words.of(progress.getStatus()));
    }

    private Legend legend() {
        Legend legend = new Legend();
        if (isAnyBar) {
            legend.sample(words.of("progress.legend-bar"), (paper, x, y) -> {
                paper.rect(x - 9, y - 6, 18, 12, 0, Paint.of(Ink.UNDECIDED, Ink.LINE, 1));
                paper.rect(x - 9, y - 3.5, 11, 7, 0, Paint.filled(Ink.ACCENT));
            });
        }
        if (isAnyEmpty) {
            legend.sample(
                    words.of("progress.legend-empty"),
                    (paper, x, y) -> paper.rect(x - 9, y - 6, 18, 12, 0, Paint.dashed(Ink.PAPER, Ink.LINE, 1)));
        }
        if (isAnyCut) {
            legend.sample(
                    words.of("progress.legend-cut"),
                    (paper, x, y) -> paper.polygon(Paint.filled(Ink.ACCENT), x - 4, y - 6, x + 4, y, x - 4, y + 6));
        }
        if (isAnyElapsed) {
            legend.sample(words.of("progress.legend-elapsed"), (paper, x, y) -> clock(paper, x, y - 4));
        }
        return legend;
    }
}
