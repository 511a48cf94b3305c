package no.samskaping.spring.boot.internal.problem;

import java.util.Optional;

/** Finds the place of an error of a version of Jackson. */
public sealed interface MapperPlaces permits Jackson2Places, Jackson3Places {
    /** Returns the place, or empty if it is not an exception of that version. */
    Optional<Place> place(Throwable refusal);
}
