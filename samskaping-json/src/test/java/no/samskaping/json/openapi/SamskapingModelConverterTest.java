package no.samskaping.json.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samskaping.json.DocumentType;
import no.samskaping.json.LibraryClasses;
import no.samskaping.json.SamskapingSchemas;
import no.samskaping.json.internal.binding.TypeBinding;
import no.samskaping.json.internal.binding.TypeBindings;
import no.samskaping.model.PartyKind;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.scoring.ConfidentialScorecard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@SuppressWarnings("rawtypes") // of swagger-core
class SamskapingModelConverterTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A type of an application with the library's types in it, and a type that has the name of one of them. */
    public record Filing(
            String caseNumber,
            Optional<Collaboration> collaboration,
            List<PartyKind> kinds,
            Map<String, Answer> answers,
            Date date) {}

    public record Date(int year) {}

    static List<Class<?>> types() {
        return TypeBindings.all().stream().<Class<?>>map(TypeBinding::type).toList();
    }

    private static ModelConverters converters() {
        ModelConverters converters = new ModelConverters(true);
        converters.addConverter(new SamskapingModelConverter());
        return converters;
    }

    private static JsonNode components() throws IOException {
        return JSON.readTree(SamskapingComponents.document()).at("/components/schemas");
    }

    private static JsonNode written(Schema<?> schema) {
        return JSON.valueToTree(JSON.convertValue(Json31.mapper().valueToTree(schema), Object.class));
    }

    @ParameterizedTest
    @MethodSource("types")
    void eachTypeIsDescribedAsInTheDocument(Class<?> type) throws IOException {
        String name = SamskapingComponents.name(type).orElseThrow();
        Map<String, Schema> models = converters().readAll(new AnnotatedType(type).resolveAsRef(true));

        assertThat(models).containsKey(name);
        JsonNode components = components();
        models.forEach(
                (each, model) -> assertThat(normal(written(model))).as(each).isEqualTo(normal(components.get(each))));
    }

    /** The same numbers, however they are written, and the same required fields, which swagger-core sorts. */
    private static Object normal(JsonNode node) {
        if (node.isNumber()) {
            return node.decimalValue().stripTrailingZeros();
        }
        if (node.isObject()) {
            Map<String, Object> object = new TreeMap<>();
            node.properties()
                    .forEach(field -> object.put(
                            field.getKey(),
                            field.getKey().equals("required") ? sorted(field.getValue()) : normal(field.getValue())));
            return object;
        }
        if (node.isArray()) {
            return node.valueStream().map(SamskapingModelConverterTest::normal).toList();
        }
        return node;
    }

    private static List<String> sorted(JsonNode names) {
        return names.valueStream().map(JsonNode::asText).sorted().toList();
    }

    @Test
    void anApplicationsTypeRefersToTheComponentsAndKeepsItsOwn() {
        Map<String, Schema> models = converters().readAll(new AnnotatedType(Filing.class).resolveAsRef(true));
        JsonNode filing = written(models.get("Filing")).get("properties");

        assertThat(filing.at("/collaboration/$ref").asText()).isEqualTo("#/components/schemas/SamskapingCollaboration");
        assertThat(filing.at("/kinds/items/$ref").asText()).isEqualTo("#/components/schemas/SamskapingPartyKind");
        assertThat(filing.at("/answers/additionalProperties/$ref").asText())
                .isEqualTo("#/components/schemas/SamskapingAnswer");
        assertThat(filing.at("/date/$ref").asText()).isEqualTo("#/components/schemas/Date");
        assertThat(written(models.get("Date")).at("/properties/year/type").asText())
                .isEqualTo("integer");
        assertThat(models).containsKeys("SamskapingDate", "SamskapingText");
    }

    @Test
    void thereIsAComponentForEveryTypeThatHasAJsonForm() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        components().fieldNames().forEachRemaining(names::add);

        assertThat(types()).allSatisfy(type -> assertThat(names)
                .contains(SamskapingComponents.name(type).orElseThrow()));
        assertThat(LibraryClasses.terms()).allSatisfy(type -> assertThat(names)
                .contains(SamskapingComponents.name(type).orElseThrow()));
        assertThat(names).allMatch(name -> name.startsWith(SamskapingComponents.PREFIX));
        assertThat(SamskapingComponents.name(ConfidentialScorecard.class)).isEmpty();
        assertThat(SamskapingComponents.name(String.class)).isEmpty();
    }

    /** Components say what the schemas say, apart from where references go. */
    @Test
    void theComponentsAreTheSchemas() throws IOException {
        JsonNode document = JSON.readTree(SamskapingComponents.document());
        assertThat(document.get("openapi").asText()).startsWith("3.1.");
        assertThat(document.findValuesAsText("$ref")).isNotEmpty().allMatch(ref -> document.at(ref.substring(1))
                .isObject());
        JsonNode components = JSON.readTree(
                        SamskapingComponents.document().replace("#/components/schemas/Samskaping", "#/$defs/"))
                .at("/components/schemas");
        for (DocumentType<?> type : DocumentType.values()) {
            ObjectNode schema = (ObjectNode) JSON.readTree(SamskapingSchemas.schema(type));
            schema.remove("$defs").properties().forEach(definition -> assertThat(
                            components.get("Samskaping" + definition.getKey()))
                    .isEqualTo(definition.getValue()));
            schema.remove(List.of("$schema", "$id", "$comment", "title"));
            assertThat(components.get(
                            SamskapingComponents.name(type.getJavaType()).orElseThrow()))
                    .isEqualTo(schema);
        }
    }

    /** On the class path, swagger-core finds the converter. */
    @Test
    void theConverterIsAService() throws IOException {
        try (var services = SamskapingModelConverter.class
                .getModule()
                .getResourceAsStream("META-INF/services/io.swagger.v3.core.converter.ModelConverter")) {
            assertThat(services).isNotNull();
            assertThat(new String(services.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(SamskapingModelConverter.class.getName());
        }
    }
}
