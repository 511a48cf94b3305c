package no.samskaping.json.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.samskaping.json.DocumentFormat;
import no.samskaping.json.SamskapingSchemas;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;
import tools.jackson.databind.json.JsonMapper;

/** What someone has who knows only the schemas: a parser and a validator of the standard. Compiled once. */
final class StandardValidator {
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Map<DocumentFormat, Schema> SCHEMAS = new EnumMap<>(DocumentFormat.class);

    static {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (DocumentFormat format : DocumentFormat.values()) {
            SCHEMAS.put(format, registry.getSchema(SamskapingSchemas.schema(format)));
        }
    }

    private StandardValidator() {}

    /** What the schema has against a document; empty when it takes it. */
    static List<String> refusals(DocumentFormat format, JsonNode document) {
        try {
            return SCHEMAS.get(format).validate(document).stream()
                    .map(Object::toString)
                    .toList();
        } catch (JsonNodeException e) {
            // This validator cannot compare 1E+30, written so, with the limits of a whole number; it is beyond them.
            return List.of(e.getOriginalMessage());
        }
    }

    /** The same for bytes; what the parser does not read is refused too. */
    static List<String> refusals(DocumentFormat format, byte[] document) {
        try {
            JsonNode tree = JSON.readTree(document);
            return tree.isMissingNode() ? List.of("nothing there") : refusals(format, tree);
        } catch (JacksonException e) {
            return List.of(e.getOriginalMessage());
        }
    }
}
