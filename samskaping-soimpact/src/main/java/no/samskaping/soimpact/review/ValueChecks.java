package no.samskaping.soimpact.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.Baseline;
import no.samskaping.soimpact.indicator.DatedValue;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.Target;
import no.samskaping.soimpact.internal.data.DataPoint;

/** Checks of values that contradict their indicator, themselves or each other. */
final class ValueChecks {
    private static final Fraction HUNDRED = Fraction.of(BigDecimal.valueOf(100));
    private static final Fraction TWO = Fraction.of(BigDecimal.valueOf(2));

    private static final Optional<String> FINE = Optional.empty();
    private static final Optional<String> WHOLE = Optional.of("");
    private static final Optional<String> VALUE = Optional.of("/value");
    private static final Optional<String> NUMERATOR = Optional.of("/numerator");
    private static final Optional<String> TEXT = Optional.of("/text");

    private ValueChecks() {}

    static void numberOnWords(ReviewContext context, FindingCollector findings) {
        forEachValue(context, findings, (value, indicator) -> {
            boolean isWrong =
                    indicator.getMeasure().isWords() && value.getValue().isPresent();
            return isWrong ? VALUE : FINE;
        });
    }

    static void missing(ReviewContext context, FindingCollector findings) {
        forEachValue(context, findings, (value, indicator) -> {
            boolean isPresent =
                    value.getValue().isPresent() || value.getNumerator().isPresent();
            boolean mayBeText = !indicator.getMeasure().isArithmetic();
            boolean isText = mayBeText && value.getText().isPresent();
            return isPresent || isText ? FINE : WHOLE;
        });
    }

    static void unknownCategory(ReviewContext context, FindingCollector findings) {
        forEachValue(context, findings, (value, indicator) -> {
            boolean isCategorical = indicator.getMeasure() == Measure.NOMINAL
                    || (indicator.getMeasure() == Measure.ORDINAL
                            && value.getValue().isEmpty());
            boolean isOpen = indicator.getMeasure() == Measure.NOMINAL
                    && indicator.getCategories().isEmpty();
            Optional<String> text = value.getText();
            boolean isUnknown = isCategorical
                    && !isOpen
                    && text.isPresent()
                    && !indicator.getCategories().contains(text.get());
            return isUnknown ? TEXT : FINE;
        });
    }

    static void negativeCount(ReviewContext context, FindingCollector findings) {
        forEachValue(context, findings, (value, indicator) -> {
            boolean isNegative = indicator.getMeasure() == Measure.COUNT
                    && value.getValue().filter(count -> count.signum() < 0).isPresent();
            return isNegative ? VALUE : FINE;
        });
    }

    static void fractionOnOtherMeasure(ReviewContext context, FindingCollector findings) {
        forEachValue(context, findings, (value, indicator) -> {
            boolean isWrong = indicator.getMeasure() != Measure.PERCENTAGE
                    && value.getNumerator().isPresent();
            return isWrong ? NUMERATOR : FINE;
        });
    }

    static void percentageOutOfRange(ReviewContext context, FindingCollector findings) {
        forEachValue(context, findings, (value, indicator) -> {
            if (indicator.getMeasure() != Measure.PERCENTAGE) {
                return FINE;
            }
            if (share(value).filter(share -> !isShare(share)).isPresent()) {
                return NUMERATOR;
            }
            Optional<Fraction> given = value.getValue().map(Fraction::of);
            return given.filter(share -> !isShare(share)).isPresent() ? VALUE : FINE;
        });
    }

    /** Checks only percentages from 0 to 100; another rule reports the others. */
    static void percentageMismatch(ReviewContext context, FindingCollector findings) {
        forEachValue(context, findings, (value, indicator) -> {
            if (indicator.getMeasure() != Measure.PERCENTAGE) {
                return FINE;
            }
            Optional<BigDecimal> given = value.getValue().filter(number -> isShare(Fraction.of(number)));
            Optional<Fraction> exact = share(value).filter(ValueChecks::isShare);
            boolean isWrong = given.isPresent() && exact.isPresent() && !isRounded(exact.get(), given.get());
            return isWrong ? VALUE : FINE;
        });
    }

    static void endsBeforeStart(ReviewContext context, FindingCollector findings) {
        List<Measurement> measurements = context.getChain().getMeasurements();
        for (int i = 0; i < measurements.size(); i++) {
            Measurement measurement = measurements.get(i);
            Optional<LocalDate> start = measurement.getStart();
            if (start.isPresent() && start.get().isAfter(measurement.getDate())) {
                findings.add(
                        "/measurements/" + i + "/start",
                        "indicator",
                        measurement.getIndicatorId(),
                        "start",
                        start.get().toString(),
                        "end",
                        measurement.getDate().toString());
            }
        }
    }

    static void beforeBaseline(ReviewContext context, FindingCollector findings) {
        List<Measurement> measurements = context.getChain().getMeasurements();
        for (int i = 0; i < measurements.size(); i++) {
            Measurement measurement = measurements.get(i);
            Map.Entry<LocalDate, Baseline> first =
                    context.baselinesLike(measurement).firstEntry();
            if (first != null
                    && context.isIndicator(measurement.getIndicatorId())
                    && measurement.getDate().isBefore(first.getKey())) {
                findings.add(
                        "/measurements/" + i + "/date",
                        "indicator",
                        measurement.getIndicatorId(),
                        "date",
                        measurement.getDate().toString(),
                        "baseline",
                        first.getKey().toString());
            }
        }
    }

    static void duplicateTarget(ReviewContext context, FindingCollector findings) {
        duplicates("/targets/", context.getChain().getTargets(), findings);
    }

    static void duplicateBaseline(ReviewContext context, FindingCollector findings) {
        duplicates("/baselines/", context.getChain().getBaselines(), findings);
    }

    static void duplicateMeasurement(ReviewContext context, FindingCollector findings) {
        duplicates("/measurements/", context.getChain().getMeasurements(), findings);
    }

    /** Compares each target with its baseline. */
    static void directionMismatch(ReviewContext context, FindingCollector findings) {
        List<Target> targets = context.getChain().getTargets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            Optional<Indicator> indicator = context.indicator(target.getIndicatorId());
            Optional<Fraction> goal = indicator.flatMap(known -> number(known, target));
            Optional<Fraction> start =
                    indicator.flatMap(known -> start(context, target).flatMap(b -> number(known, b)));
            boolean isWrong = indicator
                    .flatMap(Indicator::getDirection)
                    .filter(direction -> goal.isPresent()
                            && start.isPresent()
                            && direction.better(goal.get().compareTo(start.get())) < 0)
                    .isPresent();
            if (isWrong) {
                findings.add("/targets/" + i, "indicator", target.getIndicatorId());
            }
        }
    }

    private static Optional<Baseline> start(ReviewContext context, Target target) {
        Optional<Map.Entry<LocalDate, Baseline>> before =
                Optional.ofNullable(context.baselinesLike(target).floorEntry(target.getDate()));
        return before.or(() -> Optional.ofNullable(context.baselinesLike(target).firstEntry()))
                .map(Map.Entry::getValue);
    }

    private static Optional<Fraction> number(Indicator indicator, DatedValue value) {
        return DataPoint.of(indicator, value).flatMap(DataPoint::number);
    }

    private static Optional<Fraction> share(DatedValue value) {
        return value.getNumerator()
                .flatMap(part -> value.getDenominator().map(whole -> Fraction.percentage(part, whole)));
    }

    private static boolean isShare(Fraction percentage) {
        return percentage.signum() >= 0 && percentage.compareTo(HUNDRED) <= 0;
    }

    /** Whether a number is an exact one, rounded in either direction: within half a unit of its last decimal. */
    static boolean isRounded(Fraction exact, BigDecimal given) {
        Fraction half = Fraction.of(given.ulp()).dividedBy(TWO);
        Fraction number = Fraction.of(given);
        return exact.compareTo(number.minus(half)) >= 0 && exact.compareTo(number.plus(half)) <= 0;
    }

    private static void duplicates(String path, List<? extends DatedValue> values, FindingCollector findings) {
        record Key(ReviewContext.SliceKey slice, LocalDate date) {}
        Set<Key> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            DatedValue value = values.get(i);
            if (!seen.add(new Key(ReviewContext.SliceKey.of(value), value.getDate()))) {
                findings.add(
                        path + i,
                        "indicator",
                        value.getIndicatorId(),
                        "date",
                        value.getDate().toString());
            }
        }
    }

    /** Returns the path of the violation from the value, or empty. */
    @FunctionalInterface
    private interface ValueCheck {
        Optional<String> check(DatedValue value, Indicator indicator);
    }

    private static void forEachValue(ReviewContext context, FindingCollector findings, ValueCheck check) {
        ImpactChain chain = context.getChain();
        forEachValue(context, "/targets/", chain.getTargets(), findings, check);
        forEachValue(context, "/baselines/", chain.getBaselines(), findings, check);
        forEachValue(context, "/measurements/", chain.getMeasurements(), findings, check);
    }

    private static void forEachValue(
            ReviewContext context,
            String path,
            List<? extends DatedValue> values,
            FindingCollector findings,
            ValueCheck check) {
        for (int i = 0; i < values.size(); i++) {
            DatedValue value = values.get(i);
            Optional<Indicator> indicator = context.indicator(value.getIndicatorId());
            if (indicator.isPresent()) {
                Optional<String> violation = check.check(value, indicator.get());
                if (violation.isPresent()) {
                    findings.add(path + i + violation.get(), "indicator", value.getIndicatorId());
                }
            }
        }
    }
}
