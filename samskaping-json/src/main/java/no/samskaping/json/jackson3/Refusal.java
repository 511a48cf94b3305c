package no.samskaping.json.jackson3;

import no.samskaping.json.SamskapingJsonException;
import no.samskaping.json.host.HostPlace;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.exc.MismatchedInputException;

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
        TokenStreamLocation location = location(parser);
        return HostPlace.of(location.getLineNr(), location.getColumnNr());
    }

    private static TokenStreamLocation location(@Nullable JsonParser parser) {
        TokenStreamLocation location = parser == null ? null : parser.currentTokenLocation();
        return location == null ? TokenStreamLocation.NA : location;
    }

    private static TokenStreamLocation redacted(TokenStreamLocation location) {
        return new TokenStreamLocation(
                ContentReference.redacted(),
                location.getByteOffset(),
                location.getCharOffset(),
                location.getLineNr(),
                location.getColumnNr());
    }
}
