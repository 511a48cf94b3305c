package no.samskaping.json;

import java.util.List;
import no.samskaping.model.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * A line of a stream that was refused, with all that is wrong in it.
 *
 * <p>It never holds an answer of a respondent. Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
public interface BadLine {
    /**
     * Which line it is, blank ones counted.
     *
     * @return 1 or more
     */
    long getNumber();

    /**
     * What is wrong, in the order of the line.
     *
     * @return the problems, at least one; their pointers start at the sheet, their columns at the line, and their line
     *     is this one as far as it fits an {@code int}
     */
    List<JsonProblem> getProblems();

    /**
     * Starts a bad line.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BadLine}. */
    class Builder extends ImmutableBadLine.Builder {
        Builder() {}
    }
}
