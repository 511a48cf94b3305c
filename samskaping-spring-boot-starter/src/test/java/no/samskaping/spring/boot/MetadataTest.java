package no.samskaping.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.bind.BindResult;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.annotation.MergedAnnotations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Editors know each property from the metadata: what the code reads and nothing else, with type, default and description. */
class MetadataTest {
    private static final String PREFIX = "samskaping.";

    private static JsonNode metadata() throws IOException {
        try (InputStream file =
                MetadataTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            return JsonMapper.shared().readTree(file);
        }
    }

    private static Map<String, JsonNode> described() throws IOException {
        Map<String, JsonNode> properties = new TreeMap<>();
        metadata()
                .get("properties")
                .forEach(each -> properties.put(each.get("name").asString(), each));
        return properties;
    }

    @Test
    void namesWhatTheCodeReads() throws IOException {
        Stream<String> conditions = Hosts.STARTER_CLASSES.stream()
                .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
                .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredMethods())))
                .flatMap(element -> MergedAnnotations.from(element).stream(ConditionalOnProperty.class))
                .flatMap(condition -> Stream.of(condition.getStringArray("name"), condition.getStringArray("value")))
                .flatMap(Arrays::stream)
                .filter(name -> name.startsWith(PREFIX));
        Stream<String> bound = Arrays.stream(SamskapingProperties.class.getRecordComponents())
                .flatMap(group -> Arrays.stream(group.getType().getRecordComponents())
                        .map(each -> PREFIX + group.getName() + "." + dashed(each)));

        assertThat(described().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(conditions, bound).distinct().toList());
    }

    private static String dashed(RecordComponent component) {
        return component.getName().replaceAll("[A-Z]", "-$0").toLowerCase(java.util.Locale.ROOT);
    }

    @Test
    void describesEachPropertyInASentence() throws IOException {
        assertThat(described().values()).allSatisfy(property -> {
            assertThat(property.get("description").asString()).matches("[A-Z].*\\.");
            assertThat(property.get("type").asString()).isNotBlank();
        });
        assertThat(metadata().get("groups"))
                .allSatisfy(group -> assertThat(described().keySet())
                        .anyMatch(name -> name.startsWith(group.get("name").asString() + ".")));
    }

    @Test
    void theDefaultsAreThoseOfTheCode() throws IOException {
        BindResult<SamskapingProperties> none =
                new Binder(new MapConfigurationPropertySource(Map.of())).bind("samskaping", SamskapingProperties.class);
        SamskapingProperties defaults = none.orElseGet(() -> new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("samskaping", SamskapingProperties.class));
        Map<String, JsonNode> properties = described();

        assertThat(defaults.problems().type())
                .isEqualTo(properties
                        .get("samskaping.problems.type")
                        .get("defaultValue")
                        .asString());
        assertThat(defaults.problems().invalidStatus())
                .isEqualTo(properties
                        .get("samskaping.problems.invalid-status")
                        .get("defaultValue")
                        .asInt());
        assertThat(defaults.problems().order())
                .isEqualTo(properties
                        .get("samskaping.problems.order")
                        .get("defaultValue")
                        .asInt());
        assertThat(defaults.documents().maxSize()).isNull();
        assertThat(properties.get("samskaping.documents.max-size").has("defaultValue"))
                .isFalse();
        assertThat(properties.entrySet())
                .filteredOn(property -> property.getKey().endsWith(".enabled"))
                .allSatisfy(property -> assertThat(
                                property.getValue().get("defaultValue").asBoolean())
                        .isTrue());
    }
}
