package no.samskaping.examples.postgresql;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service that stores chains of SoImpact in PostgreSQL and finds them by what they contain. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {
    /** Called by Spring. */
    public Application() {}

    /**
     * Starts the service.
     *
     * @param args arguments of Spring Boot, such as {@code --spring.datasource.url=jdbc:postgresql://localhost/chains}
     */
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
