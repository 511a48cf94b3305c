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
import no.samskaping.soimpact.Accumulation;
import no.samskaping.soimpact.Indicator;
import no.samskaping.soimpact.Measure;
import no.samskaping.soimpact.Measurement;
import no.samskaping.soimpact.progress.IndicatorProgress;
import no.samskaping.soimpact.progress.ProgressStatus;

/** Measurements that make a result unsure. */
final class MeasurementChecks {
    private MeasurementChecks() {}

    /** Only what happened since last time can be counted twice. */
    static void overlappingPeriods(ChainView view, Report report) {
        List<Measurement> measurements = view.getChain().getMeasurements();
        Map<ChainView.SliceKey, List<Integer>> flows = new HashMap<>();
        for (int i = 0; i < measurements.size(); i++) {
            Measurement measurement = measurements.get(i);
            Optional<Accumulation> accumulation =
                    view.indicator(measurement.getIndicator()).flatMap(Indicator::getAccumulation);
            if (accumulation.equals(Optional.of(Accumulation.FLOW))) {
                flows.computeIfAbsent(ChainView.SliceKey.of(measurement), key -> new ArrayList<>())
                        .add(i);
            }
        }
        flows.values().forEach(indices -> overlaps(measurements, indices, report));
    }

    static void onlySlices(ChainView view, Report report) {
        Set<String> sliced = new HashSet<>();
        Set<String> whole = new HashSet<>();
        for (Measurement measurement : view.getChain().getMeasurements()) {
            String id = measurement.getIndicator();
            if (measurement.getSlice().isEmpty()) {
                whole.add(id);
            } else if (view.isSlice(id, measurement.getSlice().get())) {
                sliced.add(id);
            }
        }
        List<IndicatorProgress> latest = view.latest();
        for (int i = 0; i < latest.size(); i++) {
            String id = latest.get(i).getIndicator();
            if (latest.get(i).getStatus() == ProgressStatus.NOT_MEASURED
                    && view.indicator(id).isPresent()
                    && sliced.contains(id)
                    && !whole.contains(id)) {
                report.at("/indicators/" + i, "indicator", id);
            }
        }
    }

    /** Compared on the last day that both are known. */
    static void nestedCountInverted(ChainView view, Report report) {
        List<Indicator> indicators = view.getChain().getIndicators();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator part = indicators.get(i);
            Optional<String> whole = part.getPartOf()
                    .flatMap(view::indicator)
                    .filter(MeasurementChecks::isCount)
                    .map(Indicator::getId);
            if (isCount(part) && whole.isPresent()) {
                Optional<LocalDate> day = lastCommonDay(view, part.getId(), whole.get());
                Optional<BigDecimal> less = day.flatMap(date -> actual(view, part.getId(), date));
                Optional<BigDecimal> more = day.flatMap(date -> actual(view, whole.get(), date));
                if (less.isPresent() && more.isPresent() && less.get().compareTo(more.get()) > 0) {
                    report.at(
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

    private static void overlaps(List<Measurement> measurements, List<Integer> indices, Report report) {
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
                report.at(
                        "/measurements/" + index + "/start",
                        "indicator",
                        measurement.getIndicator(),
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

    private static Optional<LocalDate> lastCommonDay(ChainView view, String part, String whole) {
        Optional<LocalDate> first = view.getProgress().latest(part).flatMap(IndicatorProgress::getDate);
        Optional<LocalDate> second = view.getProgress().latest(whole).flatMap(IndicatorProgress::getDate);
        return first.flatMap(a -> second.map(b -> a.isBefore(b) ? a : b));
    }

    private static Optional<BigDecimal> actual(ChainView view, String indicator, LocalDate date) {
        return view.getProgress().at(indicator, date).flatMap(IndicatorProgress::getActual);
    }
}
