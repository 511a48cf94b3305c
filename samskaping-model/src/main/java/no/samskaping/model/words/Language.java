package no.samskaping.model.words;

import java.util.Locale;

/** The languages that the library's own words are written in. */
public enum Language {
    /** Norwegian Bokmål; {@code no} means this one. */
    BOKMAAL("nb"),
    /** Norwegian Nynorsk. */
    NYNORSK("nn"),
    /** English, also for a reader whose language the library does not have. */
    ENGLISH("en");

    private final String tag;
    private final Locale locale;

    Language(String tag) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag(tag);
    }

    /**
     * The language to speak to a reader: the locale's own where the library has it, Bokmål for {@code no}, else English.
     *
     * @param locale the reader's; its country and variant do not matter
     * @return the language
     */
    public static Language of(Locale locale) {
        // Locale("no", "NO", "NY") is how Java once wrote Nynorsk; toLanguageTag knows.
        String tag = Locale.forLanguageTag(locale.toLanguageTag()).getLanguage();
        return switch (tag) {
            case "nb", "no" -> BOKMAAL;
            case "nn" -> NYNORSK;
            default -> ENGLISH;
        };
    }

    /**
     * The IETF language tag.
     *
     * @return {@code nb}, {@code nn} or {@code en}
     */
    public String getTag() {
        return tag;
    }

    /**
     * The language as a locale without a country.
     *
     * @return the locale
     */
    public Locale getLocale() {
        return locale;
    }
}
