package no.samskaping.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.internal.Words;
import no.samskaping.model.review.Finding;
import org.immutables.value.Value;

/**
 * One thing that is wrong in a document, and where.
 *
 * <p>It never holds an answer of a respondent. Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
public interface JsonProblem {
    /**
     * The rule that was broken and where; its path is the pointer into the document.
     *
     * @return the finding
     */
    Finding getFinding();

    /**
     * The line, counted from 1 at each line feed.
     *
     * @return 1 or more; 0 where a host's parser does not know
     */
    int getLine();

    /**
     * The column, counted from 1 in characters (Unicode code points); a host's parser may count bytes.
     *
     * @return 1 or more; 0 where a host's parser does not know
     */
    int getColumn();

    /**
     * The stable code of what is wrong.
     *
     * @return the id of a {@link JsonRule} or of a rule of the value, such as {@code end-before-start}
     */
    default String getCode() {
        return getFinding().getRule().getId();
    }

    /**
     * Where, as a JSON Pointer (RFC 6901).
     *
     * @return the pointer; empty means the whole document
     */
    default String getPointer() {
        return getFinding().getPath();
    }

    /**
     * What stands there, shortened.
     *
     * @return at most 40 characters; empty where it is private, absent or no single value
     */
    default Optional<String> getFound() {
        return Optional.ofNullable(getFinding().getArguments().get("found"));
    }

    /**
     * The known name nearest to what stands there.
     *
     * @return the name or code that was probably meant, or empty
     */
    default Optional<String> getNearest() {
        return Optional.ofNullable(getFinding().getArguments().get("nearest"));
    }

    /**
     * What is wrong, for a person.
     *
     * @param locale the reader's
     * @return one or two sentences, without the place
     */
    default String message(Locale locale) {
        String message = getFinding().message(locale);
        for (String more : List.of("found", "nearest")) {
            if (getFinding().getArguments().containsKey(more)) {
                message += " "
                        + Words.format(
                                JsonProblem.class, more, locale, getFinding().getArguments());
            }
        }
        return message;
    }

    /**
     * Starts a problem.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link JsonProblem}. */
    class Builder extends ImmutableJsonProblem.Builder {
        Builder() {}
    }
}
