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

    private ValueChecks() {}

    static void numberOnWords(ReviewContext context, FindingCollector findings) {
        forEachValue(context, (path, value, indicator) -> {
            if (indicator.getMeasure().isWords() && value.getValue().isPresent()) {
                findings.add(path + "/value", "indicator", indicator.getId());
            }
        });
    }

    static void missing(ReviewContext context, FindingCollector findings) {
        forEachValue(context, (path, value, indicator) -> {
            boolean isPresent =
                    value.getValue().isPresent() || value.getNumerator().isPresent();
            boolean mayBeText = !indicator.getMeasure().isArithmetic();
            if (!isPresent && !(mayBeText && value.getText().isPresent())) {
                findings.add(path, "indicator", indicator.getId());
            }
        });
    }

    static void unknownCategory(ReviewContext context, FindingCollector findings) {
        forEachValue(context, (path, value, indicator) -> {
            boolean isCategorical = indicator.getMeasure() == Measure.NOMINAL
                    || (indicator.getMeasure() == Measure.ORDINAL
                            && value.getValue().isEmpty());
            boolean isOpen = indicator.getMeasure() == Measure.NOMINAL
                    && indicator.getCategories().isEmpty();
            Optional<String> text = value.getText();
            if (isCategorical
                    && !isOpen
                    && text.isPresent()
                    && !indicator.getCategories().contains(text.get())) {
                findings.add(path + "/text", "indicator", indicator.getId());
            }
        });
    }

    static void negativeCount(ReviewContext context, FindingCollector findings) {
        forEachValue(context, (path, value, indicator) -> {
            if (indicator.getMeasure() == Measure.COUNT
                    && value.getValue().filter(count -> count.signum() < 0).isPresent()) {
                findings.add(path + "/value", "indicator", indicator.getId());
            }
        });
    }

    static void fractionOnOtherMeasure(ReviewContext context, FindingCollector findings) {
        forEachValue(context, (path, value, indicator) -> {
            if (indicator.getMeasure() != Measure.PERCENTAGE
                    && value.getNumerator().isPresent()) {
                findings.add(path + "/numerator", "indicator", indicator.getId());
            }
        });
    }

    static void percentageOutOfRange(ReviewContext context, FindingCollector findings) {
        forEachValue(context, (path, value, indicator) -> {
            if (indicator.getMeasure() == Measure.PERCENTAGE) {
                if (share(value).filter(share -> !isShare(share)).isPresent()) {
                    findings.add(path + "/numerator", "indicator", indicator.getId());
                } else if (value.getValue()
                        .map(Fraction::of)
                        .filter(given -> !isShare(given))
                        .isPresent()) {
                    findings.add(path + "/value", "indicator", indicator.getId());
                }
            }
        });
    }

    /**
     * A rounded percentage may differ by less than one unit in its last decimal. A percentage out of range is another
     * rule's.
     */
    static void percentageMismatch(ReviewContext context, FindingCollector findings) {
        forEachValue(context, (path, value, indicator) -> {
            if (indicator.getMeasure() == Measure.PERCENTAGE
                    && value.getValue()
                            .map(Fraction::of)
                            .filter(ValueChecks::isShare)
                            .isPresent()) {
                Fraction given = Fraction.of(value.getValue().orElseThrow());
                Fraction unit = Fraction.of(value.getValue().orElseThrow().ulp());
                Optional<Fraction> exact = share(value).filter(ValueChecks::isShare);
                if (exact.isPresent() && !isWithin(exact.get(), given, unit)) {
                    findings.add(path + "/value", "indicator", indicator.getId());
                }
            }
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

    private static boolean isWithin(Fraction exact, Fraction given, Fraction unit) {
        Fraction difference = exact.minus(given);
        Fraction distance = difference.signum() < 0 ? given.minus(exact) : difference;
        return distance.compareTo(unit) < 0;
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

    @FunctionalInterface
    private interface ValueCheck {
        void check(String path, DatedValue value, Indicator indicator);
    }

    private static void forEachValue(ReviewContext context, ValueCheck check) {
        ImpactChain chain = context.getChain();
        forEachValue(context, "/targets/", chain.getTargets(), check);
        forEachValue(context, "/baselines/", chain.getBaselines(), check);
        forEachValue(context, "/measurements/", chain.getMeasurements(), check);
    }

    private static void forEachValue(
            ReviewContext context, String path, List<? extends DatedValue> values, ValueCheck check) {
        for (int i = 0; i < values.size(); i++) {
            DatedValue value = values.get(i);
            String at = path + i;
            context.indicator(value.getIndicatorId()).ifPresent(indicator -> check.check(at, value, indicator));
        }
    }
}
