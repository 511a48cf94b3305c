package no.samskaping.examples.service;

import java.util.Optional;

/** What a mapper says of where it gave up, in the words of no Jackson in particular. */
@FunctionalInterface
public interface MapperRefusals {
    /**
     * Where a mapper gave up.
     *
     * @param refusal what it threw
     * @return the place, or empty if no mapper of this host's throws this
     */
    Optional<Place> place(Throwable refusal);

    /**
     * A place in the body.
     *
     * @param pointer a JSON Pointer to the value
     * @param line from 1, or less where it is not known
     * @param column from 1, or less where it is not known
     * @param syntax whether it is no JSON at all from there on
     */
    record Place(String pointer, int line, int column, boolean syntax) {}
}
