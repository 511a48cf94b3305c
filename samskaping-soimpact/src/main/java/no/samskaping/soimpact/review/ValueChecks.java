package no.samskaping.soimpact.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samskaping.soimpact.Baseline;
import no.samskaping.soimpact.DatedValue;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.Indicator;
import no.samskaping.soimpact.Measure;
import no.samskaping.soimpact.Measurement;
import no.samskaping.soimpact.Target;
import no.samskaping.soimpact.internal.Fraction;
import no.samskaping.soimpact.internal.Point;

/** Values of targets, baselines and measurements that contradict their indicator, themselves or each other. */
final class ValueChecks {
    private static final Fraction HUNDRED = Fraction.of(BigDecimal.valueOf(100));

    private ValueChecks() {}

    static void numberOnWords(ChainView view, Report report) {
        each(view, (path, value, indicator) -> {
            if (indicator.getMeasure().isWords() && value.getValue().isPresent()) {
                report.at(path + "/value", "indicator", indicator.getId());
            }
        });
    }

    static void missing(ChainView view, Report report) {
        each(view, (path, value, indicator) -> {
            boolean isSaid =
                    value.getValue().isPresent() || value.getNumerator().isPresent();
            boolean mayBeWords = !indicator.getMeasure().isArithmetic();
            if (!isSaid && !(mayBeWords && value.getText().isPresent())) {
                report.at(path, "indicator", indicator.getId());
            }
        });
    }

    static void unknownCategory(ChainView view, Report report) {
        each(view, (path, value, indicator) -> {
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
                report.at(path + "/text", "indicator", indicator.getId());
            }
        });
    }

    static void negativeCount(ChainView view, Report report) {
        each(view, (path, value, indicator) -> {
            if (indicator.getMeasure() == Measure.COUNT
                    && value.getValue().filter(count -> count.signum() < 0).isPresent()) {
                report.at(path + "/value", "indicator", indicator.getId());
            }
        });
    }

    static void fractionOnOtherMeasure(ChainView view, Report report) {
        each(view, (path, value, indicator) -> {
            if (indicator.getMeasure() != Measure.PERCENTAGE
                    && value.getNumerator().isPresent()) {
                report.at(path + "/numerator", "indicator", indicator.getId());
            }
        });
    }

    static void percentageOutOfRange(ChainView view, Report report) {
        each(view, (path, value, indicator) -> {
            if (indicator.getMeasure() == Measure.PERCENTAGE) {
                if (share(value).filter(share -> !isShare(share)).isPresent()) {
                    report.at(path + "/numerator", "indicator", indicator.getId());
                } else if (value.getValue()
                        .map(Fraction::of)
                        .filter(given -> !isShare(given))
                        .isPresent()) {
                    report.at(path + "/value", "indicator", indicator.getId());
                }
            }
        });
    }

    /** A percentage may be rounded, by less than one in its last decimal; one beyond all bounds is another rule's. */
    static void percentageMismatch(ChainView view, Report report) {
        each(view, (path, value, indicator) -> {
            if (indicator.getMeasure() == Measure.PERCENTAGE
                    && value.getValue()
                            .map(Fraction::of)
                            .filter(ValueChecks::isShare)
                            .isPresent()) {
                Fraction given = Fraction.of(value.getValue().orElseThrow());
                Fraction unit = Fraction.of(value.getValue().orElseThrow().ulp());
                Optional<Fraction> exact = share(value).filter(ValueChecks::isShare);
                if (exact.isPresent() && !isWithin(exact.get(), given, unit)) {
                    report.at(path + "/value", "indicator", indicator.getId());
                }
            }
        });
    }

    static void endsBeforeStart(ChainView view, Report report) {
        List<Measurement> measurements = view.getChain().getMeasurements();
        for (int i = 0; i < measurements.size(); i++) {
            Measurement measurement = measurements.get(i);
            Optional<LocalDate> start = measurement.getStart();
            if (start.isPresent() && start.get().isAfter(measurement.getDate())) {
                report.at(
                        "/measurements/" + i + "/start",
                        "indicator",
                        measurement.getIndicator(),
                        "start",
                        start.get().toString(),
                        "end",
                        measurement.getDate().toString());
            }
        }
    }

    static void beforeBaseline(ChainView view, Report report) {
        List<Measurement> measurements = view.getChain().getMeasurements();
        for (int i = 0; i < measurements.size(); i++) {
            Measurement measurement = measurements.get(i);
            Map.Entry<LocalDate, Baseline> first =
                    view.baselinesBeside(measurement).firstEntry();
            if (first != null
                    && view.isIndicator(measurement.getIndicator())
                    && measurement.getDate().isBefore(first.getKey())) {
                report.at(
                        "/measurements/" + i + "/date",
                        "indicator",
                        measurement.getIndicator(),
                        "date",
                        measurement.getDate().toString(),
                        "baseline",
                        first.getKey().toString());
            }
        }
    }

    static void duplicateTarget(ChainView view, Report report) {
        twice("/targets/", view.getChain().getTargets(), report);
    }

    static void duplicateBaseline(ChainView view, Report report) {
        twice("/baselines/", view.getChain().getBaselines(), report);
    }

    static void duplicateMeasurement(ChainView view, Report report) {
        twice("/measurements/", view.getChain().getMeasurements(), report);
    }

    /** A target on the wrong side of where it starts, by the indicator's own direction. */
    static void directionMismatch(ChainView view, Report report) {
        List<Target> targets = view.getChain().getTargets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            Optional<Indicator> indicator = view.indicator(target.getIndicator());
            Optional<Fraction> goal = indicator.flatMap(known -> number(known, target));
            Optional<Fraction> start =
                    indicator.flatMap(known -> start(view, target).flatMap(b -> number(known, b)));
            boolean isWrong = indicator
                    .flatMap(Indicator::getDirection)
                    .filter(direction -> goal.isPresent()
                            && start.isPresent()
                            && direction.better(goal.get().compareTo(start.get())) < 0)
                    .isPresent();
            if (isWrong) {
                report.at("/targets/" + i, "indicator", target.getIndicator());
            }
        }
    }

    private static Optional<Baseline> start(ChainView view, Target target) {
        Optional<Map.Entry<LocalDate, Baseline>> before =
                Optional.ofNullable(view.baselinesBeside(target).floorEntry(target.getDate()));
        return before.or(() -> Optional.ofNullable(view.baselinesBeside(target).firstEntry()))
                .map(Map.Entry::getValue);
    }

    private static Optional<Fraction> number(Indicator indicator, DatedValue value) {
        return Point.of(indicator, value).flatMap(Point::number);
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

    private static void twice(String path, List<? extends DatedValue> values, Report report) {
        record Key(ChainView.SliceKey slice, LocalDate date) {}
        Set<Key> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            DatedValue value = values.get(i);
            if (!seen.add(new Key(ChainView.SliceKey.of(value), value.getDate()))) {
                report.at(
                        path + i,
                        "indicator",
                        value.getIndicator(),
                        "date",
                        value.getDate().toString());
            }
        }
    }

    @FunctionalInterface
    private interface ValueCheck {
        void check(String path, DatedValue value, Indicator indicator);
    }

    private static void each(ChainView view, ValueCheck check) {
        ImpactChain chain = view.getChain();
        each(view, "/targets/", chain.getTargets(), check);
        each(view, "/baselines/", chain.getBaselines(), check);
        each(view, "/measurements/", chain.getMeasurements(), check);
    }

    private static void each(ChainView view, String path, List<? extends DatedValue> values, ValueCheck check) {
        for (int i = 0; i < values.size(); i++) {
            DatedValue value = values.get(i);
            String at = path + i;
            view.indicator(value.getIndicator()).ifPresent(indicator -> check.check(at, value, indicator));
        }
    }
}
