package no.samskaping.soimpact.arbitraries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samskaping.soimpact.Activity;
import no.samskaping.soimpact.Baseline;
import no.samskaping.soimpact.DatedValue;
import no.samskaping.soimpact.Evaluation;
import no.samskaping.soimpact.Goal;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.Indicator;
import no.samskaping.soimpact.Measurement;
import no.samskaping.soimpact.MeasurementRef;
import no.samskaping.soimpact.Target;
import no.samskaping.soimpact.TargetGroup;

/** Takes from a draft what points at nothing and what has another's identifier. */
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
                        .filter(link -> slices.containsKey(link.getTo()) && isKnown(link.getFrom()))
                        .toList())
                .indicators(distinct(draft.getIndicators(), Indicator::getId).stream()
                        .map(this::indicator)
                        .toList())
                .methods(draft.getMethods().stream()
                        .filter(method -> slices.containsKey(method.getIndicator()))
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
                .targetGroups(activity.getTargetGroups().stream()
                        .filter(groups::contains)
                        .toList())
                .build();
    }

    private Indicator indicator(Indicator indicator) {
        return Indicator.builder()
                .from(indicator)
                .targetGroup(indicator.getTargetGroup().filter(groups::contains))
                .partOf(indicator.getPartOf().filter(slices::containsKey))
                .chosenWith(indicator.getChosenWith().stream()
                        .filter(groups::contains)
                        .toList())
                .build();
    }

    private boolean isKnown(String id) {
        return slices.containsKey(id)
                || activities.stream().anyMatch(activity -> activity.getId().equals(id));
    }

    private boolean isOfIndicator(DatedValue value) {
        return slices.containsKey(value.getIndicator());
    }

    private Optional<String> slice(DatedValue value) {
        return value.getSlice().filter(slices.get(value.getIndicator())::contains);
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
