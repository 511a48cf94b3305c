package no.samskaping.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SamskapingSchemasTest {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @MethodSource("no.samskaping.json.DocumentType#values")
    void everyTypeHasASchema(DocumentType<?> type) {
        JsonNode schema = JSON.readTree(SamskapingSchemas.schema(type));

        assertThat(schema.get("$id").asString()).isEqualTo(SamskapingSchemas.id(type));
        assertThat(schema.at("/properties/format/const").asString()).isEqualTo(type.getFormat());
        assertThat(SamskapingSchemas.class.getResource(SamskapingSchemas.path(type)))
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("no.samskaping.json.DocumentType#values")
    void aSchemaConformsToTheStandard(DocumentType<?> type) {
        String standard = SpecificationVersion.DRAFT_2020_12.getDialectId();
        JsonNode schema = JSON.readTree(SamskapingSchemas.schema(type));

        assertThat(schema.get("$schema").asString()).isEqualTo(standard);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(standard))
                        .validate(schema))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("no.samskaping.json.DocumentType#values")
    void everyTypeAndEveryFieldHasADescription(DocumentType<?> type) {
        JsonNode schema = JSON.readTree(SamskapingSchemas.schema(type));
        List<JsonNode> types = new ArrayList<>(schema.get("$defs").values());
        types.add(schema);

        assertThat(types).allSatisfy(definition -> {
            // Generators of types would use a title instead of the name of the definition.
            assertThat(definition.has("title")).isEqualTo(definition.has("$id"));
            assertThat(definition.get("description").asString()).contains("Norwegian: ");
            definition.path("properties").values().forEach(field -> assertThat(
                            field.get("description").asString())
                    .isNotBlank());
        });
    }

    /** A schema needs no network and no other file. */
    @ParameterizedTest
    @MethodSource("no.samskaping.json.DocumentType#values")
    void aSchemaRefersOnlyToItself(DocumentType<?> type) {
        JsonNode schema = JSON.readTree(SamskapingSchemas.schema(type));

        assertThat(schema.findValuesAsString("$ref")).isNotEmpty().allSatisfy(ref -> {
            assertThat(ref).startsWith("#/$defs/");
            assertThat(schema.at(ref.substring(1)).isObject()).isTrue();
        });
    }

    @Test
    void theListOfCodesHasTheLabelsInThreeLanguages() {
        JsonNode codes = JSON.readTree(SamskapingSchemas.codes());

        assertThat(codes.at("/Phase/0").toString())
                .contains("\"code\":\"underway\"")
                .contains("{\"nb\":\"Underveis\",\"nn\":\"Undervegs\",\"en\":\"Underway\"}");
        assertThat(codes.get("ModelCell")).hasSize(28);
        assertThat(codes.get("PartyKind").valueStream().map(code -> code.get("code")
                        .asString()))
                .contains("municipality", "neighbours");
    }
}
