package no.samskaping.soimpact.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.samskaping.model.innovation.ValueLevel;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.Involvement;
import no.samskaping.soimpact.TargetGroup;
import no.samskaping.soimpact.indicator.DatedValue;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.MeasurementMethod;
import no.samskaping.soimpact.indicator.MethodKind;
import no.samskaping.soimpact.indicator.Objectivity;

/** Recommendations of chapter 6. An empty step gets none. */
final class AdviceChecks {
    /** The number of measurement dates after which some adaptation is expected: our convention. */
    static final int MANY = 4;

    private AdviceChecks() {}

    static void targetGroupNotInvolved(ReviewContext context, FindingCollector findings) {
        List<TargetGroup> groups = context.getChain().getTargetGroups();
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).getInvolvement().equals(Optional.of(Involvement.NOT_INVOLVED))) {
                findings.add(
                        "/targetGroups/" + i + "/takesPart",
                        "group",
                        groups.get(i).getId());
            }
        }
    }

    static void chosenWithoutTargetGroups(ReviewContext context, FindingCollector findings) {
        ifNone(context, findings, indicator -> !indicator.getChosenWithIds().isEmpty());
    }

    static void noneReused(ReviewContext context, FindingCollector findings) {
        ifNone(context, findings, indicator -> !indicator.getReferences().isEmpty());
    }

    static void noPriority(ReviewContext context, FindingCollector findings) {
        ifNone(context, findings, indicator -> indicator.getPriority().isPresent());
    }

    static void oneValueLevel(ReviewContext context, FindingCollector findings) {
        Set<ValueLevel> levels = context.getChain().getIndicators().stream()
                .flatMap(indicator -> indicator.getValueLevel().stream())
                .collect(Collectors.toSet());
        if (levels.size() == 1) {
            findings.add("/indicators", "level", levels.iterator().next().getCode());
        }
    }

    static void withoutUser(ReviewContext context, FindingCollector findings) {
        ImpactChain chain = context.getChain();
        if (!chain.getIndicators().isEmpty() && chain.getMeasuredFor().isEmpty()) {
            findings.add("/measuredFor");
        }
    }

    static void oneKindOfData(ReviewContext context, FindingCollector findings) {
        Set<MethodKind> kinds = context.getChain().getMethods().stream()
                .map(MeasurementMethod::getKind)
                .collect(Collectors.toSet());
        if (kinds.size() == 1) {
            findings.add("/methods", "kind", kinds.iterator().next().getCode());
        }
    }

    static void noSubjectiveData(ReviewContext context, FindingCollector findings) {
        List<MeasurementMethod> methods = context.getChain().getMethods();
        if (!methods.isEmpty()
                && methods.stream()
                        .noneMatch(method -> method.getObjectivity().equals(Optional.of(Objectivity.SUBJECTIVE)))) {
            findings.add("/methods");
        }
    }

    static void noMonitoringPlan(ReviewContext context, FindingCollector findings) {
        List<MeasurementMethod> methods = context.getChain().getMethods();
        if (!methods.isEmpty()
                && methods.stream().allMatch(method -> method.getFrequency().isEmpty())) {
            findings.add("/methods");
        }
    }

    static void noNegativeExperience(ReviewContext context, FindingCollector findings) {
        ImpactChain chain = context.getChain();
        if (!chain.getMeasurements().isEmpty()
                && chain.getMeasurements().stream().noneMatch(Measurement::isNegative)
                && chain.getEvaluations().stream()
                        .allMatch(evaluation ->
                                evaluation.getNegativeExperiences().isEmpty())) {
            findings.add("/measurements");
        }
    }

    static void noAdaptation(ReviewContext context, FindingCollector findings) {
        ImpactChain chain = context.getChain();
        Set<LocalDate> days =
                chain.getMeasurements().stream().map(DatedValue::getDate).collect(Collectors.toSet());
        if (days.size() >= MANY
                && chain.getRevises().isEmpty()
                && chain.getEvaluations().stream()
                        .allMatch(evaluation -> evaluation.getAdapts().isEmpty())) {
            findings.add("/evaluations", "days", Integer.toString(days.size()));
        }
    }

    private static void ifNone(ReviewContext context, FindingCollector findings, Predicate<Indicator> condition) {
        List<Indicator> indicators = context.getChain().getIndicators();
        if (!indicators.isEmpty() && indicators.stream().noneMatch(condition)) {
            findings.add("/indicators");
        }
    }
}
