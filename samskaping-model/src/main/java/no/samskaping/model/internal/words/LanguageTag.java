package no.samskaping.model.internal.words;

import java.util.Locale;

/** Chooses one of the library's languages for a locale. */
public final class LanguageTag {
    private LanguageTag() {}

    /** Returns {@code nb}, {@code nn} or {@code en}. */
    public static String of(Locale locale) {
        // toLanguageTag also converts Locale("no", "NO", "NY"), Java's old name for Nynorsk.
        String tag = Locale.forLanguageTag(locale.toLanguageTag()).getLanguage();
        return switch (tag) {
            case "nb", "no" -> "nb";
            case "nn" -> "nn";
            default -> "en";
        };
    }
}
