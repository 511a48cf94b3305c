package no.samskaping.model.review;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samskaping.model.Term;
import no.samskaping.model.source.SourceReference;

/**
 * A rule as data: what it is called, how grave it is to break it, who says so, and what to tell people.
 *
 * <p>Implementations are immutable and safe to share between threads. Two rules are the same when their ids are.
 */
public interface Rule {
    /**
     * The stable id, such as {@code duplicate}.
     *
     * @return lower-case words joined by hyphens
     */
    String getId();

    /**
     * How grave it is to break the rule.
     *
     * @return the severity
     */
    Severity getSeverity();

    /**
     * Where the sources say so, or that it is a convention of the library.
     *
     * @return the place
     */
    SourceReference getSource();

    /**
     * The part of the method that the rule speaks of: a step, a field of action, a value.
     *
     * @return the part, or empty when the rule speaks of none in particular
     */
    default Optional<Term> getTopic() {
        return Optional.empty();
    }

    /**
     * Whether the rule is about something that is named and not there.
     *
     * <p>Such a rule is broken by a slip of the pen, never by work in progress, so that a reader of documents may refuse
     * what breaks it.
     *
     * @return true for a rule on references
     */
    default boolean isReference() {
        return false;
    }

    /**
     * What is wrong, for a person.
     *
     * @param locale the reader's
     * @param arguments what the message names, such as {@code indicator}
     * @return one or two sentences
     */
    String message(Locale locale, Map<String, String> arguments);

    /**
     * How to mend it, for a person.
     *
     * @param locale the reader's
     * @return one or two sentences
     */
    String help(Locale locale);
}
