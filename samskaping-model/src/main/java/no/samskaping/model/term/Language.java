package no.samskaping.model.term;

import java.util.Locale;
import no.samskaping.model.internal.words.LanguageTag;

/** The languages of the texts that the library provides. */
public enum Language {
    /** Norwegian Bokmål, also used for the tag {@code no}. */
    BOKMAAL("nb"),
    /** Norwegian Nynorsk. */
    NYNORSK("nn"),
    /** English, also used for every language that the library does not have. */
    ENGLISH("en");

    private final String tag;
    private final Locale locale;

    Language(String tag) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag(tag);
    }

    /**
     * Returns the language to use for a locale: the same language if the library has it, Bokmål for {@code no}, otherwise
     * English.
     *
     * @param locale the locale; its country and variant are ignored
     * @return the language
     */
    public static Language of(Locale locale) {
        String tag = LanguageTag.of(locale);
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return language;
            }
        }
        throw new IllegalStateException("Unknown language: " + tag);
    }

    /** {@return the IETF language tag: {@code nb}, {@code nn} or {@code en}} */
    public String getTag() {
        return tag;
    }

    /** {@return the language as a locale without a country} */
    public Locale getLocale() {
        return locale;
    }
}
