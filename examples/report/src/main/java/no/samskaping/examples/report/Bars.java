package no.samskaping.examples.report;

import java.util.Optional;
import java.util.OptionalDouble;
import no.samskaping.samson.disclosure.Band;

/** Formats scores as numbers, bars and marks for a terminal. */
final class Bars {
    private static final int LENGTH = 8;
    private static final String NOTHING = "–";

    private Bars() {}

    /** Returns a score, its bar and the mark of its band: {@code 63 █████░░░ ~}. */
    static String bar(OptionalDouble score, Optional<Band> band, Words words) {
        if (score.isEmpty()) {
            return " " + NOTHING;
        }
        int full = (int) Math.round(score.getAsDouble() / 100 * LENGTH);
        return number(score, words) + " " + "█".repeat(full) + "░".repeat(LENGTH - full) + " " + mark(band);
    }

    /** Returns a score and the mark of its band: {@code 63 ~}. */
    static String marked(OptionalDouble score, Optional<Band> band, Words words) {
        return score.isEmpty() ? " " + NOTHING : number(score, words) + " " + mark(band);
    }

    /** Returns the mark of a band. */
    static String mark(Band band) {
        return switch (band) {
            case CHALLENGE -> "!";
            case DEVELOPING -> "~";
            case STRENGTH -> "+";
        };
    }

    private static String mark(Optional<Band> band) {
        return band.map(Bars::mark).orElse("");
    }

    private static String number(OptionalDouble score, Words words) {
        String number = words.whole(score.getAsDouble());
        return " ".repeat(Math.max(0, 3 - number.length())) + number;
    }
}
