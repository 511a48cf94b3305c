package no.samskaping.soimpact.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samskaping.soimpact.indicator.Accumulation;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.progress.IndicatorProgress;
import no.samskaping.soimpact.progress.ProgressStatus;

/** Checks of measurements that make a result uncertain. */
final class MeasurementChecks {
    private MeasurementChecks() {}

    /** Only flows can be counted twice. */
    static void overlappingPeriods(ReviewContext context, FindingCollector findings) {
        List<Measurement> measurements = context.getChain().getMeasurements();
        Map<ReviewContext.SliceKey, List<Integer>> flows = new HashMap<>();
        for (int i = 0; i < measurements.size(); i++) {
            Measurement measurement = measurements.get(i);
            Optional<Accumulation> accumulation =
                    context.indicator(measurement.getIndicatorId()).flatMap(Indicator::getAccumulation);
            if (accumulation.equals(Optional.of(Accumulation.FLOW))) {
                flows.computeIfAbsent(ReviewContext.SliceKey.of(measurement), key -> new ArrayList<>())
                        .add(i);
            }
        }
        flows.values().forEach(indices -> overlaps(measurements, indices, findings));
    }

    static void onlySlices(ReviewContext context, FindingCollector findings) {
        Set<String> sliced = new HashSet<>();
        Set<String> whole = new HashSet<>();
        for (Measurement measurement : context.getChain().getMeasurements()) {
            String id = measurement.getIndicatorId();
            if (measurement.getSlice().isEmpty()) {
                whole.add(id);
            } else if (context.isSlice(id, measurement.getSlice().get())) {
                sliced.add(id);
            }
        }
        List<IndicatorProgress> latest = context.latest();
        for (int i = 0; i < latest.size(); i++) {
            String id = latest.get(i).getIndicatorId();
            if (latest.get(i).getStatus() == ProgressStatus.NOT_MEASURED
                    && context.indicator(id).isPresent()
                    && sliced.contains(id)
                    && !whole.contains(id)) {
                findings.add("/indicators/" + i, "indicator", id);
            }
        }
    }

    /** Compares the values on the last date for which both are known. */
    static void nestedCountInverted(ReviewContext context, FindingCollector findings) {
        List<Indicator> indicators = context.getChain().getIndicators();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator part = indicators.get(i);
            Optional<String> whole = part.getPartOfId()
                    .flatMap(context::indicator)
                    .filter(MeasurementChecks::isCount)
                    .map(Indicator::getId);
            if (isCount(part) && whole.isPresent()) {
                Optional<LocalDate> day = lastCommonDate(context, part.getId(), whole.get());
                Optional<BigDecimal> less = day.flatMap(date -> actual(context, part.getId(), date));
                Optional<BigDecimal> more = day.flatMap(date -> actual(context, whole.get(), date));
                if (less.isPresent() && more.isPresent() && less.get().compareTo(more.get()) > 0) {
                    findings.add(
                            "/indicators/" + i + "/partOf",
                            "indicator",
                            part.getId(),
                            "value",
                            less.get().toPlainString(),
                            "whole",
                            whole.get(),
                            "wholeValue",
                            more.get().toPlainString());
                }
            }
        }
    }

    private static void overlaps(List<Measurement> measurements, List<Integer> indices, FindingCollector findings) {
        indices.sort(Comparator.comparing(index -> measurements.get(index).getDate()));
        Optional<LocalDate> before = Optional.empty();
        LocalDate day = LocalDate.MIN;
        for (int index : indices) {
            Measurement measurement = measurements.get(index);
            if (measurement.getDate().isAfter(day)) {
                before = day.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(day);
                day = measurement.getDate();
            }
            Optional<LocalDate> start = measurement.getStart();
            if (before.isPresent() && start.isPresent() && !start.get().isAfter(before.get())) {
                findings.add(
                        "/measurements/" + index + "/start",
                        "indicator",
                        measurement.getIndicatorId(),
                        "start",
                        start.get().toString(),
                        "before",
                        before.get().toString());
            }
        }
    }

    private static boolean isCount(Indicator indicator) {
        return indicator.getMeasure() == Measure.COUNT;
    }

    private static Optional<LocalDate> lastCommonDate(ReviewContext context, String part, String whole) {
        Optional<LocalDate> first = context.getProgress().latest(part).flatMap(IndicatorProgress::getDate);
        Optional<LocalDate> second = context.getProgress().latest(whole).flatMap(IndicatorProgress::getDate);
        return first.flatMap(a -> second.map(b -> a.isBefore(b) ? a : b));
    }

    private static Optional<BigDecimal> actual(ReviewContext context, String indicator, LocalDate date) {
        return context.getProgress().at(indicator, date).flatMap(IndicatorProgress::getActual);
    }
}
