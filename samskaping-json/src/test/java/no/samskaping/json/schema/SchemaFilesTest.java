package no.samskaping.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samskaping.json.DocumentFormat;
import no.samskaping.json.SamskapingSchemas;
import org.junit.jupiter.api.Test;

/**
 * The schemas in the jar are what the shapes say. {@code mvn test -pl samskaping-json -am -Dtest=SchemaFilesTest
 * -Dschemas.write=true} writes them anew.
 */
class SchemaFilesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void areWhatTheShapesSay() throws IOException {
        SchemaTexts texts = new SchemaTexts();
        for (DocumentFormat format : DocumentFormat.values()) {
            String written = SchemaWriter.write(format, texts);
            if (Boolean.getBoolean("schemas.write")) {
                Path file = RESOURCES.resolve(SamskapingSchemas.path(format).substring(1));
                Files.createDirectories(file.getParent());
                Files.writeString(file, written);
            } else {
                assertThat(SamskapingSchemas.schema(format).replace("\r\n", "\n"))
                        .as("The shapes of %s have changed. Write the schemas anew with -Dschemas.write=true", format)
                        .isEqualTo(written);
            }
        }
        assertThat(texts.unasked()).as("texts that no schema uses").isEmpty();
    }
}
