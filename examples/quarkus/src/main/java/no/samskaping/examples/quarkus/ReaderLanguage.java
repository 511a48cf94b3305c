package no.samskaping.examples.quarkus;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Set;
import no.samskaping.model.term.Language;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;

/** The first language of the Accept-Language header that the library has, or else Bokmål. Also for Jakarta Validation. */
@Singleton
public class ReaderLanguage implements ValidatorFactoryCustomizer {
    private static final Set<String> KNOWN = Set.of("nb", "nn", "no", "en");

    private final HttpHeaders request;

    /** The headers are a proxy for those of the request of the thread. */
    ReaderLanguage(HttpHeaders request) {
        this.request = request;
    }

    Locale get() {
        return request.getAcceptableLanguages().stream()
                .filter(language -> KNOWN.contains(language.getLanguage()))
                .findFirst()
                .map(Language::of)
                .orElse(Language.BOKMAAL)
                .getLocale();
    }

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> validator) {
        validator.localeResolver(context -> get());
    }
}
