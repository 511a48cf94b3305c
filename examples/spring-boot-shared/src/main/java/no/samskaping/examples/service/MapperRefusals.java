package no.samskaping.examples.service;

import java.util.Optional;

/** Finds the place of a mapper's error, independent of the version of Jackson. */
@FunctionalInterface
public interface MapperRefusals {
    /**
     * Finds the place of an error.
     *
     * @param refusal the exception of the mapper
     * @return the place, or empty if it is not an exception of the mapper
     */
    Optional<Place> place(Throwable refusal);

    /**
     * A place in the body.
     *
     * @param pointer a JSON Pointer to the value
     * @param line from 1, or less if it is not known
     * @param column from 1, or less if it is not known
     * @param syntax whether it is a syntax error
     */
    record Place(String pointer, int line, int column, boolean syntax) {}
}
