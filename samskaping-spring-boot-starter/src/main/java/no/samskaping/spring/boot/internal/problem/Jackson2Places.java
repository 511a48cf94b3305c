package no.samskaping.spring.boot.internal.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.Optional;

/** Finds the place of an error of Jackson 2. */
public final class Jackson2Places implements MapperPlaces {
    /** Makes a finder. */
    public Jackson2Places() {}

    @Override
    public Optional<Place> place(Throwable refusal) {
        if (!(refusal instanceof JsonProcessingException jackson)) {
            return Optional.empty();
        }
        JsonLocation at = jackson.getLocation() == null ? JsonLocation.NA : jackson.getLocation();
        List<JsonMappingException.Reference> path =
                jackson instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
        return Optional.of(new Place(
                Place.pointer(path.stream().map(Jackson2Places::token).toArray()),
                at.getLineNr(),
                at.getColumnNr(),
                jackson instanceof StreamReadException));
    }

    private static Object token(JsonMappingException.Reference step) {
        return step.getFieldName() == null ? step.getIndex() : step.getFieldName();
    }
}
