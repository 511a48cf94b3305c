package no.samskaping.soimpact.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.samskaping.soimpact.DatedValue;
import no.samskaping.soimpact.Dimension;
import no.samskaping.soimpact.Indicator;
import no.samskaping.soimpact.Measure;
import no.samskaping.soimpact.internal.Fraction;
import no.samskaping.soimpact.internal.Point;

/**
 * The values of one indicator by slice, with the headline.
 *
 * <p>On a day without a headline value of its own, counts and percentages get one from the first dimension whose slices
 * all have a value that day: counts are added, percentages are Σ numerator / Σ denominator.
 */
final class SliceSeries {
    private static final Series NONE = Series.of(List.of());

    private final Map<Optional<String>, Series> series = new HashMap<>();

    SliceSeries(Indicator indicator, List<? extends DatedValue> values) {
        Map<Optional<String>, List<Point>> bySlice = new HashMap<>();
        for (DatedValue value : values) {
            Point.of(indicator, value)
                    .ifPresent(point -> bySlice.computeIfAbsent(value.getSlice(), slice -> new ArrayList<>())
                            .add(point));
        }
        bySlice.forEach((slice, points) -> series.put(slice, Series.of(points)));
        if (indicator.getMeasure() == Measure.COUNT || indicator.getMeasure() == Measure.PERCENTAGE) {
            addHeadlines(indicator);
        }
    }

    Series headline() {
        return of(Optional.empty());
    }

    Series of(Optional<String> slice) {
        return series.getOrDefault(slice, NONE);
    }

    private void addHeadlines(Indicator indicator) {
        Map<LocalDate, Point> headlines = new TreeMap<>();
        for (Dimension dimension : indicator.getDisaggregation()) {
            addUp(dimension, indicator.getMeasure()).forEach(headlines::putIfAbsent);
        }
        if (!headlines.isEmpty()) {
            headline().points().forEach(point -> headlines.put(point.date(), point));
            series.put(Optional.empty(), Series.of(headlines.values()));
        }
    }

    private Map<LocalDate, Point> addUp(Dimension dimension, Measure measure) {
        Map<LocalDate, List<Fraction>> parts = new TreeMap<>();
        for (String slice : dimension.getSlices()) {
            for (Point point : of(Optional.of(slice)).points()) {
                if (point.pooled()) {
                    point.number().ifPresent(part -> parts.computeIfAbsent(point.date(), day -> new ArrayList<>())
                            .add(part));
                }
            }
        }
        Map<LocalDate, Point> wholes = new TreeMap<>();
        parts.forEach((date, all) -> {
            if (all.size() == dimension.getSlices().size()) {
                wholes.put(date, new Point(date, Optional.of(whole(all, measure)), Optional.empty(), true));
            }
        });
        return wholes;
    }

    private static Fraction whole(List<Fraction> parts, Measure measure) {
        BigDecimal numerator = parts.stream().map(Fraction::numerator).reduce(BigDecimal.ZERO, BigDecimal::add);
        return measure == Measure.COUNT
                ? Fraction.of(numerator)
                : new Fraction(
                        numerator, parts.stream().map(Fraction::denominator).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
