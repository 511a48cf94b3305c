package no.samskaping.model.finding;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samskaping.model.source.SourceReference;
import no.samskaping.model.term.Term;

/**
 * A rule that values or documents are checked against, with an id, a severity, a source and texts in several languages.
 *
 * <p>Applications may implement this interface for rules of their own. Implementations must be immutable and thread-safe,
 * and the id must be unique.
 */
public interface Rule {
    /** {@return the id, which is lower-case words joined by hyphens, such as {@code duplicate}, and never changes} */
    String getId();

    /** {@return how serious a violation is} */
    Severity getSeverity();

    /** {@return the place in the sources that the rule comes from, or a convention of the library} */
    SourceReference getSource();

    /**
     * {@return the concept that the rule is about, such as a step, a field of action or a value, or empty if the rule is not
     * about a particular one}
     */
    default Optional<Term> getTopic() {
        return Optional.empty();
    }

    /**
     * {@return whether the rule is about references to something that does not exist} Only mistakes break such a rule, never
     * unfinished work, so a reader of documents may refuse documents that break it.
     */
    default boolean isReference() {
        return false;
    }

    /**
     * Returns the message for a reader: what is wrong.
     *
     * @param locale the reader's locale
     * @param arguments the values of the placeholders in the message, by name
     * @return one or two sentences
     */
    String message(Locale locale, Map<String, String> arguments);

    /**
     * Returns advice for a reader: how to correct the violation.
     *
     * @param locale the reader's locale
     * @return one or two sentences
     */
    String help(Locale locale);
}
