package no.samskaping.model;

import java.util.Locale;

/**
 * A concept of the method with a stable code and with words for people.
 *
 * <p>The code is what travels in documents and never changes; the words are written by this library in Norwegian
 * Bokmål, Norwegian Nynorsk and English and are looked up by the locale that is handed in, never by the default one.
 * Implementations are immutable and safe to share between threads.
 */
public interface Term {
    /**
     * The code that stands for this concept in documents, such as {@code common-goals}.
     *
     * @return lower-case words joined by hyphens, stable across releases
     */
    String getCode();

    /**
     * The concept's short name.
     *
     * @param locale the reader's; see {@link no.samskaping.model.words.Language#of(Locale)}
     * @return at most 60 characters, distinct among the terms of its type
     */
    String label(Locale locale);

    /**
     * What the concept means, in one sentence.
     *
     * @param locale the reader's; see {@link no.samskaping.model.words.Language#of(Locale)}
     * @return one sentence, in the library's own words
     */
    String description(Locale locale);
}
