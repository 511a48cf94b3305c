package no.samskaping.spring.boot.internal.problem;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/** Finds the place of an error of Jackson 3. */
public final class Jackson3Places implements MapperPlaces {
    /** Makes a finder. */
    public Jackson3Places() {}

    @Override
    public Optional<Place> place(Throwable refusal) {
        if (!(refusal instanceof JacksonException jackson)) {
            return Optional.empty();
        }
        TokenStreamLocation at = jackson.getLocation() == null ? TokenStreamLocation.NA : jackson.getLocation();
        return Optional.of(new Place(
                Place.pointer(
                        jackson.getPath().stream().map(Jackson3Places::token).toArray()),
                at.getLineNr(),
                at.getColumnNr(),
                jackson instanceof StreamReadException));
    }

    private static Object token(JacksonException.Reference step) {
        return step.getPropertyName() == null ? step.getIndex() : step.getPropertyName();
    }
}
