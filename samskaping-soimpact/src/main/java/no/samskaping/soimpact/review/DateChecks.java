package no.samskaping.soimpact.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import no.samskaping.model.collaboration.Period;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.Baseline;
import no.samskaping.soimpact.indicator.DatedValue;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.MeasurementMethod;
import no.samskaping.soimpact.indicator.Target;
import no.samskaping.soimpact.internal.data.DataPoint;
import no.samskaping.soimpact.plan.MonitoringPlan;

/** Checks of dates and periods that do not fit each other. */
final class DateChecks {
    private DateChecks() {}

    static void targetEndsBeforeStart(ReviewContext context, FindingCollector findings) {
        List<Target> targets = context.getChain().getTargets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            Optional<LocalDate> start = target.getStart();
            if (start.isPresent() && start.get().isAfter(target.getDate())) {
                findings.add(
                        "/targets/" + i + "/start",
                        "indicator",
                        target.getIndicatorId(),
                        "start",
                        start.get().toString(),
                        "end",
                        target.getDate().toString());
            }
        }
    }

    /** A target that has an older baseline may have later ones too. */
    static void targetNotAfterBaseline(ReviewContext context, FindingCollector findings) {
        List<Target> targets = context.getChain().getTargets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            Map.Entry<LocalDate, Baseline> first = context.baselinesLike(target).firstEntry();
            if (first != null
                    && context.isIndicator(target.getIndicatorId())
                    && !target.getDate().isAfter(first.getKey())) {
                findings.add(
                        "/targets/" + i + "/date",
                        "indicator",
                        target.getIndicatorId(),
                        "date",
                        target.getDate().toString(),
                        "baseline",
                        first.getKey().toString());
            }
        }
    }

    /**
     * Baselines are measured before the effort starts, and effects further from it may be measured after its end:
     * neither is outside.
     */
    static void outsidePeriod(ReviewContext context, FindingCollector findings) {
        ImpactChain chain = context.getChain();
        if (chain.getPeriod().isPresent()) {
            Period period = chain.getPeriod().get();
            Optional<LocalDate> start = Optional.of(period.getStart());
            outside(context, "/targets/", chain.getTargets(), start, period.getEnd(), findings);
            outside(context, "/baselines/", chain.getBaselines(), Optional.empty(), period.getEnd(), findings);
            outside(context, "/measurements/", chain.getMeasurements(), start, period.getEnd(), findings);
        }
    }

    static void frequencyWithoutPeriod(ReviewContext context, FindingCollector findings) {
        List<MeasurementMethod> methods = context.getChain().getMethods();
        for (int i = 0; i < methods.size(); i++) {
            if (methods.get(i).getFrequency().isPresent()
                    && !MonitoringPlan.isPlannable(context.getChain(), methods.get(i))) {
                findings.add(
                        "/methods/" + i + "/frequency",
                        "indicator",
                        methods.get(i).getIndicatorId());
            }
        }
    }

    /** A baseline between two targets starts a new sum. */
    static void flowTargetsNotRising(ReviewContext context, FindingCollector findings) {
        List<Target> targets = context.getChain().getTargets();
        Map<ReviewContext.SliceKey, List<Integer>> cumulative = new HashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            boolean isSum = context.indicator(target.getIndicatorId())
                    .filter(DataPoint::isSum)
                    .isPresent();
            if (isSum && target.getStart().isEmpty()) {
                cumulative
                        .computeIfAbsent(ReviewContext.SliceKey.of(target), key -> new ArrayList<>())
                        .add(i);
            }
        }
        cumulative.values().forEach(indices -> notRising(context, targets, indices, findings));
    }

    private static void notRising(
            ReviewContext context, List<Target> targets, List<Integer> indices, FindingCollector findings) {
        indices.sort(Comparator.comparing(index -> targets.get(index).getDate()));
        for (int i = 1; i < indices.size(); i++) {
            Target earlier = targets.get(indices.get(i - 1));
            Target later = targets.get(indices.get(i));
            NavigableMap<LocalDate, Baseline> between =
                    context.baselinesLike(later).subMap(earlier.getDate(), true, later.getDate(), false);
            Optional<Fraction> less = number(context, earlier);
            Optional<Fraction> more = number(context, later);
            if (earlier.getDate().isBefore(later.getDate())
                    && between.isEmpty()
                    && less.isPresent()
                    && more.isPresent()
                    && more.get().compareTo(less.get()) <= 0) {
                findings.add(
                        "/targets/" + indices.get(i),
                        "indicator",
                        later.getIndicatorId(),
                        "date",
                        later.getDate().toString(),
                        "before",
                        earlier.getDate().toString());
            }
        }
    }

    private static Optional<Fraction> number(ReviewContext context, Target target) {
        return context.indicator(target.getIndicatorId())
                .flatMap(indicator -> DataPoint.of(indicator, target))
                .flatMap(DataPoint::number);
    }

    private static void outside(
            ReviewContext context,
            String path,
            List<? extends DatedValue> values,
            Optional<LocalDate> start,
            Optional<LocalDate> end,
            FindingCollector findings) {
        for (int i = 0; i < values.size(); i++) {
            DatedValue value = values.get(i);
            LocalDate date = value.getDate();
            boolean isEarly = start.isPresent() && date.isBefore(start.get());
            boolean isLate = end.isPresent() && date.isAfter(end.get());
            if (isEarly || isLate) {
                Optional<Indicator> indicator = context.indicator(value.getIndicatorId());
                if (indicator.isPresent()
                        && (isEarly || !indicator.get().getLevel().isRationaleNeeded())) {
                    findings.add(path + i + "/date", "indicator", value.getIndicatorId(), "date", date.toString());
                }
            }
        }
    }
}
