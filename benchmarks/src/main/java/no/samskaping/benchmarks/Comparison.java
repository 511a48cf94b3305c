package no.samskaping.benchmarks;

import java.util.Locale;

/** A thing, its baseline, and what their ratio should be. */
record Comparison(Side side, Side baseline, Goal goal) {
    /** What is wanted of the ratio. */
    sealed interface Goal {
        /** The baseline's time by ours: how much faster, at least so much. */
        record Speed(double least) implements Goal {}

        /** Our time by the baseline's: how much dearer, at most so much. */
        record Cost(double most) implements Goal {}

        /** Our time by the baseline's, which is told and no more. */
        record Told() implements Goal {}
    }

    double ratio(Side.Cost ours, Side.Cost its) {
        return goal instanceof Goal.Speed ? its.nanos() / ours.nanos() : ours.nanos() / its.nanos();
    }

    String wanted() {
        if (goal instanceof Goal.Speed speed) {
            return "speed at least " + number(speed.least());
        }
        return goal instanceof Goal.Cost cost ? "time at most " + number(cost.most()) : "time, told only";
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
