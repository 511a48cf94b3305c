package no.samskaping.soimpact.review;

import java.util.List;
import java.util.function.Predicate;
import no.samskaping.soimpact.Indicator;
import no.samskaping.soimpact.MeasurementMethod;
import no.samskaping.soimpact.ResultLevel;

/**
 * What each indicator should have. Societal value is shown by research rather than measured, and words have no target
 * number: neither is asked of them.
 */
final class CoverageChecks {
    private CoverageChecks() {}

    static void withoutBaseline(ChainView view, Report report) {
        each(view, report, indicator -> needsBaseline(indicator) && !view.hasBaseline(indicator.getId()));
    }

    static void withoutTarget(ChainView view, Report report) {
        each(view, report, indicator -> needsTarget(indicator) && !view.hasTarget(indicator.getId()));
    }

    static void withoutMethod(ChainView view, Report report) {
        each(
                view,
                report,
                indicator ->
                        isMeasured(indicator) && view.methods(indicator.getId()).isEmpty());
    }

    static void methodWithoutResponsible(ChainView view, Report report) {
        List<MeasurementMethod> methods = view.getChain().getMethods();
        for (int i = 0; i < methods.size(); i++) {
            if (!hasResponsible(methods.get(i))) {
                report.at("/methods/" + i, "indicator", methods.get(i).getIndicator());
            }
        }
    }

    static void onlyOutputs(ChainView view, Report report) {
        List<Indicator> indicators = view.getChain().getIndicators();
        if (!indicators.isEmpty()
                && indicators.stream().allMatch(indicator -> indicator.getLevel() == ResultLevel.OUTPUT)) {
            report.at("/indicators");
        }
    }

    static void claimWithoutRationale(ChainView view, Report report) {
        each(
                view,
                report,
                indicator -> indicator.getLevel().needsRationale()
                        && indicator.getContribution().isEmpty()
                        && indicator.getResearch().isEmpty());
    }

    static boolean isMeasured(Indicator indicator) {
        return indicator.getLevel() != ResultLevel.SOCIETAL_VALUE;
    }

    static boolean needsTarget(Indicator indicator) {
        return isMeasured(indicator) && !indicator.getMeasure().isWords();
    }

    static boolean needsBaseline(Indicator indicator) {
        return indicator.getLevel() == ResultLevel.OUTCOME || indicator.getLevel() == ResultLevel.IMPACT;
    }

    static boolean hasResponsible(MeasurementMethod method) {
        return method.getCollectedBy().isPresent() || method.getMonitoredBy().isPresent();
    }

    private static void each(ChainView view, Report report, Predicate<Indicator> isMissing) {
        List<Indicator> indicators = view.getChain().getIndicators();
        for (int i = 0; i < indicators.size(); i++) {
            if (isMissing.test(indicators.get(i))) {
                report.at("/indicators/" + i, "indicator", indicators.get(i).getId());
            }
        }
    }
}
