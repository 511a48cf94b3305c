package no.samskaping.json.schema;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samskaping.json.DocumentType;
import no.samskaping.json.LibraryClasses;
import no.samskaping.json.SamskapingSchemas;
import no.samskaping.json.internal.binding.DocumentBindings;
import no.samskaping.json.internal.binding.TypeBinding;
import no.samskaping.json.internal.binding.TypeBindings;
import no.samskaping.json.internal.codec.CodeCodec;
import no.samskaping.json.internal.codec.Codec;
import no.samskaping.json.internal.codec.ScalarCodecs;
import no.samskaping.json.internal.codec.SchemaVisitor;
import no.samskaping.model.term.Language;
import no.samskaping.model.term.Term;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the schema of a type of document, the OpenAPI components of all types, and all codes, from the codecs.
 *
 * <p>The schemas are written so that tools take them as they are. Each keyword has the type that it applies to beside it
 * (ajv's strict mode). A list of codes is an {@code enum}, so that a wrong code is one error. Nothing but {@code allOf} has a
 * reference beside a description, so that generators of types find one type for each definition. Conditions are in {@code
 * dependentSchemas}, {@code if} and {@code not}, which such generators ignore.
 */
final class SchemaWriter implements SchemaVisitor<ObjectNode> {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Locale BOKMAAL = Language.BOKMAAL.getLocale();

    /** Where references go in a schema. */
    private static final String DEFINITIONS = "#/$defs/";

    /** Where references go in an OpenAPI document; the prefix keeps the names apart from those of the application. */
    private static final String COMPONENTS = "#/components/schemas/Samskaping";

    /** The keywords that come first; others follow by name. */
    private static final List<String> ORDER = List.of(
            "$schema",
            "$id",
            "$comment",
            "$ref",
            "title",
            "description",
            "const",
            "enum",
            "type",
            "if",
            "then",
            "else",
            "required",
            "properties");

    private final SchemaTexts texts;
    private final String home;
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private SchemaWriter(SchemaTexts texts, String home) {
        this.texts = texts;
        this.home = home;
    }

    /** The schema of a type of document, as in its file. */
    static String write(DocumentType<?> type, SchemaTexts texts) {
        SchemaWriter writer = new SchemaWriter(texts, DEFINITIONS);
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", SamskapingSchemas.id(type));
        root.put("$comment", ReaderOnly.comment(type));
        String name = writer.name(codec(type).describe(writer)).orElseThrow();
        root.put("title", name);
        root.setAll(writer.definitions.remove(name));
        ObjectNode definitions = root.putObject("$defs");
        Set<String> used = new HashSet<>();
        writer.addUsed(root, used);
        writer.definitions.forEach((each, definition) -> {
            if (used.contains(each)) {
                definitions.set(each, definition);
            }
        });
        return file(root);
    }

    /** The OpenAPI document with a component for each type of the library that has a JSON form. */
    static String writeComponents(SchemaTexts texts) {
        SchemaWriter writer = new SchemaWriter(texts, COMPONENTS);
        Set<String> used = new HashSet<>();
        Stream.concat(
                        TypeBindings.all().stream(),
                        LibraryClasses.terms().stream().flatMap(type -> TypeBindings.of(type).stream()))
                .map(TypeBinding::codec)
                .forEach(codec -> writer.name(codec.describe(writer)).ifPresent(used::add));
        writer.definitions.values().forEach(definition -> writer.addUsed(definition, used));
        ObjectNode root = JSON.createObjectNode().put("openapi", "3.1.1");
        root.putObject("info")
                .put("title", "samskaping")
                .put("version", "1")
                .put(
                        "description",
                        "The JSON documents of samskaping-json and their parts, for the OpenAPI documents of"
                                + " applications.");
        ObjectNode schemas = root.putObject("components").putObject("schemas");
        writer.definitions.forEach((each, definition) -> {
            if (used.contains(each)) {
                schemas.set("Samskaping" + each, definition);
            }
        });
        return file(root);
    }

    private static String file(ObjectNode root) {
        return visible(root.toPrettyString().replace("\r\n", "\n")) + "\n";
    }

    /** The name of the definition that a schema refers to, if it is a reference. */
    private Optional<String> name(JsonNode schema) {
        return Optional.ofNullable(schema.get("$ref")).map(ref -> ref.asString().substring(home.length()));
    }

    private void addUsed(JsonNode schema, Set<String> used) {
        name(schema).filter(used::add).ifPresent(name -> addUsed(definitions.get(name), used));
        schema.forEach(below -> addUsed(below, used));
    }

    private static Codec<?> codec(DocumentType<?> type) {
        return Stream.of(
                        DocumentBindings.COLLABORATION,
                        DocumentBindings.INSTRUMENT,
                        DocumentBindings.ASSESSMENT,
                        DocumentBindings.SCORECARD,
                        DocumentBindings.CHAIN,
                        DocumentBindings.REVIEW)
                .filter(binding -> binding.type() == type.getJavaType())
                .findFirst()
                .orElseThrow()
                .codec();
    }

    @Override
    public ObjectNode scalar(ScalarCodecs.Form form) {
        ObjectNode schema = JSON.createObjectNode();
        return switch (form) {
            case TEXT -> schema.put("type", "string");
            case WHOLE ->
                schema.put("type", "integer").put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
            case LONG ->
                schema.put("type", "integer").put("minimum", Long.MIN_VALUE).put("maximum", Long.MAX_VALUE);
            case DECIMAL -> schema.put("type", "number");
            case DOUBLE ->
                schema.put("type", "number").put("minimum", -Double.MAX_VALUE).put("maximum", Double.MAX_VALUE);
            case TRUTH -> schema.put("type", "boolean");
        };
    }

    @Override
    public ObjectNode code(String type, List<? extends Term> terms) {
        return definition(type, () -> {
            StringBuilder description = new StringBuilder(texts.type(type).fullDescription());
            for (Term term : terms) {
                description
                        .append("\n- `")
                        .append(term.getCode())
                        .append("` ")
                        .append(term.label(Locale.ENGLISH))
                        .append(": ")
                        .append(term.description(Locale.ENGLISH))
                        .append(" Norwegian: ")
                        .append(term.label(BOKMAAL))
                        .append('.');
            }
            ObjectNode schema = JSON.createObjectNode()
                    .put("description", description.toString())
                    .put("type", "string");
            terms.forEach(term -> schema.withArray("enum").add(term.getCode()));
            return schema;
        });
    }

    @Override
    public ObjectNode list(Codec<?> element, boolean distinct) {
        ObjectNode schema = JSON.createObjectNode().put("type", "array");
        if (distinct) {
            schema.put("uniqueItems", true);
        }
        schema.set("items", element.describe(this));
        return schema;
    }

    @Override
    public ObjectNode map(Codec<?> name, Codec<?> value) {
        ObjectNode schema = JSON.createObjectNode().put("type", "object");
        if (name instanceof CodeCodec<?> codes) {
            ObjectNode properties = schema.putObject("properties");
            codes.codes().forEach(code -> properties.set(code, value.describe(this)));
            return schema.put("additionalProperties", false);
        }
        schema.set("propertyNames", name.describe(this));
        schema.set("additionalProperties", value.describe(this));
        return schema;
    }

    @Override
    public ObjectNode object(String type, List<Member> members, Map<String, Object> limits) {
        return definition(type, () -> {
            ObjectNode schema = described(type).put("type", "object");
            ArrayNode required = JSON.createArrayNode();
            ObjectNode properties = JSON.createObjectNode();
            for (Member member : members) {
                if (member.required()) {
                    required.add(member.name());
                }
                ObjectNode property = JSON.createObjectNode().put("description", texts.field(type, member.name()));
                ObjectNode form = member.codec().describe(this);
                if (form.has("$ref")) {
                    property.putArray("allOf").add(form);
                } else {
                    property.setAll(form);
                }
                properties.set(member.name(), property);
            }
            if (!required.isEmpty()) {
                schema.set("required", required);
            }
            schema.set("properties", properties);
            schema.put("additionalProperties", false);
            return put(schema, limits);
        });
    }

    @Override
    public ObjectNode choice(String type, List<Codec<?>> choices) {
        return definition(type, () -> {
            ObjectNode schema = described(type);
            ArrayNode all = schema.putArray("anyOf");
            choices.forEach(choice -> all.add(choice.describe(this)));
            return schema;
        });
    }

    @Override
    public ObjectNode limited(Optional<String> type, Codec<?> codec, Map<String, Object> limits) {
        return type.map(name -> definition(name, () -> described(name).setAll(limited(codec, limits))))
                .orElseGet(() -> limited(codec, limits));
    }

    /** The limits replace wider ones of the same keyword; next to fixed values they say nothing. */
    private ObjectNode limited(Codec<?> codec, Map<String, Object> limits) {
        ObjectNode form = codec.describe(this);
        ObjectNode limited = name(form)
                .map(name -> definitions.get(name).deepCopy().without("description"))
                .orElse(form);
        if (limits.containsKey("const") || limits.containsKey("enum")) {
            limited.retain("type");
        }
        return put(limited, limits);
    }

    private interface Definition {
        ObjectNode write();
    }

    private ObjectNode definition(String type, Definition definition) {
        if (!definitions.containsKey(type)) {
            definitions.put(type, definition.write());
        }
        return JSON.createObjectNode().put("$ref", home + type);
    }

    private ObjectNode described(String type) {
        return JSON.createObjectNode().put("description", texts.type(type).fullDescription());
    }

    private static ObjectNode put(ObjectNode schema, Map<String, ?> limits) {
        limits.keySet().stream()
                .sorted(Comparator.comparingInt(SchemaWriter::rank).thenComparing(Comparator.naturalOrder()))
                .forEach(keyword -> {
                    Object limit = limits.get(keyword);
                    if (limit instanceof Map<?, ?> map) {
                        schema.set(keyword, put(JSON.createObjectNode(), named(map)));
                    } else if (limit instanceof List<?> list) {
                        schema.set(keyword, put(JSON.createArrayNode(), list));
                    } else if (limit instanceof BigDecimal number) {
                        schema.put(keyword, number);
                    } else {
                        schema.putPOJO(keyword, limit);
                    }
                });
        return schema;
    }

    private static ArrayNode put(ArrayNode schema, List<?> limits) {
        for (Object limit : limits) {
            if (limit instanceof Map<?, ?> map) {
                schema.add(put(JSON.createObjectNode(), named(map)));
            } else {
                schema.add((String) limit);
            }
        }
        return schema;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> named(Map<?, ?> map) {
        return (Map<String, ?>) map;
    }

    private static int rank(String keyword) {
        int rank = ORDER.indexOf(keyword);
        return rank < 0 ? ORDER.size() : rank;
    }

    /** Writes characters that an editor does not show as escapes. */
    private static String visible(String json) {
        StringBuilder visible = new StringBuilder();
        json.codePoints().forEach(c -> {
            boolean shown = c == '\n' || c == ' ' || !Character.toString(c).matches(INVISIBLE);
            if (shown) {
                visible.appendCodePoint(c);
            } else {
                for (char half : Character.toChars(c)) {
                    visible.append(String.format(Locale.ROOT, "\\u%04X", (int) half));
                }
            }
        });
        return visible.toString();
    }

    /** The texts of the schemas contain only other characters; these occur in patterns. */
    private static final String INVISIBLE = "[^\\x{21}-\\x{7E}\\x{A1}-\\x{AC}\\x{AE}-\\x{17F}\\x{2010}-\\x{2027}]";
}
