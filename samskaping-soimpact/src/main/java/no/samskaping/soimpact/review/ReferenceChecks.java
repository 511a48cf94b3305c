package no.samskaping.soimpact.review;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import no.samskaping.soimpact.Activity;
import no.samskaping.soimpact.DatedValue;
import no.samskaping.soimpact.Goal;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.Indicator;
import no.samskaping.soimpact.MeasurementRef;
import no.samskaping.soimpact.TargetGroup;

/** References that point at nothing, and identifiers that point at two things. */
final class ReferenceChecks {
    private ReferenceChecks() {}

    static void activities(ChainView view, Report report) {
        List<Activity> activities = view.getChain().getActivities();
        for (int i = 0; i < activities.size(); i++) {
            targetGroups(
                    view,
                    "/activities/" + i + "/targetGroups",
                    activities.get(i).getTargetGroups(),
                    report);
        }
    }

    static void indicators(ChainView view, Report report) {
        List<Indicator> indicators = view.getChain().getIndicators();
        for (int i = 0; i < indicators.size(); i++) {
            String path = "/indicators/" + i;
            Indicator indicator = indicators.get(i);
            indicator
                    .getTargetGroup()
                    .ifPresent(id -> known(view::isTargetGroup, path + "/targetGroup", id, "target-group", report));
            indicator.getPartOf().ifPresent(id -> known(view::isIndicator, path + "/partOf", id, "indicator", report));
            targetGroups(view, path + "/chosenWith", indicator.getChosenWith(), report);
        }
    }

    static void links(ChainView view, Report report) {
        Predicate<String> isEither = id -> view.isActivity(id) || view.isIndicator(id);
        ImpactChain chain = view.getChain();
        for (int i = 0; i < chain.getLinks().size(); i++) {
            String path = "/links/" + i;
            known(isEither, path + "/from", chain.getLinks().get(i).getFrom(), "activity-or-indicator", report);
            known(isEither, path + "/to", chain.getLinks().get(i).getTo(), "activity-or-indicator", report);
        }
    }

    static void methods(ChainView view, Report report) {
        ImpactChain chain = view.getChain();
        for (int i = 0; i < chain.getMethods().size(); i++) {
            String id = chain.getMethods().get(i).getIndicator();
            known(view::isIndicator, "/methods/" + i + "/indicator", id, "indicator", report);
        }
    }

    static void targets(ChainView view, Report report) {
        values(view, "/targets/", view.getChain().getTargets(), report);
    }

    static void baselines(ChainView view, Report report) {
        values(view, "/baselines/", view.getChain().getBaselines(), report);
    }

    static void measurements(ChainView view, Report report) {
        values(view, "/measurements/", view.getChain().getMeasurements(), report);
    }

    static void evaluations(ChainView view, Report report) {
        ImpactChain chain = view.getChain();
        for (int i = 0; i < chain.getEvaluations().size(); i++) {
            List<MeasurementRef> refs = chain.getEvaluations().get(i).getMeasurements();
            for (int j = 0; j < refs.size(); j++) {
                if (!view.isMeasurement(refs.get(j))) {
                    String path = "/evaluations/" + i + "/measurements/" + j;
                    report.at(path, "id", refs.get(j).toString(), "kind", "measurement");
                }
            }
        }
    }

    static void goalIds(ChainView view, Report report) {
        distinct("/goals/", view.getChain().getGoals(), Goal::getId, Set.of(), report);
    }

    static void targetGroupIds(ChainView view, Report report) {
        distinct("/targetGroups/", view.getChain().getTargetGroups(), TargetGroup::getId, Set.of(), report);
    }

    static void activityIds(ChainView view, Report report) {
        distinct("/activities/", view.getChain().getActivities(), Activity::getId, Set.of(), report);
    }

    /** An indicator may not have an activity's identifier either: links could mean both. */
    static void indicatorIds(ChainView view, Report report) {
        distinct("/indicators/", view.getChain().getIndicators(), Indicator::getId, view.activityIds(), report);
    }

    private static void targetGroups(ChainView view, String path, List<String> ids, Report report) {
        for (int i = 0; i < ids.size(); i++) {
            known(view::isTargetGroup, path + "/" + i, ids.get(i), "target-group", report);
        }
    }

    /** A value of an indicator that does not exist says nothing of its slice. */
    private static void values(ChainView view, String path, List<? extends DatedValue> values, Report report) {
        for (int i = 0; i < values.size(); i++) {
            DatedValue value = values.get(i);
            String indicator = value.getIndicator();
            Optional<String> slice = value.getSlice();
            if (!view.isIndicator(indicator)) {
                report.at(path + i + "/indicator", "id", indicator, "kind", "indicator");
            } else if (slice.isPresent() && !view.isSlice(indicator, slice.get())) {
                report.at(path + i + "/slice", "id", slice.get(), "kind", "slice");
            }
        }
    }

    private static void known(Predicate<String> isKnown, String path, String id, String kind, Report report) {
        if (!isKnown.test(id)) {
            report.at(path, "id", id, "kind", kind);
        }
    }

    private static <T> void distinct(
            String path, List<T> values, Function<T, String> id, Set<String> taken, Report report) {
        Set<String> seen = new HashSet<>(taken);
        for (int i = 0; i < values.size(); i++) {
            String own = id.apply(values.get(i));
            if (!seen.add(own)) {
                report.at(path + i + "/id", "id", own);
            }
        }
    }
}
