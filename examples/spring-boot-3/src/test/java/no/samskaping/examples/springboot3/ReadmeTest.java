package no.samskaping.examples.springboot3;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.samskaping.model.readme.ReadmeCode;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    @Test
    void theReadmeShowsTheApplicationsOwnCode() {
        assertThat(ReadmeCode.blocks(Path.of("README.md")))
                .isNotEmpty()
                .containsExactlyElementsOf(ReadmeCode.regions(
                        Path.of("src/main/java/no/samskaping/examples/springboot3/Application.java")));
    }
}
