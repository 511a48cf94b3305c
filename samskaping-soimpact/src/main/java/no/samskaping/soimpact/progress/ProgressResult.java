package no.samskaping.soimpact.progress;

import java.math.BigDecimal;
import java.util.Optional;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.soimpact.indicator.Direction;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measure;

/** Status and ratio of A, given B and T, for each case of {@link ChainProgress}. */
record ProgressResult(ProgressStatus status, Optional<Fraction> ratio, Optional<ProgressBasis> basis) {
    private static final Fraction ONE = Fraction.of(BigDecimal.ONE);

    static ProgressResult of(
            Indicator indicator, Fraction actual, Optional<Fraction> baseline, Optional<Fraction> target) {
        if (target.isEmpty()) {
            return without(ProgressStatus.NO_RATIO);
        }
        if (indicator.getMeasure() == Measure.ORDINAL) {
            return without(rank(indicator, actual, baseline, target.get()));
        }
        return baseline.map(start -> fromBaseline(indicator.getDirection(), actual, start, target.get()))
                .orElseGet(() -> againstTarget(indicator.getDirection(), actual, target.get()));
    }

    /** Texts are either equal to the target or not comparable. */
    static ProgressResult ofWords(Optional<String> actual, Optional<String> target) {
        return without(target.isPresent() && target.equals(actual) ? ProgressStatus.MET : ProgressStatus.NO_RATIO);
    }

    private static ProgressResult fromBaseline(
            Optional<Direction> direction, Fraction actual, Fraction baseline, Fraction target) {
        Fraction way = target.minus(baseline);
        if (way.signum() == 0) {
            return without(isReached(direction, actual, target) ? ProgressStatus.MET : ProgressStatus.MOVING_AWAY);
        }
        return with(actual.minus(baseline).dividedBy(way), ProgressBasis.FROM_BASELINE);
    }

    /** The ratio to a target at or below 0 is meaningless, and so is any if lower is better. */
    private static ProgressResult againstTarget(Optional<Direction> direction, Fraction actual, Fraction target) {
        return direction.equals(Optional.of(Direction.INCREASE)) && target.signum() > 0
                ? with(actual.dividedBy(target), ProgressBasis.AGAINST_TARGET)
                : without(isReached(direction, actual, target) ? ProgressStatus.MET : ProgressStatus.NO_RATIO);
    }

    private static ProgressStatus rank(
            Indicator indicator, Fraction actual, Optional<Fraction> baseline, Fraction target) {
        Optional<Direction> direction =
                indicator.getDirection().or(() -> baseline.flatMap(start -> wayFrom(start, target)));
        if (isReached(direction, actual, target)) {
            return ProgressStatus.MET;
        }
        if (baseline.isEmpty()) {
            return ProgressStatus.NO_RATIO;
        }
        // Without a direction, baseline and target are the same rank, and it was not kept.
        int better = direction
                .map(way -> way.better(actual.compareTo(baseline.get())))
                .orElse(-1);
        return better > 0
                ? ProgressStatus.ON_THE_WAY
                : better == 0 ? ProgressStatus.NOT_STARTED : ProgressStatus.MOVING_AWAY;
    }

    private static Optional<Direction> wayFrom(Fraction baseline, Fraction target) {
        int way = target.compareTo(baseline);
        return way == 0 ? Optional.empty() : Optional.of(way > 0 ? Direction.INCREASE : Direction.DECREASE);
    }

    /** Without a direction only the target itself counts. */
    private static boolean isReached(Optional<Direction> direction, Fraction actual, Fraction target) {
        int comparison = actual.compareTo(target);
        return direction.map(way -> way.better(comparison) >= 0).orElse(comparison == 0);
    }

    private static ProgressResult without(ProgressStatus status) {
        return new ProgressResult(status, Optional.empty(), Optional.empty());
    }

    private static ProgressResult with(Fraction ratio, ProgressBasis basis) {
        int toTarget = ratio.compareTo(ONE);
        ProgressStatus status;
        if (ratio.signum() < 0) {
            status = ProgressStatus.MOVING_AWAY;
        } else if (ratio.signum() == 0) {
            status = ProgressStatus.NOT_STARTED;
        } else {
            status = toTarget < 0
                    ? ProgressStatus.ON_THE_WAY
                    : toTarget == 0 ? ProgressStatus.MET : ProgressStatus.EXCEEDED;
        }
        return new ProgressResult(status, Optional.of(ratio), Optional.of(basis));
    }
}
