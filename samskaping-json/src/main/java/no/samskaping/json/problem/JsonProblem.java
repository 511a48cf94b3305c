package no.samskaping.json.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.internal.words.Words;
import org.immutables.value.Value;

/**
 * A problem in a document, and its position.
 *
 * <p>It never contains an answer of a respondent. Immutable and thread-safe; equal when all properties are equal.
 */
@Value.Immutable
@ValueStyle
public sealed interface JsonProblem permits ImmutableJsonProblem {
    /**
     * {@return the rule that was broken and where; the path of the finding is the pointer}
     */
    Finding getFinding();

    /**
     * {@return the line, from 1; or 0 if the parser of the application does not know it}
     */
    int getLine();

    /**
     * Returns the column, in characters (Unicode code points). The parser of an application may count bytes.
     *
     * @return the column, from 1; or 0 if the parser does not know it
     */
    int getColumn();

    /**
     * Returns the stable code of the problem.
     *
     * @return the id of a {@link JsonRule}, or of a rule of the value that was refused, such as {@code end-before-start}
     */
    default String getCode() {
        return getFinding().getRule().getId();
    }

    /**
     * {@return the position as a JSON Pointer (RFC 6901); it is empty for the whole document}
     */
    default String getPointer() {
        return getFinding().getPath();
    }

    /**
     * Returns the value that was found, shortened.
     *
     * @return at most 40 characters; empty if the value is private or absent, or is a list or an object
     */
    default Optional<String> getFound() {
        return Optional.ofNullable(getFinding().getArguments().get("found"));
    }

    /**
     * {@return the known name or code that is most like the one that was found, or empty if none is}
     */
    default Optional<String> getNearest() {
        return Optional.ofNullable(getFinding().getArguments().get("nearest"));
    }

    /**
     * Returns a message for people.
     *
     * @param locale the language of the message
     * @return one or two sentences, without the position
     */
    default String message(Locale locale) {
        String message = getFinding().message(locale);
        boolean listed =
                getFinding().getRule() == JsonRule.UNKNOWN_FIELD && getNearest().isEmpty();
        for (String more : List.of("found", "nearest", "known")) {
            if (more.equals("known") ? listed : getFinding().getArguments().containsKey(more)) {
                message += " "
                        + Words.format(
                                JsonProblem.class, more, locale, getFinding().getArguments());
            }
        }
        return message;
    }
}
