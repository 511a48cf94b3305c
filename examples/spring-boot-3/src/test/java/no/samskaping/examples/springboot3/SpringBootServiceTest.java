package no.samskaping.examples.springboot3;

import no.samskaping.examples.service.ServiceContract;

/** The service on Spring Boot 3 and Jackson 2. */
class SpringBootServiceTest extends ServiceContract {
    SpringBootServiceTest() {
        super(Application.class);
    }
}
