package no.samskaping.examples.springboot3;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

/** What the service needs of Spring MVC besides its endpoints. */
@Configuration(proxyBeanMethods = false)
class ServiceConfiguration {
    @Bean
    DocumentConverter documentConverter() {
        return new DocumentConverter();
    }

    @Bean
    PictureConverter pictureConverter() {
        return new PictureConverter();
    }

    @Bean
    LocaleResolver localeResolver() {
        return new ReaderLanguage();
    }
}
