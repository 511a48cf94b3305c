package no.samskaping.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samskaping.json.DocumentType;
import no.samskaping.json.SamskapingSchemas;
import org.junit.jupiter.api.Test;

/**
 * The schemas in the jar agree with the codecs. {@code mvn test -pl samskaping-json -am -Dtest=SchemaFilesTest
 * -Dschemas.write=true} writes them again.
 */
class SchemaFilesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void agreeWithTheCodecs() throws IOException {
        SchemaTexts texts = new SchemaTexts();
        for (DocumentType<?> type : DocumentType.values()) {
            String written = SchemaWriter.write(type, texts);
            if (Boolean.getBoolean("schemas.write")) {
                Path file = RESOURCES.resolve(SamskapingSchemas.path(type).substring(1));
                Files.createDirectories(file.getParent());
                Files.writeString(file, written);
            } else {
                assertThat(SamskapingSchemas.schema(type).replace("\r\n", "\n"))
                        .as("The codecs of %s have changed. Write the schemas again with -Dschemas.write=true", type)
                        .isEqualTo(written);
            }
        }
        assertThat(texts.unused()).as("texts that no schema contains").isEmpty();
    }
}
