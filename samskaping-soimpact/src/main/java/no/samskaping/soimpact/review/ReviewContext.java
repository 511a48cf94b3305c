package no.samskaping.soimpact.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
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
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.TargetGroup;
import no.samskaping.soimpact.indicator.Baseline;
import no.samskaping.soimpact.indicator.DatedValue;
import no.samskaping.soimpact.indicator.Dimension;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.MeasurementMethod;
import no.samskaping.soimpact.indicator.MeasurementRef;
import no.samskaping.soimpact.internal.graph.LinkGraph;
import no.samskaping.soimpact.progress.ChainProgress;
import no.samskaping.soimpact.progress.IndicatorProgress;

/**
 * A chain with the lookups that checks need, computed once for a review.
 *
 * <p>If two indicators have the same id, lookups by that id return neither; the duplicate is a finding of its own.
 * Immutable and thread-safe.
 */
@Source(document = SourceDocument.CONVENTION)
public final class ReviewContext {
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

    /** The values of one indicator and slice. */
    record SliceKey(String indicator, Optional<String> slice) {
        static SliceKey of(DatedValue value) {
            return new SliceKey(value.getIndicatorId(), value.getSlice());
        }
    }

    ReviewContext(ImpactChain chain) {
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
        addReferredMeasurements();
        for (Baseline baseline : chain.getBaselines()) {
            // Two baselines for one date are a finding. Which one is used must not depend on their order.
            baselines
                    .computeIfAbsent(SliceKey.of(baseline), key -> new TreeMap<>())
                    .merge(baseline.getDate(), baseline, (a, b) -> a.toString().compareTo(b.toString()) <= 0 ? a : b);
        }
        methods = chain.getMethods().stream().collect(Collectors.groupingBy(MeasurementMethod::getIndicatorId));
        withTarget = ids(chain.getTargets(), DatedValue::getIndicatorId);
        withBaseline = ids(chain.getBaselines(), DatedValue::getIndicatorId);
        measured = ids(chain.getMeasurements(), DatedValue::getIndicatorId);
        graph = new LinkGraph(chain);
        progress = ChainProgress.of(chain);
        latest = progress.latest();
    }

    /** Making a reference to each of a million measurements takes long, so only those in question are made. */
    private void addReferredMeasurements() {
        Set<String> referred = chain.getEvaluations().stream()
                .flatMap(evaluation -> evaluation.getMeasurements().stream())
                .map(MeasurementRef::getIndicatorId)
                .collect(Collectors.toSet());
        if (!referred.isEmpty()) {
            chain.getMeasurements().stream()
                    .filter(measurement -> referred.contains(measurement.getIndicatorId()))
                    .map(Measurement::toRef)
                    .forEach(measurements::add);
        }
    }

    /** {@return the chain} */
    public ImpactChain getChain() {
        return chain;
    }

    /** {@return the progress of the chain's indicators} */
    public ChainProgress getProgress() {
        return progress;
    }

    /**
     * {@return the indicator with an id, or empty if there is none or more than one}
     *
     * @param id the id
     */
    public Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /** Whether an indicator has an id; true also if several have it. */
    boolean isIndicator(String id) {
        return indicatorCounts.containsKey(id);
    }

    boolean isActivity(String id) {
        return activities.contains(id);
    }

    boolean isTargetGroup(String id) {
        return targetGroups.contains(id);
    }

    /** Whether a measurement exists that an evaluation refers to. */
    boolean isMeasurement(MeasurementRef ref) {
        return measurements.contains(ref);
    }

    boolean isSlice(String indicator, String slice) {
        return slices.getOrDefault(indicator, Set.of()).contains(slice);
    }

    List<MeasurementMethod> methods(String indicator) {
        return methods.getOrDefault(indicator, List.of());
    }

    boolean hasTarget(String indicator) {
        return withTarget.contains(indicator);
    }

    boolean hasBaseline(String indicator) {
        return withBaseline.contains(indicator);
    }

    boolean isMeasured(String indicator) {
        return measured.contains(indicator);
    }

    /** The baselines of the same indicator and slice as a value, by date. */
    NavigableMap<LocalDate, Baseline> baselinesLike(DatedValue value) {
        return baselines.getOrDefault(SliceKey.of(value), Collections.emptyNavigableMap());
    }

    LinkGraph graph() {
        return graph;
    }

    /** The headline progress of each indicator, in the order of the chain. */
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
