package no.samskaping.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import no.samskaping.json.internal.host.HostLocation;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import org.jspecify.annotations.Nullable;

/** A refused value as Jackson's exception. It never contains an excerpt of the source, even if the parser is configured so. */
final class MappingFailure extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    private final InputException refusal;

    MappingFailure(@Nullable JsonParser parser, InputException cause) {
        super(parser, cause.getMessage(), location(parser, cause.getProblems().get(0)));
        this.refusal = cause;
    }

    /** The superclass has no constructor with both a location and a cause. */
    @Override
    public InputException getCause() {
        return refusal;
    }

    /** The position of the current token; there is no parser when values are converted. */
    static long position(@Nullable JsonParser parser) {
        JsonLocation location = location(parser);
        return HostLocation.of(location.getLineNr(), location.getColumnNr());
    }

    /**
     * The pointer to a value in the document that the parser reads; empty without a parser.
     *
     * @param above how many objects and lists of the value are still open
     */
    static String pointer(@Nullable JsonParser parser, int above) {
        JsonStreamContext context = parser == null ? null : parser.getParsingContext();
        for (int i = 0; i < above && context != null; i++) {
            context = context.getParent();
        }
        return context == null ? "" : context.pathAsPointer().toString();
    }

    private static JsonLocation location(@Nullable JsonParser parser) {
        JsonLocation location = parser == null ? null : parser.currentTokenLocation();
        return location == null ? JsonLocation.NA : location;
    }

    /** The position of the first problem, or where the parser is if that is not known. */
    private static JsonLocation location(@Nullable JsonParser parser, InputProblem first) {
        if (first.getLine() > 0) {
            return new JsonLocation(ContentReference.redacted(), -1, -1, first.getLine(), first.getColumn());
        }
        JsonLocation location = location(parser);
        return new JsonLocation(
                ContentReference.redacted(),
                location.getByteOffset(),
                location.getCharOffset(),
                location.getLineNr(),
                location.getColumnNr());
    }
}
