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
import no.samskaping.model.collaboration.Period;
import no.samskaping.model.innovation.ValueLevel;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.Baseline;
import no.samskaping.soimpact.indicator.DatedValue;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.ResultLevel;
import no.samskaping.soimpact.indicator.Target;

/**
 * The progress of a chain's indicators. With the baseline B, the actual value A and the target T, it is (A − B) / (T −
 * B) for running totals, levels and percentages, and A / T for flows.
 *
 * <table>
 * <caption>Cases; the sources ask for baselines, targets and measurements, the cases are ours</caption>
 * <tr><th>case</th><th>result</th></tr>
 * <tr><td>T = B</td><td>no ratio; met at T or on its good side, otherwise moving away</td></tr>
 * <tr><td>T is worse than B</td><td>no ratio; met at T or on its good side, otherwise moving away</td></tr>
 * <tr><td>no B, higher is better</td><td>A / T, with basis "against target"; no ratio if T is 0 or below</td></tr>
 * <tr><td>no B, lower is better</td><td>no ratio; met at T or below</td></tr>
 * <tr><td>no B, no direction</td><td>no ratio; met at T</td></tr>
 * <tr><td>no A</td><td>not measured</td></tr>
 * <tr><td>no T</td><td>no ratio</td></tr>
 * <tr><td>ranks</td><td>no ratio; A is compared with T and B</td></tr>
 * <tr><td>categories and texts</td><td>no ratio; met if A equals T</td></tr>
 * <tr><td>running total, level</td><td>A is the latest value</td></tr>
 * <tr><td>flow, T has a start</td><td>A is the sum of the values from the start to the date of T</td></tr>
 * <tr><td>flow, T has no start</td><td>A is the sum of the values after the latest B that is older than the
 * measurement, or of all; several such targets are cumulative</td></tr>
 * <tr><td>flow, higher is better</td><td>A / T, with basis "against target"; B is the total of another period and is
 * not subtracted</td></tr>
 * <tr><td>flow, lower is better</td><td>no ratio; met or not met when T is due</td></tr>
 * <tr><td>flow of percentages</td><td>A is Σ numerator / Σ denominator of the same values; the rest is as for other
 * percentages</td></tr>
 * <tr><td>T is due and not reached</td><td>not met, with the ratio that there is; texts without categories, and
 * numbers without B and direction, are not decided</td></tr>
 * </table>
 *
 * <p>The target for a day is the earliest one dated on or after it, or else the last one; the day is the one that is
 * asked for, or the date of the measurement. A target is due if a measurement is dated on its date or later, or if the
 * day is later. The baseline is the latest one dated on or before the measurement, for a flow before it. {@link
 * #targets} tells what came of each target, by the last value on or before its date. Nothing is interpolated, and no
 * clock is read. If a date has no headline value
 * but a value for each slice of a dimension, counts and percentages get a headline value: the sum, or Σ numerator / Σ
 * denominator. Of two values for the same date the smaller one is used. Values are ignored if their indicator does
 * not exist or shares its id with another indicator.
 *
 * <p>Immutable and thread-safe. Creating it takes O(n log n) time.
 */
@Source(document = SourceDocument.CONVENTION)
public final class ChainProgress {
    private static final Optional<String> HEADLINE = Optional.empty();

    private final List<IndicatorSeries> indicators = new ArrayList<>();
    private final Map<String, IndicatorSeries> byId = new HashMap<>();
    private final List<Target> datedTargets = new ArrayList<>();

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
        Optional<LocalDate> start = chain.getPeriod().map(Period::getStart);
        for (Indicator indicator : chain.getIndicators()) {
            String id = indicator.getId();
            IndicatorSeries series = new IndicatorSeries(
                    indicator,
                    start,
                    measurements.getOrDefault(id, List.of()),
                    baselines.getOrDefault(id, List.of()),
                    targets.getOrDefault(id, List.of()));
            indicators.add(series);
            byId.putIfAbsent(id, series);
        }
        for (Target target : chain.getTargets()) {
            if (byId.containsKey(target.getIndicatorId()) && !shared.contains(target.getIndicatorId())) {
                datedTargets.add(target);
            }
        }
    }

    /**
     * {@return the progress of a chain}
     *
     * @param chain the chain
     */
    public static ChainProgress of(ImpactChain chain) {
        return new ChainProgress(chain);
    }

    /**
     * Returns the headline progress of each indicator at its latest measurement. Indicators without a measurement
     * have the last baseline and the first target.
     *
     * @return one for each indicator, in the order of the chain
     */
    public List<IndicatorProgress> latest() {
        return indicators.stream()
                .map(series -> series.progress(HEADLINE, Optional.empty()))
                .toList();
    }

    /**
     * Returns the headline progress of each indicator as known on a date, that is, at its latest measurement up to
     * that date. Indicators without such a measurement have the last baseline up to the date and the next target.
     *
     * @param date the date; later measurements are ignored
     * @return one for each indicator, in the order of the chain
     */
    public List<IndicatorProgress> at(LocalDate date) {
        return indicators.stream()
                .map(series -> series.progress(HEADLINE, Optional.of(date)))
                .toList();
    }

    /**
     * {@return the headline progress of an indicator at its latest measurement, or empty if the chain does not
     * contain the indicator}
     *
     * @param indicatorId the id of the indicator
     */
    public Optional<IndicatorProgress> latest(String indicatorId) {
        return series(indicatorId).map(series -> series.progress(HEADLINE, Optional.empty()));
    }

    /**
     * {@return the headline progress of an indicator as known on a date, or empty if the chain does not contain the
     * indicator}
     *
     * @param indicatorId the id of the indicator
     * @param date the date; later measurements are ignored
     */
    public Optional<IndicatorProgress> at(String indicatorId, LocalDate date) {
        return series(indicatorId).map(series -> series.progress(HEADLINE, Optional.of(date)));
    }

    /**
     * Returns the headline status of an indicator at its latest measurement as if no target were due. It tells whether
     * a value is better or worse than at the start where the status is {@link ProgressStatus#NOT_MET}.
     *
     * @param indicatorId the id of the indicator
     * @return any status but not met, or empty if the chain does not contain the indicator
     */
    public Optional<ProgressStatus> trend(String indicatorId) {
        return series(indicatorId).map(series -> series.trend(HEADLINE));
    }

    /**
     * {@return what came of each target, by the latest measurement of its indicator and slice; in the order of the
     * chain, without targets whose indicator does not exist or shares its id with another}
     */
    public List<TargetResult> targets() {
        return targets(Optional.empty());
    }

    /**
     * {@return what has come of each target on a date; in the order of the chain, without targets whose indicator
     * does not exist or shares its id with another}
     *
     * @param date the date; later measurements are ignored, and targets before it are due
     */
    public List<TargetResult> targetsAt(LocalDate date) {
        return targets(Optional.of(date));
    }

    /**
     * {@return the headline progress of an indicator at each date with a value, by date; empty if the chain does not
     * contain the indicator}
     *
     * @param indicatorId the id of the indicator
     */
    public List<IndicatorProgress> overTime(String indicatorId) {
        return overTime(indicatorId, HEADLINE);
    }

    /**
     * {@return the progress of a slice of an indicator at each date with a value, by date; empty if the chain does
     * not contain the indicator or the slice}
     *
     * @param indicatorId the id of the indicator
     * @param slice the id of the slice
     */
    public List<IndicatorProgress> overTime(String indicatorId, String slice) {
        return overTime(indicatorId, Optional.of(slice));
    }

    /**
     * {@return the latest progress of each slice of an indicator, compared with the slice's own baseline and target,
     * in the order of the dimensions; empty if the chain does not contain the indicator}
     *
     * @param indicatorId the id of the indicator
     */
    public List<IndicatorProgress> slices(String indicatorId) {
        return series(indicatorId).stream()
                .flatMap(series -> series.indicator().getDisaggregation().stream()
                        .flatMap(dimension -> dimension.getSlices().stream())
                        .map(slice -> series.progress(Optional.of(slice), Optional.empty())))
                .toList();
    }

    /**
     * {@return the {@link #latest() latest} progress by level, nearest the effort first; without levels that have no
     * indicators}
     */
    public SortedMap<ResultLevel, List<IndicatorProgress>> byLevel() {
        return group(indicator -> Optional.of(indicator.getLevel()));
    }

    /**
     * Returns the {@link #latest() latest} progress by value level. The levels are not added up, because what helps
     * on one level can harm on another.
     *
     * @return the progress for the value levels that indicators name
     */
    public SortedMap<ValueLevel, List<IndicatorProgress>> byValueLevel() {
        return group(Indicator::getValueLevel);
    }

    /**
     * {@return the {@link #latest() latest} progress by the id of the target group, for the groups that indicators
     * name, sorted}
     */
    public SortedMap<String, List<IndicatorProgress>> byTargetGroup() {
        return group(Indicator::getTargetGroupId);
    }

    private List<TargetResult> targets(Optional<LocalDate> date) {
        return datedTargets.stream()
                .flatMap(target -> series(target.getIndicatorId()).stream().map(series -> series.result(target, date)))
                .toList();
    }

    private Optional<IndicatorSeries> series(String indicator) {
        return Optional.ofNullable(byId.get(indicator));
    }

    private List<IndicatorProgress> overTime(String indicator, Optional<String> slice) {
        return series(indicator).stream()
                .flatMap(series -> series.dates(slice).stream().map(date -> series.progress(slice, Optional.of(date))))
                .toList();
    }

    private <K> SortedMap<K, List<IndicatorProgress>> group(Function<Indicator, Optional<K>> key) {
        SortedMap<K, List<IndicatorProgress>> groups = new TreeMap<>();
        for (IndicatorSeries series : indicators) {
            key.apply(series.indicator())
                    .ifPresent(present -> groups.computeIfAbsent(present, none -> new ArrayList<>())
                            .add(series.progress(HEADLINE, Optional.empty())));
        }
        groups.replaceAll((group, progress) -> List.copyOf(progress));
        return Collections.unmodifiableSortedMap(groups);
    }

    private static <T extends DatedValue> Map<String, List<T>> byIndicator(List<T> values, Set<String> shared) {
        Map<String, List<T>> byIndicator = new HashMap<>();
        for (T value : values) {
            if (!shared.contains(value.getIndicatorId())) {
                byIndicator
                        .computeIfAbsent(value.getIndicatorId(), id -> new ArrayList<>())
                        .add(value);
            }
        }
        return byIndicator;
    }
}
