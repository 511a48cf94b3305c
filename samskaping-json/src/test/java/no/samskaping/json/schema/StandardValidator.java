package no.samskaping.json.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samskaping.json.DocumentType;
import no.samskaping.json.SamskapingSchemas;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;
import tools.jackson.databind.json.JsonMapper;

/** A JSON parser and a standard validator: what a tool has that knows only the schemas. */
final class StandardValidator {
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Map<DocumentType<?>, Schema> SCHEMAS = new HashMap<>();

    static {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (DocumentType<?> type : DocumentType.values()) {
            SCHEMAS.put(type, registry.getSchema(SamskapingSchemas.schema(type)));
        }
    }

    private StandardValidator() {}

    /** The reasons for which the schema refuses a document. */
    static List<String> refusals(DocumentType<?> type, JsonNode document) {
        try {
            return SCHEMAS.get(type).validate(document).stream()
                    .map(Object::toString)
                    .toList();
        } catch (JsonNodeException e) {
            // This validator cannot compare a number such as 1E+30 with the limits of a whole number; it exceeds them.
            return List.of(e.getOriginalMessage());
        }
    }

    /** The same for bytes; what the parser cannot read is refused too. */
    static List<String> refusals(DocumentType<?> type, byte[] document) {
        try {
            JsonNode tree = JSON.readTree(document);
            return tree.isMissingNode() ? List.of("empty") : refusals(type, tree);
        } catch (JacksonException e) {
            return List.of(e.getOriginalMessage());
        }
    }
}
