package no.samskaping.soimpact.review;

import java.util.List;
import java.util.function.Predicate;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.MeasurementMethod;
import no.samskaping.soimpact.indicator.ResultLevel;

/**
 * What an indicator is required to have. Measurements and targets are not required of societal value, which is shown
 * by research, and targets not of indicators with texts.
 */
final class CoverageChecks {
    private CoverageChecks() {}

    static void withoutBaseline(ReviewContext context, FindingCollector findings) {
        each(context, findings, indicator -> needsBaseline(indicator) && !context.hasBaseline(indicator.getId()));
    }

    static void withoutTarget(ReviewContext context, FindingCollector findings) {
        each(context, findings, indicator -> needsTarget(indicator) && !context.hasTarget(indicator.getId()));
    }

    static void withoutMethod(ReviewContext context, FindingCollector findings) {
        each(
                context,
                findings,
                indicator -> isMeasured(indicator)
                        && context.methods(indicator.getId()).isEmpty());
    }

    static void methodWithoutResponsible(ReviewContext context, FindingCollector findings) {
        List<MeasurementMethod> methods = context.getChain().getMethods();
        for (int i = 0; i < methods.size(); i++) {
            if (!hasResponsible(methods.get(i))) {
                findings.add("/methods/" + i, "indicator", methods.get(i).getIndicatorId());
            }
        }
    }

    static void onlyOutputs(ReviewContext context, FindingCollector findings) {
        List<Indicator> indicators = context.getChain().getIndicators();
        if (!indicators.isEmpty()
                && indicators.stream().allMatch(indicator -> indicator.getLevel() == ResultLevel.OUTPUT)) {
            findings.add("/indicators");
        }
    }

    static void withoutRationale(ReviewContext context, FindingCollector findings) {
        each(
                context,
                findings,
                indicator -> indicator.getLevel().isRationaleNeeded()
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

    private static void each(ReviewContext context, FindingCollector findings, Predicate<Indicator> isMissing) {
        List<Indicator> indicators = context.getChain().getIndicators();
        for (int i = 0; i < indicators.size(); i++) {
            if (isMissing.test(indicators.get(i))) {
                findings.add("/indicators/" + i, "indicator", indicators.get(i).getId());
            }
        }
    }
}
