package no.samskaping.examples.springboot;

import no.samskaping.examples.service.ServiceContract;

/** The service on Spring Boot 4 and Jackson 3. */
class SpringBootServiceTest extends ServiceContract {
    SpringBootServiceTest() {
        super(Application.class);
    }
}
