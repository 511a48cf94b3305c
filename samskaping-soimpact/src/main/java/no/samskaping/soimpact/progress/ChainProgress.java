package no.samskaping.soimpact.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import no.samskaping.model.innovation.ValueLevel;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.soimpact.Baseline;
import no.samskaping.soimpact.DatedValue;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.Indicator;
import no.samskaping.soimpact.Measurement;
import no.samskaping.soimpact.ResultLevel;
import no.samskaping.soimpact.Target;

/**
 * The progress of a chain's indicators: p = (A − B) / (T − B), with B the baseline, A the actual value and T the target.
 *
 * <table>
 * <caption>How each case is told; the sources ask for baselines, targets and measurements, the cases are ours</caption>
 * <tr><th>case</th><th>result</th></tr>
 * <tr><td>T = B</td><td>no ratio; the value is to be held: met at T or on its good side, else moving away</td></tr>
 * <tr><td>no B, higher is better</td><td>A / T, told as against target; a target at or below 0 has no ratio</td></tr>
 * <tr><td>no B, lower is better</td><td>no ratio; met at T or below</td></tr>
 * <tr><td>no B, no direction</td><td>no ratio; met at T</td></tr>
 * <tr><td>no A</td><td>not measured</td></tr>
 * <tr><td>no T</td><td>no ratio</td></tr>
 * <tr><td>ranks</td><td>no ratio; compared with T and B</td></tr>
 * <tr><td>categories and words</td><td>no ratio; met when equal to T's words</td></tr>
 * <tr><td>running total, state</td><td>A is the latest value</td></tr>
 * <tr><td>flow</td><td>A is the sum of the values after the baseline's day; percentages by their parts</td></tr>
 * </table>
 *
 * <p>The target that applies to a measurement is the earliest one dated on or after it, else the last; the baseline is the
 * latest one dated on or before it. Nothing is interpolated, and nothing reads the clock. Where a day has no headline value
 * but a value for each slice of a dimension, counts and percentages get one: the sum, or Σ numerator / Σ denominator. Of
 * two values for the same day the lesser stands. Values whose indicator does not exist, or whose identifier is shared by
 * two indicators, belong to nobody and tell nothing.
 *
 * <p>Immutable and thread-safe; made once in n log n, asked as often as one likes.
 */
@Source(document = SourceDocument.CONVENTION)
public final class ChainProgress {
    private static final Optional<String> HEADLINE = Optional.empty();

    private final List<IndicatorSeries> indicators = new ArrayList<>();
    private final Map<String, IndicatorSeries> byId = new HashMap<>();

    private ChainProgress(ImpactChain chain) {
        Set<String> seen = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (Indicator indicator : chain.getIndicators()) {
            if (!seen.add(indicator.getId())) {
                shared.add(indicator.getId());
            }
        }
        Map<String, List<Measurement>> measurements = byIndicator(chain.getMeasurements(), shared);
        Map<String, List<Baseline>> baselines = byIndicator(chain.getBaselines(), shared);
        Map<String, List<Target>> targets = byIndicator(chain.getTargets(), shared);
        for (Indicator indicator : chain.getIndicators()) {
            String id = indicator.getId();
            IndicatorSeries series = new IndicatorSeries(
                    indicator,
                    measurements.getOrDefault(id, List.of()),
                    baselines.getOrDefault(id, List.of()),
                    targets.getOrDefault(id, List.of()));
            indicators.add(series);
            byId.putIfAbsent(id, series);
        }
    }

    /**
     * Reads a chain's values.
     *
     * @param chain the chain
     * @return its progress
     */
    public static ChainProgress of(ImpactChain chain) {
        return new ChainProgress(chain);
    }

    /**
     * Each indicator's headline at its latest measurement.
     *
     * @return one for each indicator in the chain's order, also for those that are not measured: these show the last
     *     baseline and the first target
     */
    public List<IndicatorProgress> latest() {
        return indicators.stream().map(series -> series.latest(HEADLINE)).toList();
    }

    /**
     * Each indicator's headline as it was known on a day. Later measurements do not change it.
     *
     * @param date the day
     * @return one for each indicator in the chain's order, by its latest measurement on or before the day; those without
     *     one show the last baseline up to the day and the next target
     */
    public List<IndicatorProgress> at(LocalDate date) {
        return indicators.stream().map(series -> series.at(HEADLINE, date)).toList();
    }

    /**
     * One indicator's headline at its latest measurement.
     *
     * @param indicator the indicator's identifier
     * @return its progress, or empty when the chain has no such indicator
     */
    public Optional<IndicatorProgress> latest(String indicator) {
        return series(indicator).map(series -> series.latest(HEADLINE));
    }

    /**
     * One indicator's headline as it was known on a day.
     *
     * @param indicator the indicator's identifier
     * @param date the day
     * @return its progress, or empty when the chain has no such indicator
     */
    public Optional<IndicatorProgress> at(String indicator, LocalDate date) {
        return series(indicator).map(series -> series.at(HEADLINE, date));
    }

    /**
     * One indicator's headline over time: each measurement against the target that applied to it.
     *
     * @param indicator the indicator's identifier
     * @return one for each day with a value, by date; none when the chain has no such indicator
     */
    public List<IndicatorProgress> overTime(String indicator) {
        return overTime(indicator, HEADLINE);
    }

    /**
     * One slice of an indicator over time.
     *
     * @param indicator the indicator's identifier
     * @param slice the slice
     * @return one for each day with a value, by date; none when the chain has no such indicator or slice
     */
    public List<IndicatorProgress> overTime(String indicator, String slice) {
        return overTime(indicator, Optional.of(slice));
    }

    /**
     * One indicator's slices at their latest measurement, against their own baselines and targets.
     *
     * @param indicator the indicator's identifier
     * @return one for each slice in the order of the dimensions; none when the chain has no such indicator
     */
    public List<IndicatorProgress> slices(String indicator) {
        return series(indicator).stream()
                .flatMap(series -> series.indicator().getDisaggregation().stream()
                        .flatMap(dimension -> dimension.getSlices().stream())
                        .map(slice -> series.latest(Optional.of(slice))))
                .toList();
    }

    /**
     * The {@link #latest() latest} progress by level.
     *
     * @return the levels that have indicators, nearest the effort first
     */
    public SortedMap<ResultLevel, List<IndicatorProgress>> byLevel() {
        return group(indicator -> Optional.of(indicator.getLevel()));
    }

    /**
     * The {@link #latest() latest} progress by value level.
     *
     * @return the value levels that indicators name; never added up, as what helps on one can harm on another
     */
    public SortedMap<ValueLevel, List<IndicatorProgress>> byValueLevel() {
        return group(Indicator::getValueLevel);
    }

    /**
     * The {@link #latest() latest} progress by target group.
     *
     * @return the identifiers of target groups that indicators name, sorted
     */
    public SortedMap<String, List<IndicatorProgress>> byTargetGroup() {
        return group(Indicator::getTargetGroup);
    }

    private Optional<IndicatorSeries> series(String indicator) {
        return Optional.ofNullable(byId.get(indicator));
    }

    private List<IndicatorProgress> overTime(String indicator, Optional<String> slice) {
        return series(indicator).stream()
                .flatMap(series -> series.dates(slice).stream().map(date -> series.at(slice, date)))
                .toList();
    }

    private <K> SortedMap<K, List<IndicatorProgress>> group(Function<Indicator, Optional<K>> key) {
        SortedMap<K, List<IndicatorProgress>> groups = new TreeMap<>();
        for (IndicatorSeries series : indicators) {
            key.apply(series.indicator())
                    .ifPresent(present -> groups.computeIfAbsent(present, none -> new ArrayList<>())
                            .add(series.latest(HEADLINE)));
        }
        groups.replaceAll((group, progress) -> List.copyOf(progress));
        return Collections.unmodifiableSortedMap(groups);
    }

    private static <T extends DatedValue> Map<String, List<T>> byIndicator(List<T> values, Set<String> shared) {
        Map<String, List<T>> byIndicator = new HashMap<>();
        for (T value : values) {
            if (!shared.contains(value.getIndicator())) {
                byIndicator
                        .computeIfAbsent(value.getIndicator(), id -> new ArrayList<>())
                        .add(value);
            }
        }
        return byIndicator;
    }
}
