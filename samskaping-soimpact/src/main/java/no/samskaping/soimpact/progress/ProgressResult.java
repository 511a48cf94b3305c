package no.samskaping.soimpact.progress;

import java.math.BigDecimal;
import java.util.Optional;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.soimpact.indicator.Direction;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.internal.data.DataPoint;

/** Status and ratio of A, given B and T, for each case of {@link ChainProgress}. */
record ProgressResult(ProgressStatus status, Optional<Fraction> ratio, Optional<ProgressBasis> basis) {
    private static final Fraction ONE = Fraction.of(BigDecimal.ONE);

    static ProgressResult of(
            Indicator indicator,
            Fraction actual,
            Optional<Fraction> baseline,
            Optional<Fraction> target,
            boolean isDue) {
        if (target.isEmpty()) {
            return without(ProgressStatus.NO_RATIO);
        }
        Fraction goal = target.get();
        Optional<Direction> direction = indicator.getDirection();
        Optional<Direction> known = direction.or(() -> baseline.flatMap(start -> wayFrom(start, goal)));
        if (DataPoint.isSum(indicator)) {
            return sum(known, actual, goal, isDue);
        }
        if (indicator.getMeasure() == Measure.ORDINAL) {
            return without(rank(known, actual, baseline, goal)).ifDue(isDue && isDecided(known, baseline));
        }
        return baseline.map(start -> fromBaseline(direction, actual, start, goal))
                .orElseGet(() -> againstTarget(direction, actual, goal))
                .ifDue(isDue && isDecided(known, baseline));
    }

    /** Texts can only be equal. Whether a story tells of the same as another is for people to decide. */
    static ProgressResult ofTexts(
            Indicator indicator, Optional<String> actual, Optional<String> target, boolean isDue) {
        boolean isMet = target.isPresent() && target.equals(actual);
        boolean isDecided = target.isPresent() && indicator.getMeasure() == Measure.NOMINAL;
        return without(isMet ? ProgressStatus.MET : ProgressStatus.NO_RATIO).ifDue(isDue && isDecided);
    }

    TargetOutcome outcome() {
        return switch (status) {
            case MET -> TargetOutcome.MET;
            case EXCEEDED -> TargetOutcome.EXCEEDED;
            case NOT_MET -> TargetOutcome.NOT_MET;
            default -> TargetOutcome.PENDING;
        };
    }

    private ProgressResult ifDue(boolean isDue) {
        boolean isMissed = isDue && status != ProgressStatus.MET && status != ProgressStatus.EXCEEDED;
        return isMissed ? new ProgressResult(ProgressStatus.NOT_MET, ratio, basis) : this;
    }

    /** Without a direction and a baseline, a value on either side of the target may be the better one. */
    private static boolean isDecided(Optional<Direction> known, Optional<Fraction> baseline) {
        return known.isPresent() || baseline.isPresent();
    }

    /**
     * The baseline is the total of another period, so it only tells a direction that is not stated. A sum that should
     * stay low is within its target until the period is over.
     */
    private static ProgressResult sum(Optional<Direction> direction, Fraction actual, Fraction target, boolean isDue) {
        if (direction.equals(Optional.of(Direction.DECREASE)) && !isDue) {
            return without(ProgressStatus.NO_RATIO);
        }
        return againstTarget(direction, actual, target).ifDue(isDue && direction.isPresent());
    }

    private static ProgressResult fromBaseline(
            Optional<Direction> direction, Fraction actual, Fraction baseline, Fraction target) {
        Fraction way = target.minus(baseline);
        boolean isContradicted =
                direction.filter(stated -> stated.better(way.signum()) < 0).isPresent();
        if (way.signum() == 0 || isContradicted) {
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
            Optional<Direction> direction, Fraction actual, Optional<Fraction> baseline, Fraction target) {
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
