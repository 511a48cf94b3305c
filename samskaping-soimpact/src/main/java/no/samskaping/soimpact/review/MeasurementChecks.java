package no.samskaping.soimpact.review;

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
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.progress.IndicatorProgress;

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
            if (latest.get(i).getDate().isEmpty()
                    && context.indicator(id).isPresent()
                    && sliced.contains(id)
                    && !whole.contains(id)) {
                findings.add("/indicators/" + i, "indicator", id);
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
}
