package no.samskaping.examples.springboot;

import no.samskaping.examples.service.MapperRefusals;
import no.samskaping.examples.service.ServiceConfiguration;
import no.samskaping.json.jackson3.SamskapingModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.databind.JacksonModule;

/** The service on Spring Boot 4. */
@SpringBootApplication(proxyBeanMethods = false)
@Import(ServiceConfiguration.class)
public class Application {
    /** Called by Spring. */
    public Application() {}

    /**
     * Starts the service.
     *
     * @param args arguments of Spring Boot, such as {@code --server.port=8081}
     */
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    /** Spring Boot finds a module with Bokmål by itself. This one uses the language of each request instead. */
    // readme with imports
    @Bean
    JacksonModule samskapingModule() {
        return new SamskapingModule(LocaleContextHolder::getLocale);
    }
    // end

    @Bean
    MapperRefusals mapperRefusals() {
        return new Jackson3Refusals();
    }
}
