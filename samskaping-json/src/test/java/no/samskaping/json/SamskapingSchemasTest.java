package no.samskaping.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SamskapingSchemasTest {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @EnumSource
    void everyKindOfDocumentHasASchemaOfItsOwn(DocumentFormat format) {
        JsonNode schema = JSON.readTree(SamskapingSchemas.schema(format));

        assertThat(schema.get("$id").asString()).isEqualTo(SamskapingSchemas.id(format));
        assertThat(schema.at("/properties/format/const").asString()).isEqualTo(format.getId());
        assertThat(SamskapingSchemas.class.getResource(SamskapingSchemas.path(format)))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void aSchemaIsOneByTheStandard(DocumentFormat format) {
        String standard = SpecificationVersion.DRAFT_2020_12.getDialectId();
        JsonNode schema = JSON.readTree(SamskapingSchemas.schema(format));

        assertThat(schema.get("$schema").asString()).isEqualTo(standard);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(standard))
                        .validate(schema))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeHasATitleAndEveryFieldADescription(DocumentFormat format) {
        JsonNode schema = JSON.readTree(SamskapingSchemas.schema(format));
        List<JsonNode> types = new ArrayList<>(schema.get("$defs").values());
        types.add(schema);

        assertThat(types).allSatisfy(type -> {
            assertThat(type.get("title").asString()).isNotBlank();
            assertThat(type.get("description").asString()).contains("Norwegian: ");
            type.path("properties").values().forEach(field -> assertThat(
                            field.get("description").asString())
                    .isNotBlank());
        });
    }

    /** A tool needs no network and no other file. */
    @ParameterizedTest
    @EnumSource
    void aSchemaRefersOnlyToItself(DocumentFormat format) {
        JsonNode schema = JSON.readTree(SamskapingSchemas.schema(format));

        assertThat(schema.findValuesAsString("$ref")).isNotEmpty().allSatisfy(ref -> {
            assertThat(ref).startsWith("#/$defs/");
            assertThat(schema.at(ref.substring(1)).isObject()).isTrue();
        });
    }
}
