package no.samskaping.benchmarks;

import java.util.Locale;

/** A benchmark, its baseline, and the goal for their ratio. */
record Comparison(Side side, Side baseline, Goal goal) {
    /** The goal for the ratio. */
    sealed interface Goal {
        /** The time of the baseline divided by ours: at least this much. */
        record Speed(double least) implements Goal {}

        /** Our time divided by the time of the baseline: at most this much. */
        record Cost(double most) implements Goal {}

        /** Our time divided by the time of the baseline, without a limit. */
        record None() implements Goal {}
    }

    double ratio(Side.Cost ours, Side.Cost its) {
        return goal instanceof Goal.Speed ? its.nanos() / ours.nanos() : ours.nanos() / its.nanos();
    }

    String wanted() {
        if (goal instanceof Goal.Speed speed) {
            return "speed at least " + number(speed.least());
        }
        return goal instanceof Goal.Cost cost ? "time at most " + number(cost.most()) : "time, no goal";
    }

    String reached(double ratio) {
        if (goal instanceof Goal.Speed speed) {
            return ratio >= speed.least() ? "yes" : "no";
        }
        if (goal instanceof Goal.Cost cost) {
            return ratio <= cost.most() ? "yes" : "no";
        }
        return "";
    }

    static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
