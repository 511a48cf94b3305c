package no.samskaping.examples.springboot;

import java.util.Optional;
import java.util.stream.Collectors;
import no.samskaping.examples.service.MapperRefusals;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/** Finds the place of an error of Jackson 3. */
final class Jackson3Refusals implements MapperRefusals {
    @Override
    public Optional<Place> place(Throwable refusal) {
        if (!(refusal instanceof JacksonException jackson)) {
            return Optional.empty();
        }
        TokenStreamLocation at = jackson.getLocation() == null ? TokenStreamLocation.NA : jackson.getLocation();
        return Optional.of(new Place(
                jackson.getPath().stream()
                        .map(Jackson3Refusals::token)
                        .map(token -> "/" + token.replace("~", "~0").replace("/", "~1"))
                        .collect(Collectors.joining()),
                at.getLineNr(),
                at.getColumnNr(),
                jackson instanceof StreamReadException));
    }

    private static String token(JacksonException.Reference step) {
        return step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName();
    }
}
