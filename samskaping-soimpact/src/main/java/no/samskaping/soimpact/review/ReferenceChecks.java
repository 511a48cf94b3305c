package no.samskaping.soimpact.review;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import no.samskaping.soimpact.Activity;
import no.samskaping.soimpact.Goal;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.TargetGroup;
import no.samskaping.soimpact.indicator.DatedValue;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.MeasurementRef;

/** Checks of references to something that does not exist, and of duplicate ids. */
final class ReferenceChecks {
    private ReferenceChecks() {}

    static void activities(ReviewContext context, FindingCollector findings) {
        List<Activity> activities = context.getChain().getActivities();
        for (int i = 0; i < activities.size(); i++) {
            targetGroups(
                    context,
                    "/activities/" + i + "/targetGroups",
                    activities.get(i).getTargetGroupIds(),
                    findings);
        }
    }

    static void indicators(ReviewContext context, FindingCollector findings) {
        List<Indicator> indicators = context.getChain().getIndicators();
        for (int i = 0; i < indicators.size(); i++) {
            String path = "/indicators/" + i;
            Indicator indicator = indicators.get(i);
            indicator
                    .getTargetGroupId()
                    .ifPresent(
                            id -> known(context::isTargetGroup, path + "/targetGroup", id, "target-group", findings));
            indicator
                    .getPartOfId()
                    .ifPresent(id -> known(context::isIndicator, path + "/partOf", id, "indicator", findings));
            targetGroups(context, path + "/chosenWith", indicator.getChosenWithIds(), findings);
        }
    }

    static void links(ReviewContext context, FindingCollector findings) {
        Predicate<String> isEither = id -> context.isActivity(id) || context.isIndicator(id);
        ImpactChain chain = context.getChain();
        for (int i = 0; i < chain.getLinks().size(); i++) {
            String path = "/links/" + i;
            known(isEither, path + "/from", chain.getLinks().get(i).getFromId(), "activity-or-indicator", findings);
            known(isEither, path + "/to", chain.getLinks().get(i).getToId(), "activity-or-indicator", findings);
        }
    }

    static void methods(ReviewContext context, FindingCollector findings) {
        ImpactChain chain = context.getChain();
        for (int i = 0; i < chain.getMethods().size(); i++) {
            String id = chain.getMethods().get(i).getIndicatorId();
            known(context::isIndicator, "/methods/" + i + "/indicator", id, "indicator", findings);
        }
    }

    static void targets(ReviewContext context, FindingCollector findings) {
        values(context, "/targets/", context.getChain().getTargets(), findings);
    }

    static void baselines(ReviewContext context, FindingCollector findings) {
        values(context, "/baselines/", context.getChain().getBaselines(), findings);
    }

    static void measurements(ReviewContext context, FindingCollector findings) {
        values(context, "/measurements/", context.getChain().getMeasurements(), findings);
    }

    static void evaluations(ReviewContext context, FindingCollector findings) {
        ImpactChain chain = context.getChain();
        for (int i = 0; i < chain.getEvaluations().size(); i++) {
            List<MeasurementRef> refs = chain.getEvaluations().get(i).getMeasurements();
            for (int j = 0; j < refs.size(); j++) {
                if (!context.isMeasurement(refs.get(j))) {
                    String path = "/evaluations/" + i + "/measurements/" + j;
                    findings.add(path, "id", refs.get(j).toString(), "kind", "measurement");
                }
            }
        }
    }

    static void goalIds(ReviewContext context, FindingCollector findings) {
        distinct("/goals/", context.getChain().getGoals(), Goal::getId, Set.of(), findings);
    }

    static void targetGroupIds(ReviewContext context, FindingCollector findings) {
        distinct("/targetGroups/", context.getChain().getTargetGroups(), TargetGroup::getId, Set.of(), findings);
    }

    static void activityIds(ReviewContext context, FindingCollector findings) {
        distinct("/activities/", context.getChain().getActivities(), Activity::getId, Set.of(), findings);
    }

    /** The id of an activity is a duplicate too, because links may refer to both. */
    static void indicatorIds(ReviewContext context, FindingCollector findings) {
        distinct("/indicators/", context.getChain().getIndicators(), Indicator::getId, context.activityIds(), findings);
    }

    private static void targetGroups(ReviewContext context, String path, List<String> ids, FindingCollector findings) {
        for (int i = 0; i < ids.size(); i++) {
            known(context::isTargetGroup, path + "/" + i, ids.get(i), "target-group", findings);
        }
    }

    /** The slice is only checked if the indicator exists. */
    private static void values(
            ReviewContext context, String path, List<? extends DatedValue> values, FindingCollector findings) {
        for (int i = 0; i < values.size(); i++) {
            DatedValue value = values.get(i);
            String indicator = value.getIndicatorId();
            Optional<String> slice = value.getSlice();
            if (!context.isIndicator(indicator)) {
                findings.add(path + i + "/indicator", "id", indicator, "kind", "indicator");
            } else if (slice.isPresent() && !context.isSlice(indicator, slice.get())) {
                findings.add(path + i + "/slice", "id", slice.get(), "kind", "slice");
            }
        }
    }

    private static void known(
            Predicate<String> isKnown, String path, String id, String kind, FindingCollector findings) {
        if (!isKnown.test(id)) {
            findings.add(path, "id", id, "kind", kind);
        }
    }

    private static <T> void distinct(
            String path, List<T> values, Function<T, String> id, Set<String> taken, FindingCollector findings) {
        Set<String> seen = new HashSet<>(taken);
        for (int i = 0; i < values.size(); i++) {
            String own = id.apply(values.get(i));
            if (!seen.add(own)) {
                findings.add(path + i + "/id", "id", own);
            }
        }
    }
}
