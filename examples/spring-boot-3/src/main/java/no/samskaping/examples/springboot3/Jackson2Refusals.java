package no.samskaping.examples.springboot3;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samskaping.examples.service.MapperRefusals;

/** Finds the place of an error of Jackson 2. */
final class Jackson2Refusals implements MapperRefusals {
    @Override
    public Optional<Place> place(Throwable refusal) {
        if (!(refusal instanceof JsonProcessingException jackson)) {
            return Optional.empty();
        }
        JsonLocation at = jackson.getLocation() == null ? JsonLocation.NA : jackson.getLocation();
        List<JsonMappingException.Reference> path =
                jackson instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
        return Optional.of(new Place(
                path.stream()
                        .map(Jackson2Refusals::token)
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
