package no.samskaping.examples.springboot;

import java.net.URI;
import java.nio.file.Path;
import no.samskaping.examples.service.ServiceContract;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The service on Spring Boot 4 and Jackson 3. */
class SpringBootServiceTest extends ServiceContract {
    private ConfigurableApplicationContext service;

    SpringBootServiceTest() {
        super(Application.class);
    }

    @Override
    protected URI start(Path log) {
        SpringApplication application = new SpringApplication(Application.class);
        // As if its own main method had started it: generated code is named after the main class.
        application.setMainApplicationClass(Application.class);
        service = application.run("--server.port=0", "--service.max-body=1MB", "--logging.file.name=" + log);
        return URI.create("http://localhost:" + service.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Override
    protected void stop() {
        service.close();
    }
}
