package no.samskaping.spring.boot.internal.problem;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A place in a body.
 *
 * @param pointer a JSON Pointer to the value
 * @param line from 1, or less if it is not known
 * @param column from 1, or less if it is not known
 * @param syntax whether the error is one of syntax
 */
record Place(String pointer, int line, int column, boolean syntax) {
    static final Place UNKNOWN = new Place("", 0, 0, true);

    /** Returns the JSON Pointer with these tokens. */
    static String pointer(Object... tokens) {
        return Arrays.stream(tokens)
                .map(token -> "/" + token.toString().replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
