package no.samskaping.examples.report;

import java.util.Optional;
import no.samskaping.samson.disclosure.Band;

/** Marks for the bands of scores. */
final class Mark {
    /** The mark of a score that looks well, beside answers that are not shown and could be low. */
    static final String UNDECIDED = "?";

    private Mark() {}

    /** Returns the mark of a band. */
    static String of(Band band) {
        return switch (band) {
            case CHALLENGE -> "!";
            case DEVELOPING -> "~";
            case STRENGTH -> "+";
        };
    }

    /** Returns the mark of a band, or none without a band. */
    static String of(Optional<Band> band) {
        return band.map(Mark::of).orElse("");
    }

    /** Returns the mark of a score for all. Only a low one says something when answers behind it are hidden. */
    static String forAll(Optional<Band> band, boolean isSomethingHidden) {
        return isSomethingHidden && band.isPresent() && band.get() != Band.CHALLENGE ? UNDECIDED : of(band);
    }
}
