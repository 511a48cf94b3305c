package no.samskaping.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import no.samskaping.json.SamskapingJsonException;
import no.samskaping.json.host.HostPlace;
import org.jspecify.annotations.Nullable;

/** Our refusal as the host knows refusals. It shows nothing of the source, even where the host's parser would. */
final class Refusal extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    private final SamskapingJsonException refusal;

    Refusal(@Nullable JsonParser parser, SamskapingJsonException cause) {
        super(parser, cause.getMessage(), redacted(location(parser)));
        this.refusal = cause;
    }

    /** The constructors that take a place take no cause. */
    @Override
    public SamskapingJsonException getCause() {
        return refusal;
    }

    /** Where the parser's current token stands; a converter of values has no parser. */
    static long place(@Nullable JsonParser parser) {
        JsonLocation location = location(parser);
        return HostPlace.of(location.getLineNr(), location.getColumnNr());
    }

    private static JsonLocation location(@Nullable JsonParser parser) {
        JsonLocation location = parser == null ? null : parser.currentTokenLocation();
        return location == null ? JsonLocation.NA : location;
    }

    private static JsonLocation redacted(JsonLocation location) {
        return new JsonLocation(
                ContentReference.redacted(),
                location.getByteOffset(),
                location.getCharOffset(),
                location.getLineNr(),
                location.getColumnNr());
    }
}
