package no.samskaping.exchange.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samskaping.exchange.internal.sheet.Cell;
import no.samskaping.model.term.Term;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.DatedValue;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Target;
import no.samskaping.soimpact.progress.ChainProgress;
import no.samskaping.soimpact.progress.IndicatorProgress;
import no.samskaping.soimpact.progress.TargetResult;

/** The rows of a tracking table: headings, and a row for each indicator. */
final class IndicatorRows {
    private static final List<String> ABOUT =
            List.of("indicator", "name", "level", "measure", "unit", "direction", "accumulation", "target-group");
    private static final List<String> BASELINE =
            List.of("baseline", "baseline-date", "baseline-numerator", "baseline-denominator");
    private static final List<String> ACTUAL = List.of(
            "actual",
            "actual-date",
            "actual-numerator",
            "actual-denominator",
            "actual-text",
            "ratio",
            "elapsed",
            "status");
    private static final List<String> TARGET = List.of("", "-start", "-date", "-outcome");
    private static final List<String> SLICE = List.of("-baseline", "-target", "-actual", "-date");

    private final ImpactChain chain;
    private final ChainProgress progress;
    private final Locale locale;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, List<Target>> targets = new HashMap<>();
    private final Set<String> slices = new LinkedHashSet<>();
    private final int mostTargets;

    IndicatorRows(ImpactChain chain, Locale locale) {
        this.chain = chain;
        this.progress = ChainProgress.of(chain);
        this.locale = locale;
        chain.getIndicators().forEach(indicator -> indicators.putIfAbsent(indicator.getId(), indicator));
        chain.getTargets().stream()
                .filter(target -> target.getSlice().isEmpty())
                .sorted(Comparator.comparing(Target::getDate))
                .forEach(target -> targets.computeIfAbsent(target.getIndicatorId(), id -> new ArrayList<>())
                        .add(target));
        mostTargets = targets.entrySet().stream()
                .filter(entry -> indicators.containsKey(entry.getKey()))
                .mapToInt(entry -> entry.getValue().size())
                .max()
                .orElse(0);
        indicators.keySet().forEach(id -> progress.slices(id)
                .forEach(slice -> slice.getSlice().ifPresent(slices::add)));
    }

    List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(headings().stream().map(Cell::heading).toList());
        indicators.values().forEach(indicator -> rows.add(row(indicator)));
        return rows;
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>(ABOUT);
        headings.addAll(BASELINE);
        for (int i = 1; i <= mostTargets; i++) {
            for (String end : TARGET) {
                headings.add("target-" + i + end);
            }
        }
        headings.addAll(ACTUAL);
        for (String slice : slices) {
            SLICE.forEach(end -> headings.add("slice-" + slice + end));
        }
        return headings;
    }

    private List<Cell> row(Indicator indicator) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.text(indicator.getId()));
        row.add(text(indicator.getName()));
        row.add(label(indicator.getLevel()));
        row.add(label(indicator.getMeasure()));
        row.add(text(indicator.getUnit().orElse("")));
        row.add(indicator.getDirection().map(this::label).orElse(Cell.BLANK));
        row.add(indicator.getAccumulation().map(this::label).orElse(Cell.BLANK));
        row.add(text(indicator.getTargetGroupId().orElse("")));
        Optional<IndicatorProgress> latest = progress.latest(indicator.getId());
        baseline(indicator, latest, row);
        targets(indicator, row);
        actual(indicator, latest, row);
        Map<String, IndicatorProgress> bySlice = new HashMap<>();
        progress.slices(indicator.getId())
                .forEach(slice -> slice.getSlice().ifPresent(name -> bySlice.put(name, slice)));
        for (String slice : slices) {
            Optional<IndicatorProgress> of = Optional.ofNullable(bySlice.get(slice));
            row.add(number(of.flatMap(IndicatorProgress::getBaseline)));
            row.add(number(of.flatMap(IndicatorProgress::getTarget)));
            row.add(number(of.flatMap(IndicatorProgress::getActual)));
            row.add(date(of.flatMap(IndicatorProgress::getDate)));
        }
        return row;
    }

    private void baseline(Indicator indicator, Optional<IndicatorProgress> latest, List<Cell> row) {
        Optional<LocalDate> date = latest.flatMap(IndicatorProgress::getBaselineDate);
        row.add(number(latest.flatMap(IndicatorProgress::getBaseline)));
        row.add(date(date));
        parts(chain.getBaselines(), indicator, date, row);
    }

    private void targets(Indicator indicator, List<Cell> row) {
        List<Target> own = targets.getOrDefault(indicator.getId(), List.of());
        for (int i = 0; i < mostTargets; i++) {
            if (i < own.size()) {
                Target target = own.get(i);
                row.add(
                        target.getValue().isPresent()
                                ? number(target.getValue())
                                : text(target.getText().orElse("")));
                row.add(date(target.getStart()));
                row.add(Cell.date(target.getDate()));
                row.add(outcome(target)
                        .map(result -> label(result.getOutcome()))
                        .orElse(Cell.BLANK));
            } else {
                TARGET.forEach(end -> row.add(Cell.BLANK));
            }
        }
    }

    private Optional<TargetResult> outcome(Target target) {
        return progress.targets().stream()
                .filter(result -> result.getIndicatorId().equals(target.getIndicatorId())
                        && result.getSlice().isEmpty()
                        && result.getTargetDate().equals(target.getDate())
                        && result.getTargetStart().equals(target.getStart()))
                .findFirst();
    }

    private void actual(Indicator indicator, Optional<IndicatorProgress> latest, List<Cell> row) {
        Optional<LocalDate> date = latest.flatMap(IndicatorProgress::getDate);
        row.add(number(latest.flatMap(IndicatorProgress::getActual)));
        row.add(date(date));
        parts(chain.getMeasurements(), indicator, date, row);
        row.add(text(latest.flatMap(IndicatorProgress::getText).orElse("")));
        row.add(number(latest.flatMap(IndicatorProgress::getRatio)));
        row.add(number(latest.flatMap(IndicatorProgress::getElapsed)));
        row.add(latest.map(each -> label(each.getStatus())).orElse(Cell.BLANK));
    }

    /** The numerator and the denominator of the value of a day. */
    private static void parts(
            List<? extends DatedValue> values, Indicator indicator, Optional<LocalDate> date, List<Cell> row) {
        Optional<? extends DatedValue> value = values.stream()
                .filter(each -> each.getIndicatorId().equals(indicator.getId())
                        && each.getSlice().isEmpty()
                        && Optional.of(each.getDate()).equals(date))
                .findFirst();
        row.add(number(value.flatMap(DatedValue::getNumerator)));
        row.add(number(value.flatMap(DatedValue::getDenominator)));
    }

    private Cell label(Term term) {
        return Cell.text(term.label(locale));
    }

    private static Cell text(String text) {
        return text.isEmpty() ? Cell.BLANK : Cell.text(text);
    }

    private static Cell number(Optional<BigDecimal> number) {
        return number.map(Cell::number).orElse(Cell.BLANK);
    }

    private static Cell date(Optional<LocalDate> date) {
        return date.map(Cell::date).orElse(Cell.BLANK);
    }
}
