package no.samskaping.soimpact.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.Accumulation;
import no.samskaping.soimpact.indicator.DatedValue;
import no.samskaping.soimpact.indicator.Dimension;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.internal.data.DataPoint;
import no.samskaping.soimpact.internal.number.Rounding;
import no.samskaping.soimpact.progress.IndicatorProgress;

/** Checks of values that should add up, or of which one contains the other. */
final class SumChecks {
    private SumChecks() {}

    /** A value as it is written in the chain. */
    private record Written(int index, DatedValue value, DataPoint point) {
        Fraction number() {
            return point.number().orElseThrow();
        }
    }

    static void slicesDoNotAddUp(ReviewContext context, FindingCollector findings) {
        ImpactChain chain = context.getChain();
        for (Map.Entry<String, List<? extends DatedValue>> list : lists(chain).entrySet()) {
            sliced(context, list.getValue()).forEach((id, days) -> {
                Indicator indicator = context.indicator(id).orElseThrow();
                days.forEach((date, values) -> {
                    Written whole = values.get(Optional.<String>empty());
                    for (Dimension dimension : indicator.getDisaggregation()) {
                        Optional<Fraction> sum = sum(indicator, dimension, values);
                        if (whole != null && sum.isPresent() && !isSame(whole, sum.get())) {
                            findings.add(
                                    list.getKey() + whole.index(),
                                    "indicator",
                                    id,
                                    "dimension",
                                    dimension.getName(),
                                    "sum",
                                    text(sum.get()),
                                    "value",
                                    text(whole.number()));
                        }
                    }
                });
            });
        }
    }

    /** Where there is a headline value, each dimension is compared with it instead. */
    static void dimensionsDisagree(ReviewContext context, FindingCollector findings) {
        List<Indicator> indicators = context.getChain().getIndicators();
        Map<String, Integer> indices = new HashMap<>();
        for (int i = 0; i < indicators.size(); i++) {
            indices.put(indicators.get(i).getId(), i);
        }
        for (List<? extends DatedValue> list : lists(context.getChain()).values()) {
            sliced(context, list)
                    .forEach((id, days) -> days.forEach((date, values) -> {
                        if (!values.containsKey(Optional.<String>empty())) {
                            String path = "/indicators/" + indices.get(id) + "/disaggregation";
                            disagreeing(context.indicator(id).orElseThrow(), path, date, values, findings);
                        }
                    }));
        }
    }

    static void runningTotalFalls(ReviewContext context, FindingCollector findings) {
        List<Measurement> measurements = context.getChain().getMeasurements();
        Map<ReviewContext.SliceKey, List<Integer>> totals = new HashMap<>();
        for (int i = 0; i < measurements.size(); i++) {
            Measurement measurement = measurements.get(i);
            Optional<Indicator> indicator = context.indicator(measurement.getIndicatorId());
            if (indicator.isPresent()
                    && isTotal(indicator.get())
                    && measurement.getValue().isPresent()) {
                totals.computeIfAbsent(ReviewContext.SliceKey.of(measurement), key -> new ArrayList<>())
                        .add(i);
            }
        }
        totals.values().forEach(indices -> falls(measurements, indices, findings));
    }

    /** Compares the latest values at the date of either, for measurements, baselines and targets. */
    static void nestedCountInverted(ReviewContext context, FindingCollector findings) {
        ImpactChain chain = context.getChain();
        List<Indicator> indicators = chain.getIndicators();
        if (indicators.stream().allMatch(indicator -> indicator.getPartOfId().isEmpty())) {
            return;
        }
        Map<String, NavigableMap<LocalDate, Written>> baselines = headlines(context, chain.getBaselines());
        Map<String, NavigableMap<LocalDate, Written>> targets = headlines(context, chain.getTargets());
        for (int i = 0; i < indicators.size(); i++) {
            Indicator part = indicators.get(i);
            Optional<Indicator> whole =
                    part.getPartOfId().flatMap(context::indicator).filter(SumChecks::isCount);
            if (isCount(part) && whole.isPresent()) {
                String path = "/indicators/" + i + "/partOf";
                invertedMeasurement(context, path, part, whole.get(), findings);
                inverted("/baselines/", baselines, part, whole.get(), findings);
                inverted("/targets/", targets, part, whole.get(), findings);
            }
        }
    }

    private static void invertedMeasurement(
            ReviewContext context, String path, Indicator part, Indicator whole, FindingCollector findings) {
        Optional<LocalDate> first = context.getProgress().latest(part.getId()).flatMap(IndicatorProgress::getDate);
        Optional<LocalDate> second = context.getProgress().latest(whole.getId()).flatMap(IndicatorProgress::getDate);
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        for (LocalDate date : laterFirst(first.get(), second.get())) {
            IndicatorProgress less =
                    context.getProgress().at(part.getId(), date).orElseThrow();
            IndicatorProgress more =
                    context.getProgress().at(whole.getId(), date).orElseThrow();
            Optional<BigDecimal> value = less.getActual();
            Optional<BigDecimal> wholeValue = more.getActual();
            if (value.isPresent()
                    && wholeValue.isPresent()
                    && isOfSamePeriod(whole, less, more)
                    && value.get().compareTo(wholeValue.get()) > 0) {
                add(path, part, value.get(), whole, wholeValue.get(), findings);
                return;
            }
        }
    }

    /** The sums of two flows can only be compared if they start on the same day. */
    private static boolean isOfSamePeriod(Indicator whole, IndicatorProgress one, IndicatorProgress other) {
        return !DataPoint.isSum(whole)
                || (one.getTargetStart().equals(other.getTargetStart())
                        && one.getBaselineDate().equals(other.getBaselineDate()));
    }

    private static void inverted(
            String path,
            Map<String, NavigableMap<LocalDate, Written>> values,
            Indicator part,
            Indicator whole,
            FindingCollector findings) {
        NavigableMap<LocalDate, Written> parts = values.getOrDefault(part.getId(), new TreeMap<>());
        NavigableMap<LocalDate, Written> wholes = values.getOrDefault(whole.getId(), new TreeMap<>());
        if (parts.isEmpty() || wholes.isEmpty()) {
            return;
        }
        for (LocalDate date : laterFirst(parts.lastKey(), wholes.lastKey())) {
            Map.Entry<LocalDate, Written> less = parts.floorEntry(date);
            Map.Entry<LocalDate, Written> more = wholes.floorEntry(date);
            if (less != null
                    && more != null
                    && less.getValue()
                            .point()
                            .start()
                            .equals(more.getValue().point().start())
                    && less.getValue().number().compareTo(more.getValue().number()) > 0) {
                BigDecimal value = Rounding.decimal(less.getValue().number());
                BigDecimal wholeValue = Rounding.decimal(more.getValue().number());
                add(path + less.getValue().index(), part, value, whole, wholeValue, findings);
                return;
            }
        }
    }

    private static List<LocalDate> laterFirst(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? List.of(one, other) : List.of(other, one);
    }

    private static void add(
            String path,
            Indicator part,
            BigDecimal value,
            Indicator whole,
            BigDecimal wholeValue,
            FindingCollector findings) {
        findings.add(
                path,
                "indicator",
                part.getId(),
                "value",
                value.toPlainString(),
                "whole",
                whole.getId(),
                "wholeValue",
                wholeValue.toPlainString());
    }

    private static void disagreeing(
            Indicator indicator,
            String path,
            LocalDate date,
            Map<Optional<String>, Written> values,
            FindingCollector findings) {
        Optional<Fraction> first = Optional.empty();
        Optional<String> name = Optional.empty();
        for (Dimension dimension : indicator.getDisaggregation()) {
            Optional<Fraction> sum = sum(indicator, dimension, values);
            if (first.isPresent() && sum.isPresent() && sum.get().compareTo(first.get()) != 0) {
                findings.add(
                        path,
                        "indicator",
                        indicator.getId(),
                        "date",
                        date.toString(),
                        "dimension",
                        name.orElseThrow(),
                        "sum",
                        text(first.get()),
                        "other",
                        dimension.getName(),
                        "otherSum",
                        text(sum.get()));
            } else if (first.isEmpty() && sum.isPresent()) {
                first = sum;
                name = Optional.of(dimension.getName());
            }
        }
    }

    /** Of two values for one date the smaller one is used, as for progress. */
    private static void falls(List<Measurement> measurements, List<Integer> indices, FindingCollector findings) {
        indices.sort(Comparator.comparing(
                        (Integer index) -> measurements.get(index).getDate())
                .thenComparing(index -> measurements.get(index).getValue().orElseThrow()));
        Measurement before = measurements.get(indices.get(0));
        for (int index : indices) {
            Measurement measurement = measurements.get(index);
            if (measurement.getDate().isAfter(before.getDate())) {
                BigDecimal value = measurement.getValue().orElseThrow();
                BigDecimal beforeValue = before.getValue().orElseThrow();
                if (value.compareTo(beforeValue) < 0) {
                    findings.add(
                            "/measurements/" + index,
                            "indicator",
                            measurement.getIndicatorId(),
                            "value",
                            value.toPlainString(),
                            "before",
                            before.getDate().toString(),
                            "beforeValue",
                            beforeValue.toPlainString());
                }
                before = measurement;
            }
        }
    }

    /** Empty unless every slice has a value that can be added. */
    private static Optional<Fraction> sum(
            Indicator indicator, Dimension dimension, Map<Optional<String>, Written> values) {
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ZERO;
        for (String slice : dimension.getSlices()) {
            Written part = values.get(Optional.of(slice));
            if (part == null || !part.point().pooled()) {
                return Optional.empty();
            }
            numerator = numerator.add(part.number().numerator());
            denominator = denominator.add(part.number().denominator());
        }
        return Optional.of(isCount(indicator) ? Fraction.of(numerator) : new Fraction(numerator, denominator));
    }

    /** A percentage without numerator and denominator may be rounded. */
    private static boolean isSame(Written whole, Fraction sum) {
        return whole.point().pooled()
                ? whole.number().compareTo(sum) == 0
                : ValueChecks.isRounded(sum, whole.value().getValue().orElseThrow());
    }

    /** By indicator and date, the values of indicators that are split and whose slices add up. */
    private static Map<String, Map<LocalDate, Map<Optional<String>, Written>>> sliced(
            ReviewContext context, List<? extends DatedValue> values) {
        Map<String, Map<LocalDate, Map<Optional<String>, Written>>> sliced = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            DatedValue value = values.get(i);
            Optional<Indicator> indicator = context.indicator(value.getIndicatorId())
                    .filter(each -> !each.getDisaggregation().isEmpty())
                    .filter(each -> isCount(each) || each.getMeasure() == Measure.PERCENTAGE);
            if (indicator.isPresent()) {
                written(indicator.get(), i, value)
                        .ifPresent(found -> sliced.computeIfAbsent(value.getIndicatorId(), id -> new HashMap<>())
                                .computeIfAbsent(value.getDate(), date -> new HashMap<>())
                                .merge(value.getSlice(), found, SumChecks::smaller));
            }
        }
        return sliced;
    }

    private static Map<String, NavigableMap<LocalDate, Written>> headlines(
            ReviewContext context, List<? extends DatedValue> values) {
        Map<String, NavigableMap<LocalDate, Written>> headlines = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            DatedValue value = values.get(i);
            Optional<Indicator> indicator =
                    context.indicator(value.getIndicatorId()).filter(SumChecks::isCount);
            if (indicator.isPresent() && value.getSlice().isEmpty()) {
                written(indicator.get(), i, value).ifPresent(found -> headlines
                        .computeIfAbsent(value.getIndicatorId(), id -> new TreeMap<>())
                        .merge(value.getDate(), found, SumChecks::smaller));
            }
        }
        return headlines;
    }

    private static Optional<Written> written(Indicator indicator, int index, DatedValue value) {
        return DataPoint.of(indicator, value).map(point -> new Written(index, value, point));
    }

    private static Written smaller(Written a, Written b) {
        return DataPoint.ORDER.compare(a.point(), b.point()) <= 0 ? a : b;
    }

    private static Map<String, List<? extends DatedValue>> lists(ImpactChain chain) {
        return Map.of(
                "/targets/", chain.getTargets(),
                "/baselines/", chain.getBaselines(),
                "/measurements/", chain.getMeasurements());
    }

    private static boolean isTotal(Indicator indicator) {
        return indicator.getAccumulation().equals(Optional.of(Accumulation.RUNNING_TOTAL))
                && (isCount(indicator) || indicator.getMeasure() == Measure.AMOUNT);
    }

    private static boolean isCount(Indicator indicator) {
        return indicator.getMeasure() == Measure.COUNT;
    }

    private static String text(Fraction number) {
        return Rounding.decimal(number).toPlainString();
    }
}
