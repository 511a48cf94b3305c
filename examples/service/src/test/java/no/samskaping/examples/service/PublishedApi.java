package no.samskaping.examples.service;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samskaping.json.openapi.SamskapingComponents;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a service publishes about itself at {@code /v3/api-docs}, and a standard validator that knows nothing else. */
public final class PublishedApi {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode document;
    private final Map<String, Schema> schemas = new HashMap<>();

    /**
     * Reads what a service publishes.
     *
     * @param document the OpenAPI document
     */
    public PublishedApi(String document) {
        this.document = JSON.readTree(document);
    }

    String version() {
        return document.path("openapi").asString();
    }

    /** {@return the components for the library's types, with numbers in one form} */
    public JsonNode libraryComponents() {
        return libraryComponents(document);
    }

    /** {@return the same components as the library has them, but only those that the service has} */
    public JsonNode expectedComponents() {
        ObjectNode all = libraryComponents(JSON.readTree(SamskapingComponents.document()));
        return all.retain(libraryComponents().propertyNames());
    }

    private static ObjectNode libraryComponents(JsonNode document) {
        ObjectNode components = JSON.createObjectNode();
        document.at("/components/schemas").properties().forEach(component -> {
            if (component.getKey().startsWith(SamskapingComponents.PREFIX)) {
                components.set(component.getKey(), normal(component.getValue()));
            }
        });
        return components;
    }

    /** Numbers in one form, and required fields in the order of the alphabet, into which springdoc brings them. */
    private static JsonNode normal(JsonNode node) {
        if (node.isNumber()) {
            return JSON.getNodeFactory()
                    .stringNode(node.decimalValue().stripTrailingZeros().toString());
        }
        if (node.isObject()) {
            ObjectNode object = JSON.createObjectNode();
            node.properties()
                    .forEach(field -> object.set(
                            field.getKey(),
                            field.getKey().equals("required") ? sorted(field.getValue()) : normal(field.getValue())));
            return object;
        }
        if (node.isArray()) {
            return JSON.createArrayNode()
                    .addAll(node.valueStream().map(PublishedApi::normal).toList());
        }
        return node;
    }

    private static JsonNode sorted(JsonNode names) {
        return JSON.valueToTree(
                names.valueStream().map(JsonNode::asString).sorted().toList());
    }

    /**
     * Validates a request.
     *
     * @param path the path of an endpoint for {@code POST}
     * @param body the body, as JSON
     * @return why it does not have the form that the service publishes; empty if it has
     */
    public List<String> wrongInRequest(String path, String body) {
        return wrong("/requestBody/content/application~1json/schema", path, body);
    }

    /**
     * Validates a response of status 200.
     *
     * @param path the path of an endpoint for {@code POST}
     * @param body the body, as JSON
     * @return why it does not have the form that the service publishes; empty if it has
     */
    public List<String> wrongInResponse(String path, String body) {
        return wrong("/responses/200/content/application~1json/schema", path, body);
    }

    private List<String> wrong(String place, String path, String body) {
        String pointer = "/paths/" + path.replace("/", "~1") + "/post" + place;
        return schemas.computeIfAbsent(pointer, this::schema).validate(JSON.readTree(body)).stream()
                .map(Object::toString)
                .toList();
    }

    /** References in the schema start at the document, so the schema contains what the document does. */
    private Schema schema(String pointer) {
        JsonNode schema = document.at(pointer);
        if (!schema.isObject()) {
            throw new AssertionError("Not published: " + pointer);
        }
        ObjectNode whole = schema.asObject().deepCopy();
        whole.set("components", document.get("components"));
        return REGISTRY.getSchema(whole);
    }
}
