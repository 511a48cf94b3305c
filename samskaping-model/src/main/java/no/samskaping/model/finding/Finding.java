package no.samskaping.model.finding;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samskaping.model.internal.style.BasicValueStyle;
import org.immutables.value.Value;

/**
 * One violation of a rule, and where it was found.
 *
 * <p>Immutable and thread-safe. Two findings are equal if their rules, paths and arguments are equal.
 */
@Value.Immutable
@BasicValueStyle
public sealed interface Finding permits ImmutableFinding {
    /** {@return the violated rule} */
    Rule getRule();

    /**
     * {@return the place of the violation, as a JSON Pointer (RFC 6901) such as {@code /parties/1/id}} The names are those of
     * the JSON document. The empty text means the whole document or value.
     */
    String getPath();

    /** {@return the values of the placeholders in the message, by name; never a respondent's answer} */
    @Value.NaturalOrder
    SortedMap<String, String> getArguments();

    /** {@return the severity of the rule} */
    default Severity getSeverity() {
        return getRule().getSeverity();
    }

    /**
     * Returns the message for a reader: what is wrong.
     *
     * @param locale the reader's locale
     * @return one or two sentences
     */
    default String message(Locale locale) {
        return getRule().message(locale, getArguments());
    }

    /**
     * Returns this finding with a longer path, as seen from a value that contains the one that was checked.
     *
     * @param prefix the JSON Pointer from the containing value to the checked value
     * @return a finding whose path is the prefix followed by this path
     */
    default Finding prependPath(String prefix) {
        return of(getRule(), prefix + getPath(), getArguments());
    }

    /**
     * Creates a finding.
     *
     * @param rule the violated rule
     * @param path the place, as a JSON Pointer
     * @param arguments the values of the placeholders in the message, by name
     * @return the finding
     */
    static Finding of(Rule rule, String path, Map<String, String> arguments) {
        return ImmutableFinding.builder()
                .rule(rule)
                .path(path)
                .arguments(arguments)
                .build();
    }

    /**
     * Creates a finding.
     *
     * @param rule the violated rule
     * @param path the place, as a JSON Pointer
     * @param arguments alternating names and values
     * @return the finding
     * @throws IllegalArgumentException if the last name has no value
     */
    static Finding of(Rule rule, String path, String... arguments) {
        if (arguments.length % 2 != 0) {
            throw new IllegalArgumentException("Argument without a value: " + arguments[arguments.length - 1]);
        }
        Map<String, String> byName = new TreeMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            byName.put(arguments[i], arguments[i + 1]);
        }
        return of(rule, path, byName);
    }
}
