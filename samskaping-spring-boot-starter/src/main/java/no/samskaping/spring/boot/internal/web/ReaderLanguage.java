package no.samskaping.spring.boot.internal.web;

import java.util.Locale;
import no.samskaping.model.term.Language;
import org.springframework.context.i18n.LocaleContextHolder;

/** The language of the library in which the current request is answered. */
public final class ReaderLanguage {
    private ReaderLanguage() {}

    /** Returns Bokmål, Nynorsk or English, whatever the application resolved; other languages give English. */
    public static Locale current() {
        return Language.of(LocaleContextHolder.getLocale()).getLocale();
    }
}
