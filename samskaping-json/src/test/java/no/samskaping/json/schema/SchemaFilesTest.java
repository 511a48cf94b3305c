package no.samskaping.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samskaping.json.DocumentType;
import no.samskaping.json.SamskapingSchemas;
import no.samskaping.model.readme.Fence;
import org.junit.jupiter.api.Test;

/**
 * The schemas, the OpenAPI components and the list of codes in the jar agree with the codecs, and so do their copies in the
 * folder {@code schemas} of the project. {@code mvn test -pl samskaping-json -am -Dtest=SchemaFilesTest
 * -Dschemas.write=true} writes them again.
 */
class SchemaFilesTest {
    private static final Path IN_JAR = Path.of("src/main/resources/no/samskaping/json/schema");
    private static final Path IN_PROJECT = Path.of("../schemas");

    /** The schema of column mappings, which samskaping-exchange has and compares. */
    private static final String OF_EXCHANGE = "samson-columns-1.schema.json";

    @Test
    void agreeWithTheCodecs() throws IOException {
        SchemaTexts texts = new SchemaTexts();
        Map<String, String> files = new TreeMap<>();
        for (DocumentType<?> type : DocumentType.values()) {
            files.put(name(SamskapingSchemas.path(type)), SchemaWriter.write(type, texts));
        }
        files.put("samskaping-openapi-1.json", SchemaWriter.writeComponents(texts));
        files.put("samskaping-codes-1.json", CodeListWriter.write());
        if (Boolean.getBoolean("schemas.write")) {
            for (Path folder : new Path[] {IN_JAR, IN_PROJECT}) {
                Files.createDirectories(folder);
                for (Map.Entry<String, String> file : files.entrySet()) {
                    Files.writeString(folder.resolve(file.getKey()), file.getValue());
                }
            }
        } else {
            files.forEach((name, written) -> {
                String as = "The codecs have changed. Write the schemas again with -Dschemas.write=true: " + name;
                assertThat(inJar(name)).as(as).isEqualTo(written);
                assertThat(text(IN_PROJECT.resolve(name))).as(as).isEqualTo(written);
            });
        }
        assertThat(texts.unused()).as("texts that no schema contains").isEmpty();
    }

    /** A file that is left in a folder would be taken for a schema. */
    @Test
    void thereAreNoOtherFiles() throws IOException {
        assertThat(names(IN_JAR)).hasSize(DocumentType.values().size() + 2);
        assertThat(names(IN_PROJECT))
                .filteredOn(name -> !name.equals("README.md") && !name.equals(OF_EXCHANGE))
                .containsExactlyElementsOf(names(IN_JAR));
    }

    @Test
    void theDocumentInTheReadmeIsValid() {
        List<Fence> documents = Fence.in(IN_PROJECT.resolve("README.md")).stream()
                .filter(fence -> fence.language().equals("json"))
                .toList();

        assertThat(documents).hasSize(1).allSatisfy(document -> {
            byte[] json = document.text().getBytes(StandardCharsets.UTF_8);
            assertThat(Agreement.problems(DocumentType.of(json), json)).isEmpty();
            assertThat(StandardValidator.refusals(DocumentType.of(json), json)).isEmpty();
        });
    }

    private static Iterable<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String inJar(String name) {
        try (InputStream in = SamskapingSchemas.class.getResourceAsStream("schema/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
