package no.samskaping.examples.service;

import java.nio.charset.StandardCharsets;
import no.samskaping.samson.scoring.Scorer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.LocaleResolver;

/** The service. An application imports it and adds a {@link MapperRefusals} for its version of Jackson. */
@Configuration(proxyBeanMethods = false)
@Import({DocumentController.class, FilingController.class, ProblemAdvice.class})
public class ServiceConfiguration {
    /** Called by Spring. */
    public ServiceConfiguration() {}

    @Bean
    Scorer scorer() {
        return Scorer.standard();
    }

    @Bean
    DocumentConverter documentConverter() {
        return new DocumentConverter();
    }

    @Bean
    PictureConverter pictureConverter() {
        return new PictureConverter();
    }

    @Bean
    BodyLimit bodyLimit(@Value("${service.max-body:8MB}") DataSize max) {
        return new BodyLimit(max);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new ReaderLanguage();
    }

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("no/samskaping/examples/service/problems");
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
