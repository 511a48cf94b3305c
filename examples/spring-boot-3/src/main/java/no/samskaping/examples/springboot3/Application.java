package no.samskaping.examples.springboot3;

import com.fasterxml.jackson.databind.Module;
import no.samskaping.json.jackson2.SamskapingModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;

/** The service on Spring Boot 3. */
@SpringBootApplication(proxyBeanMethods = false)
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

    /** Spring Boot 3 does not find the module by itself. This one uses the language of each request. */
    // readme with imports
    @Bean
    Module samskapingModule() {
        return new SamskapingModule(LocaleContextHolder::getLocale);
    }
    // end
}
