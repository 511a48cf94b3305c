package no.samskaping.examples.service;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The place of an error of Jackson 2 in the body.
 *
 * @param pointer a JSON Pointer to the value
 * @param line from 1, or less if it is not known
 * @param column from 1, or less if it is not known
 * @param syntax whether it is a syntax error
 */
record Jackson2Place(String pointer, int line, int column, boolean syntax) {
    /** The place of an error, or empty if it is not an error of Jackson. */
    static Optional<Jackson2Place> of(Throwable refusal) {
        if (!(refusal instanceof JsonProcessingException jackson)) {
            return Optional.empty();
        }
        JsonLocation at = jackson.getLocation() == null ? JsonLocation.NA : jackson.getLocation();
        List<JsonMappingException.Reference> path =
                jackson instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
        return Optional.of(new Jackson2Place(
                path.stream()
                        .map(Jackson2Place::token)
                        .map(token -> "/" + token.replace("~", "~0").replace("/", "~1"))
                        .collect(Collectors.joining()),
                at.getLineNr(),
                at.getColumnNr(),
                jackson instanceof StreamReadException));
    }

    private static String token(JsonMappingException.Reference step) {
        return step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName();
    }
}
