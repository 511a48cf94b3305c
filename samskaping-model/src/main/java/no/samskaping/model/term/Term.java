package no.samskaping.model.term;

import java.util.Locale;

/**
 * A concept with a stable code, and a label and a description in three languages.
 *
 * <p>Documents contain the code, which never changes. The library's own terms have texts in Norwegian Bokmål, Norwegian
 * Nynorsk and English. The language depends only on the locale that is passed in, never on the default locale.
 *
 * <p>Applications may implement this interface for concepts of their own, for example as the topic of a
 * {@link no.samskaping.model.finding.Rule}. Implementations must be immutable and thread-safe.
 */
public interface Term {
    /** {@return the code, which is lower-case words joined by hyphens, such as {@code common-goals}} */
    String getCode();

    /**
     * Returns the short name of the concept.
     *
     * @param locale the reader's locale; see {@link Language#of(Locale)}
     * @return at most 60 characters, different from all other labels of the same type
     */
    String label(Locale locale);

    /**
     * Returns the meaning of the concept.
     *
     * @param locale the reader's locale; see {@link Language#of(Locale)}
     * @return one sentence
     */
    String description(Locale locale);
}
