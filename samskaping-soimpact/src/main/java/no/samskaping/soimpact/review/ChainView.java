package no.samskaping.soimpact.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.soimpact.Activity;
import no.samskaping.soimpact.Baseline;
import no.samskaping.soimpact.DatedValue;
import no.samskaping.soimpact.Dimension;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.Indicator;
import no.samskaping.soimpact.Measurement;
import no.samskaping.soimpact.MeasurementMethod;
import no.samskaping.soimpact.MeasurementRef;
import no.samskaping.soimpact.TargetGroup;
import no.samskaping.soimpact.internal.LinkGraph;
import no.samskaping.soimpact.progress.ChainProgress;
import no.samskaping.soimpact.progress.IndicatorProgress;

/**
 * A chain as a review sees it, with the lookups that rules need, made once.
 *
 * <p>An identifier that two indicators share leads to none of them: that it is shared is a finding of its own, and what it
 * would mean depends on which one was meant. Immutable and thread-safe.
 */
@Source(document = SourceDocument.CONVENTION)
public final class ChainView {
    private final ImpactChain chain;
    private final Set<String> targetGroups;
    private final Set<String> activities;
    private final Map<String, Integer> indicatorCounts = new HashMap<>();
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, Set<String>> slices = new HashMap<>();
    private final Set<MeasurementRef> measurements = new HashSet<>();
    private final Map<String, List<MeasurementMethod>> methods;
    private final Set<String> withTarget;
    private final Set<String> measured;
    private final Map<SliceKey, NavigableMap<LocalDate, Baseline>> baselines = new HashMap<>();
    private final Set<String> withBaseline;
    private final LinkGraph graph;
    private final ChainProgress progress;
    private final List<IndicatorProgress> latest;

    /** The values of one indicator that belong together. */
    record SliceKey(String indicator, Optional<String> slice) {
        static SliceKey of(DatedValue value) {
            return new SliceKey(value.getIndicator(), value.getSlice());
        }
    }

    ChainView(ImpactChain chain) {
        this.chain = chain;
        targetGroups = ids(chain.getTargetGroups(), TargetGroup::getId);
        activities = ids(chain.getActivities(), Activity::getId);
        for (Indicator indicator : chain.getIndicators()) {
            indicatorCounts.merge(indicator.getId(), 1, Integer::sum);
            indicators.put(indicator.getId(), indicator);
            Set<String> own = slices.computeIfAbsent(indicator.getId(), id -> new HashSet<>());
            indicator.getDisaggregation().stream().map(Dimension::getSlices).forEach(own::addAll);
        }
        indicators.keySet().removeIf(id -> indicatorCounts.getOrDefault(id, 0) > 1);
        chain.getMeasurements().stream().map(Measurement::toRef).forEach(measurements::add);
        for (Baseline baseline : chain.getBaselines()) {
            // Of two for the same day the lesser text stands, whatever their order; that there are two is a finding.
            baselines
                    .computeIfAbsent(SliceKey.of(baseline), key -> new TreeMap<>())
                    .merge(baseline.getDate(), baseline, (a, b) -> a.toString().compareTo(b.toString()) <= 0 ? a : b);
        }
        methods = chain.getMethods().stream().collect(Collectors.groupingBy(MeasurementMethod::getIndicator));
        withTarget = ids(chain.getTargets(), DatedValue::getIndicator);
        withBaseline = ids(chain.getBaselines(), DatedValue::getIndicator);
        measured = ids(chain.getMeasurements(), DatedValue::getIndicator);
        graph = new LinkGraph(chain);
        progress = ChainProgress.of(chain);
        latest = progress.latest();
    }

    /**
     * The chain.
     *
     * @return all of it
     */
    public ImpactChain getChain() {
        return chain;
    }

    /**
     * The progress of its indicators.
     *
     * @return the progress
     */
    public ChainProgress getProgress() {
        return progress;
    }

    /**
     * The indicator with an identifier.
     *
     * @param id the identifier
     * @return the indicator; empty when there is none or more than one
     */
    public Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /**
     * Whether an indicator has an identifier.
     *
     * @param id the identifier
     * @return true also when more than one has it
     */
    public boolean isIndicator(String id) {
        return indicatorCounts.containsKey(id);
    }

    /**
     * Whether an activity has an identifier.
     *
     * @param id the identifier
     * @return true also when more than one has it
     */
    public boolean isActivity(String id) {
        return activities.contains(id);
    }

    /**
     * Whether a target group has an identifier.
     *
     * @param id the identifier
     * @return true also when more than one has it
     */
    public boolean isTargetGroup(String id) {
        return targetGroups.contains(id);
    }

    /**
     * Whether there is such a measurement.
     *
     * @param ref the reference
     * @return true also when there is more than one
     */
    public boolean isMeasurement(MeasurementRef ref) {
        return measurements.contains(ref);
    }

    /**
     * Whether an indicator is split in such a way.
     *
     * @param indicator the indicator's identifier
     * @param slice the slice
     * @return true when one of its dimensions has the slice
     */
    public boolean isSlice(String indicator, String slice) {
        return slices.getOrDefault(indicator, Set.of()).contains(slice);
    }

    /**
     * The methods by which an indicator is measured.
     *
     * @param indicator the indicator's identifier
     * @return the methods, in the chain's order
     */
    public List<MeasurementMethod> methods(String indicator) {
        return methods.getOrDefault(indicator, List.of());
    }

    /**
     * Whether an indicator has a target, be it for a slice.
     *
     * @param indicator the indicator's identifier
     * @return true when it has
     */
    public boolean hasTarget(String indicator) {
        return withTarget.contains(indicator);
    }

    /**
     * Whether an indicator has a baseline, be it for a slice.
     *
     * @param indicator the indicator's identifier
     * @return true when it has
     */
    public boolean hasBaseline(String indicator) {
        return withBaseline.contains(indicator);
    }

    /**
     * Whether an indicator has a measurement, be it for a slice.
     *
     * @param indicator the indicator's identifier
     * @return true when it has
     */
    public boolean isMeasured(String indicator) {
        return measured.contains(indicator);
    }

    /** The baselines of the same indicator and slice as a value, by date. */
    NavigableMap<LocalDate, Baseline> baselinesBeside(DatedValue value) {
        return baselines.getOrDefault(SliceKey.of(value), new TreeMap<>());
    }

    LinkGraph graph() {
        return graph;
    }

    /** Headline progress, one for each indicator in the chain's order. */
    List<IndicatorProgress> latest() {
        return latest;
    }

    Set<String> activityIds() {
        return activities;
    }

    private static <T> Set<String> ids(Collection<T> values, Function<? super T, String> id) {
        return values.stream().map(id).collect(Collectors.toSet());
    }
}
