package no.samskaping.soimpact.arbitraries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samskaping.soimpact.Activity;
import no.samskaping.soimpact.Evaluation;
import no.samskaping.soimpact.Goal;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.TargetGroup;
import no.samskaping.soimpact.indicator.Baseline;
import no.samskaping.soimpact.indicator.DatedValue;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.MeasurementRef;
import no.samskaping.soimpact.indicator.Target;

/** Removes broken references and duplicate ids from a draft. */
final class SoundChain {
    private final ImpactChain draft;
    private final Set<String> groups;
    private final List<Activity> activities;
    private final Map<String, Set<String>> slices;

    private SoundChain(ImpactChain draft) {
        this.draft = draft;
        this.groups = draft.getTargetGroups().stream().map(TargetGroup::getId).collect(Collectors.toSet());
        this.activities = distinct(draft.getActivities(), Activity::getId);
        this.slices = distinct(draft.getIndicators(), Indicator::getId).stream()
                .collect(Collectors.toMap(Indicator::getId, SoundChain::slices));
    }

    static ImpactChain of(ImpactChain draft) {
        return new SoundChain(draft).build();
    }

    private ImpactChain build() {
        List<Measurement> measurements = draft.getMeasurements().stream()
                .filter(this::isOfIndicator)
                .map(value ->
                        Measurement.builder().from(value).slice(slice(value)).build())
                .toList();
        Set<MeasurementRef> refs = measurements.stream().map(Measurement::toRef).collect(Collectors.toSet());
        return ImpactChain.builder()
                .from(draft)
                .goals(distinct(draft.getGoals(), Goal::getId))
                .targetGroups(distinct(draft.getTargetGroups(), TargetGroup::getId))
                .activities(activities.stream().map(this::activity).toList())
                .links(draft.getLinks().stream()
                        .filter(link -> slices.containsKey(link.getToId()) && isKnown(link.getFromId()))
                        .toList())
                .indicators(distinct(draft.getIndicators(), Indicator::getId).stream()
                        .map(this::indicator)
                        .toList())
                .methods(draft.getMethods().stream()
                        .filter(method -> slices.containsKey(method.getIndicatorId()))
                        .toList())
                .targets(draft.getTargets().stream()
                        .filter(this::isOfIndicator)
                        .map(value ->
                                Target.builder().from(value).slice(slice(value)).build())
                        .toList())
                .baselines(draft.getBaselines().stream()
                        .filter(this::isOfIndicator)
                        .map(value -> Baseline.builder()
                                .from(value)
                                .slice(slice(value))
                                .build())
                        .toList())
                .measurements(measurements)
                .evaluations(draft.getEvaluations().stream()
                        .map(evaluation -> Evaluation.builder()
                                .from(evaluation)
                                .measurements(evaluation.getMeasurements().stream()
                                        .filter(refs::contains)
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    private Activity activity(Activity activity) {
        return Activity.builder()
                .from(activity)
                .targetGroupIds(activity.getTargetGroupIds().stream()
                        .filter(groups::contains)
                        .toList())
                .build();
    }

    private Indicator indicator(Indicator indicator) {
        return Indicator.builder()
                .from(indicator)
                .targetGroupId(indicator.getTargetGroupId().filter(groups::contains))
                .partOfId(indicator.getPartOfId().filter(slices::containsKey))
                .chosenWithIds(indicator.getChosenWithIds().stream()
                        .filter(groups::contains)
                        .toList())
                .build();
    }

    private boolean isKnown(String id) {
        return slices.containsKey(id)
                || activities.stream().anyMatch(activity -> activity.getId().equals(id));
    }

    private boolean isOfIndicator(DatedValue value) {
        return slices.containsKey(value.getIndicatorId());
    }

    private Optional<String> slice(DatedValue value) {
        return value.getSlice().filter(slices.get(value.getIndicatorId())::contains);
    }

    private static Set<String> slices(Indicator indicator) {
        return indicator.getDisaggregation().stream()
                .flatMap(dimension -> dimension.getSlices().stream())
                .collect(Collectors.toSet());
    }

    private static <T> List<T> distinct(List<T> values, Function<T, String> id) {
        return List.copyOf(values.stream()
                .collect(Collectors.toMap(id, Function.identity(), (first, later) -> first, LinkedHashMap::new))
                .values());
    }
}
