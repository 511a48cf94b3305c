package no.samskaping.examples.report;

import java.util.OptionalDouble;

/** Formats scores as numbers, bars and marks for a terminal. */
final class Bars {
    private static final int LENGTH = 8;
    private static final String NOTHING = "–";

    private Bars() {}

    /** Returns a score, its bar and its mark: {@code 63 █████░░░ ~}. */
    static String bar(OptionalDouble score, String mark, Words words) {
        if (score.isEmpty()) {
            return " " + NOTHING;
        }
        int full = (int) Math.round(score.getAsDouble() / 100 * LENGTH);
        return number(score, words) + " " + "█".repeat(full) + "░".repeat(LENGTH - full) + " " + mark;
    }

    /** Returns a score and its mark: {@code 63 ~}. */
    static String marked(OptionalDouble score, String mark, Words words) {
        return score.isEmpty() ? " " + NOTHING : number(score, words) + " " + mark;
    }

    private static String number(OptionalDouble score, Words words) {
        String number = words.whole(score.getAsDouble());
        return " ".repeat(Math.max(0, 3 - number.length())) + number;
    }
}
