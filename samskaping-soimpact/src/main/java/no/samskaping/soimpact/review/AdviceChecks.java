package no.samskaping.soimpact.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.samskaping.model.innovation.ValueLevel;
import no.samskaping.soimpact.DatedValue;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.Indicator;
import no.samskaping.soimpact.Measurement;
import no.samskaping.soimpact.MeasurementMethod;
import no.samskaping.soimpact.MethodKind;
import no.samskaping.soimpact.TargetGroup;

/** What chapter 6 recommends. Advice is given once there is something to give it on, not on an empty step. */
final class AdviceChecks {
    /** From so many days of measurement on, a chain that nobody has adapted looks frozen: our convention. */
    static final int MANY = 4;

    private AdviceChecks() {}

    static void groupNotHeard(ChainView view, Report report) {
        List<TargetGroup> groups = view.getChain().getTargetGroups();
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).getTakesPart().filter(takesPart -> !takesPart).isPresent()) {
                report.at(
                        "/targetGroups/" + i + "/takesPart",
                        "group",
                        groups.get(i).getId());
            }
        }
    }

    static void chosenAlone(ChainView view, Report report) {
        unlessAny(view, report, indicator -> !indicator.getChosenWith().isEmpty());
    }

    static void noneReused(ChainView view, Report report) {
        unlessAny(view, report, indicator -> indicator.getReusedFrom().isPresent());
    }

    static void noPriority(ChainView view, Report report) {
        unlessAny(view, report, indicator -> indicator.getPriority().isPresent());
    }

    static void oneValueLevel(ChainView view, Report report) {
        Set<ValueLevel> levels = view.getChain().getIndicators().stream()
                .flatMap(indicator -> indicator.getValueLevel().stream())
                .collect(Collectors.toSet());
        if (levels.size() == 1) {
            report.at("/indicators", "level", levels.iterator().next().getCode());
        }
    }

    static void nobodyMeasuredFor(ChainView view, Report report) {
        ImpactChain chain = view.getChain();
        if (!chain.getIndicators().isEmpty() && chain.getMeasuredFor().isEmpty()) {
            report.at("/measuredFor");
        }
    }

    static void oneKindOfData(ChainView view, Report report) {
        Set<MethodKind> kinds = view.getChain().getMethods().stream()
                .map(MeasurementMethod::getKind)
                .collect(Collectors.toSet());
        if (kinds.size() == 1) {
            report.at("/methods", "kind", kinds.iterator().next().getCode());
        }
    }

    static void noOwnVoice(ChainView view, Report report) {
        List<MeasurementMethod> methods = view.getChain().getMethods();
        if (!methods.isEmpty()
                && methods.stream().noneMatch(method -> method.getSubjective().orElse(false))) {
            report.at("/methods");
        }
    }

    static void noMonitoringPlan(ChainView view, Report report) {
        List<MeasurementMethod> methods = view.getChain().getMethods();
        if (!methods.isEmpty()
                && methods.stream().allMatch(method -> method.getFrequency().isEmpty())) {
            report.at("/methods");
        }
    }

    static void noNegativeExperience(ChainView view, Report report) {
        ImpactChain chain = view.getChain();
        if (!chain.getMeasurements().isEmpty()
                && chain.getMeasurements().stream().noneMatch(Measurement::isNegative)
                && chain.getEvaluations().stream()
                        .allMatch(evaluation ->
                                evaluation.getNegativeExperiences().isEmpty())) {
            report.at("/measurements");
        }
    }

    static void nothingAdapted(ChainView view, Report report) {
        ImpactChain chain = view.getChain();
        Set<LocalDate> days =
                chain.getMeasurements().stream().map(DatedValue::getDate).collect(Collectors.toSet());
        if (days.size() >= MANY
                && chain.getRevises().isEmpty()
                && chain.getEvaluations().stream()
                        .allMatch(evaluation -> evaluation.getAdapts().isEmpty())) {
            report.at("/evaluations", "days", Integer.toString(days.size()));
        }
    }

    private static void unlessAny(ChainView view, Report report, Predicate<Indicator> isThere) {
        List<Indicator> indicators = view.getChain().getIndicators();
        if (!indicators.isEmpty() && indicators.stream().noneMatch(isThere)) {
            report.at("/indicators");
        }
    }
}
