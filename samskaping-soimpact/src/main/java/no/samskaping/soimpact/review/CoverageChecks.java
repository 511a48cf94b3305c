package no.samskaping.soimpact.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.IndicatorReference;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.MeasurementMethod;
import no.samskaping.soimpact.indicator.ReferenceVocabulary;
import no.samskaping.soimpact.indicator.ResultLevel;

/**
 * What an indicator and its references are required to have. Measurements and targets are not required of societal
 * value, which is shown by research, and targets not of indicators with texts.
 */
final class CoverageChecks {
    /** A goal, one of its targets or one of their indicators, such as 8, 8.5, 8.b, 8.5.2 and 8.b.1. */
    private static final Pattern SDG_CODE =
            Pattern.compile("(?:1[0-7]|[1-9])(?:\\.(?:[1-9][0-9]?|[a-d])(?:\\.[1-9][0-9]?)?)?");

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

    static void withoutDirection(ReviewContext context, FindingCollector findings) {
        each(context, findings, indicator -> !hasDirection(indicator));
    }

    static void withoutAccumulation(ReviewContext context, FindingCollector findings) {
        each(context, findings, indicator -> !hasAccumulation(indicator));
    }

    static void referenceWithoutVocabulary(ReviewContext context, FindingCollector findings) {
        eachReference(
                context,
                findings,
                reference -> reference.getVocabulary().isEmpty()
                        && reference.getCode().isPresent());
    }

    static void referenceWithoutCode(ReviewContext context, FindingCollector findings) {
        eachReference(context, findings, reference -> !leadsSomewhere(reference));
    }

    static void unknownVocabulary(ReviewContext context, FindingCollector findings) {
        eachReference(
                context,
                findings,
                reference -> reference.getVocabulary().equals(Optional.of(ReferenceVocabulary.OTHER))
                        && reference.getUri().isEmpty()
                        && reference.getCode().isPresent());
    }

    static void malformedSdgCode(ReviewContext context, FindingCollector findings) {
        eachReference(
                context,
                findings,
                reference -> reference.getVocabulary().equals(Optional.of(ReferenceVocabulary.SDG))
                        && reference
                                .getCode()
                                .filter(code -> !SDG_CODE.matcher(code).matches())
                                .isPresent());
    }

    /** Whether it is stated how the values are to be read, so that progress can be computed from them. */
    static boolean isDefined(Indicator indicator) {
        return hasDirection(indicator) && hasAccumulation(indicator);
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

    private static boolean hasDirection(Indicator indicator) {
        return indicator.getMeasure().isWords() || indicator.getDirection().isPresent();
    }

    /** Percentages and ranks are states unless stated otherwise; only counts and amounts can be added up. */
    private static boolean hasAccumulation(Indicator indicator) {
        boolean canBeAdded = indicator.getMeasure() == Measure.COUNT || indicator.getMeasure() == Measure.AMOUNT;
        return !canBeAdded || indicator.getAccumulation().isPresent();
    }

    private static boolean leadsSomewhere(IndicatorReference reference) {
        return reference.getCode().isPresent() || reference.getUri().isPresent();
    }

    private static void eachReference(
            ReviewContext context, FindingCollector findings, Predicate<IndicatorReference> isWrong) {
        List<Indicator> indicators = context.getChain().getIndicators();
        for (int i = 0; i < indicators.size(); i++) {
            List<IndicatorReference> references = indicators.get(i).getReferences();
            for (int j = 0; j < references.size(); j++) {
                if (isWrong.test(references.get(j))) {
                    String path = "/indicators/" + i + "/references/" + j;
                    String id = indicators.get(i).getId();
                    references
                            .get(j)
                            .getCode()
                            .ifPresentOrElse(
                                    code -> findings.add(path, "indicator", id, "code", code),
                                    () -> findings.add(path, "indicator", id));
                }
            }
        }
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
