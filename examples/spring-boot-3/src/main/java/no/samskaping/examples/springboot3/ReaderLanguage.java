package no.samskaping.examples.springboot3;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import no.samskaping.model.term.Language;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Chooses the first language of the Accept-Language header that the library has, or else Bokmål. */
final class ReaderLanguage extends AcceptHeaderLocaleResolver {
    ReaderLanguage() {
        setDefaultLocale(Language.BOKMAAL.getLocale());
        setSupportedLocales(Stream.concat(
                        Arrays.stream(Language.values()).map(Language::getLocale),
                        Stream.of(Locale.forLanguageTag("no")))
                .toList());
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Language.of(super.resolveLocale(request)).getLocale();
    }
}
