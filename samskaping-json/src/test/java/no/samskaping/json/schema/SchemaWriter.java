package no.samskaping.json.schema;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samskaping.json.DocumentType;
import no.samskaping.json.SamskapingSchemas;
import no.samskaping.json.internal.binding.DocumentBindings;
import no.samskaping.json.internal.codec.Codec;
import no.samskaping.json.internal.codec.ScalarCodecs;
import no.samskaping.json.internal.codec.SchemaVisitor;
import no.samskaping.model.term.Language;
import no.samskaping.model.term.Term;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the schema of a type of document from its codec, with one definition for each type, in alphabetical order. */
final class SchemaWriter implements SchemaVisitor<ObjectNode> {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Locale BOKMAAL = Language.BOKMAAL.getLocale();

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
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private SchemaWriter(SchemaTexts texts) {
        this.texts = texts;
    }

    /** The schema of a type of document, as in its file. */
    static String write(DocumentType<?> type, SchemaTexts texts) {
        SchemaWriter writer = new SchemaWriter(texts);
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", SamskapingSchemas.id(type));
        root.put("$comment", ReaderOnly.comment(type));
        String ref = codec(type).describe(writer).get("$ref").asString();
        root.setAll(writer.definitions.remove(ref.substring(ref.lastIndexOf('/') + 1)));
        ObjectNode definitions = root.putObject("$defs");
        writer.definitions.forEach(definitions::set);
        return visible(root.toPrettyString().replace("\r\n", "\n")) + "\n";
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
            case DECIMAL -> schema.put("type", "number");
            case DOUBLE ->
                schema.put("type", "number").put("minimum", -Double.MAX_VALUE).put("maximum", Double.MAX_VALUE);
            case TRUTH -> schema.put("type", "boolean");
        };
    }

    @Override
    public ObjectNode code(String type, List<? extends Term> terms) {
        return definition(type, () -> {
            ObjectNode schema = titled(type).put("type", "string");
            ArrayNode codes = schema.putArray("oneOf");
            for (Term term : terms) {
                codes.addObject()
                        .put("const", term.getCode())
                        .put("title", term.label(Locale.ENGLISH))
                        .put(
                                "description",
                                term.description(Locale.ENGLISH) + " Norwegian: " + term.label(BOKMAAL) + ".");
            }
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
        schema.set("propertyNames", name.describe(this));
        schema.set("additionalProperties", value.describe(this));
        return schema;
    }

    @Override
    public ObjectNode object(String type, List<Member> members, Map<String, Object> limits) {
        return definition(type, () -> {
            ObjectNode schema = titled(type).put("type", "object");
            ArrayNode required = JSON.createArrayNode();
            ObjectNode properties = JSON.createObjectNode();
            for (Member member : members) {
                if (member.required()) {
                    required.add(member.name());
                }
                ObjectNode property = JSON.createObjectNode().put("description", texts.field(type, member.name()));
                properties.set(member.name(), property.setAll(member.codec().describe(this)));
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
            ObjectNode schema = titled(type);
            ArrayNode all = schema.putArray("oneOf");
            choices.forEach(choice -> all.add(choice.describe(this)));
            return schema;
        });
    }

    @Override
    public ObjectNode limited(Optional<String> type, Codec<?> codec, Map<String, Object> limits) {
        return type.map(name -> definition(name, () -> put(titled(name).setAll(codec.describe(this)), limits)))
                .orElseGet(() -> put(codec.describe(this), limits));
    }

    private interface Definition {
        ObjectNode write();
    }

    private ObjectNode definition(String type, Definition definition) {
        if (!definitions.containsKey(type)) {
            definitions.put(type, definition.write());
        }
        return JSON.createObjectNode().put("$ref", "#/$defs/" + type);
    }

    private ObjectNode titled(String type) {
        SchemaTexts.TypeText text = texts.type(type);
        return JSON.createObjectNode().put("title", text.title()).put("description", text.fullDescription());
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
