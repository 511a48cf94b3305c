package no.samskaping.soimpact.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.soimpact.indicator.DatedValue;
import no.samskaping.soimpact.indicator.Dimension;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.internal.data.DataPoint;

/**
 * The time series of one indicator by slice, including the headline.
 *
 * <p>If a date has no headline value, counts and percentages get one from the first dimension whose slices all have a
 * value on that date: the sum, or Σ numerator / Σ denominator.
 */
final class SliceSeries {
    private static final TimeSeries NONE = TimeSeries.of(List.of());

    private final Map<Optional<String>, TimeSeries> series = new HashMap<>();

    SliceSeries(Indicator indicator, List<? extends DatedValue> values) {
        Map<Optional<String>, List<DataPoint>> bySlice = new HashMap<>();
        for (DatedValue value : values) {
            DataPoint.of(indicator, value)
                    .ifPresent(point -> bySlice.computeIfAbsent(value.getSlice(), slice -> new ArrayList<>())
                            .add(point));
        }
        bySlice.forEach((slice, points) -> series.put(slice, TimeSeries.of(points)));
        if (indicator.getMeasure() == Measure.COUNT || indicator.getMeasure() == Measure.PERCENTAGE) {
            addHeadlines(indicator);
        }
    }

    TimeSeries headline() {
        return of(Optional.empty());
    }

    TimeSeries of(Optional<String> slice) {
        return series.getOrDefault(slice, NONE);
    }

    private void addHeadlines(Indicator indicator) {
        Map<LocalDate, DataPoint> headlines = new TreeMap<>();
        for (Dimension dimension : indicator.getDisaggregation()) {
            addUp(dimension, indicator.getMeasure()).forEach(headlines::putIfAbsent);
        }
        if (!headlines.isEmpty()) {
            headline().points().forEach(point -> headlines.put(point.date(), point));
            series.put(Optional.empty(), TimeSeries.of(headlines.values()));
        }
    }

    private Map<LocalDate, DataPoint> addUp(Dimension dimension, Measure measure) {
        Map<LocalDate, List<DataPoint>> parts = new TreeMap<>();
        for (String slice : dimension.getSlices()) {
            for (DataPoint point : of(Optional.of(slice)).points()) {
                if (point.pooled()) {
                    parts.computeIfAbsent(point.date(), day -> new ArrayList<>())
                            .add(point);
                }
            }
        }
        Map<LocalDate, DataPoint> wholes = new TreeMap<>();
        parts.forEach((date, all) -> {
            if (all.size() == dimension.getSlices().size()) {
                List<Fraction> numbers =
                        all.stream().flatMap(part -> part.number().stream()).toList();
                Optional<Fraction> whole = Optional.of(whole(numbers, measure));
                wholes.put(date, new DataPoint(date, commonStart(all), whole, Optional.empty(), true));
            }
        });
        return wholes;
    }

    private static Optional<LocalDate> commonStart(List<DataPoint> parts) {
        Optional<LocalDate> start = parts.get(0).start();
        return parts.stream().allMatch(part -> part.start().equals(start)) ? start : Optional.empty();
    }

    private static Fraction whole(List<Fraction> parts, Measure measure) {
        BigDecimal numerator = parts.stream().map(Fraction::numerator).reduce(BigDecimal.ZERO, BigDecimal::add);
        return measure == Measure.COUNT
                ? Fraction.of(numerator)
                : new Fraction(
                        numerator, parts.stream().map(Fraction::denominator).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
