package no.samskaping.model.review;

import java.util.Locale;
import java.util.SortedMap;
import no.samskaping.model.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * A rule that was broken, and where.
 *
 * <p>Immutable and thread-safe; equal when rule, place and arguments are equal.
 */
@Value.Immutable
@ValueStyle
public interface Finding {
    /**
     * The rule that was broken.
     *
     * @return the rule
     */
    Rule getRule();

    /**
     * Where in what was looked at, as a JSON Pointer (RFC 6901) over the accessor names: {@code /parties/1/id}.
     *
     * @return the pointer; empty means the whole
     */
    String getPath();

    /**
     * What the message names, by name.
     *
     * @return the arguments; never a respondent's answer
     */
    @Value.NaturalOrder
    SortedMap<String, String> getArguments();

    /**
     * How grave it is.
     *
     * @return the rule's severity
     */
    default Severity getSeverity() {
        return getRule().getSeverity();
    }

    /**
     * What is wrong, for a person.
     *
     * @param locale the reader's
     * @return one or two sentences
     */
    default String message(Locale locale) {
        return getRule().message(locale, getArguments());
    }

    /**
     * The same finding, seen from the whole that holds what was looked at.
     *
     * @param prefix the pointer from the whole to what was looked at
     * @return a finding whose path starts with the prefix
     */
    default Finding below(String prefix) {
        return builder().from(this).path(prefix + getPath()).build();
    }

    /**
     * A finding.
     *
     * @param rule the rule that was broken
     * @param path where, as a JSON Pointer
     * @param arguments names and values by turns
     * @return the finding
     * @throws IllegalArgumentException if a name has no value
     */
    static Finding of(Rule rule, String path, String... arguments) {
        if (arguments.length % 2 != 0) {
            throw new IllegalArgumentException("A name without a value: " + arguments[arguments.length - 1]);
        }
        Builder finding = builder().rule(rule).path(path);
        for (int i = 0; i < arguments.length; i += 2) {
            finding.putArguments(arguments[i], arguments[i + 1]);
        }
        return finding.build();
    }

    /**
     * Starts a finding.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Finding}. */
    class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
