package no.samskaping.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.aot.AotDetector;

/** The service as the build has processed it ahead of time: its beans are registered by generated code. */
class AotServiceTest extends SpringBootServiceTest {
    /** Before the service starts. */
    AotServiceTest() {
        System.setProperty(AotDetector.AOT_ENABLED, "true");
    }

    @AfterAll
    static void withoutIt() {
        System.clearProperty(AotDetector.AOT_ENABLED);
    }

    @Test
    void theGeneratedCodeIsUsed() throws ClassNotFoundException {
        assertThat(AotDetector.useGeneratedArtifacts()).isTrue();
        assertThat(Class.forName(Application.class.getName() + "__ApplicationContextInitializer"))
                .isNotNull();
    }
}
