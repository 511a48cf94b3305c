package no.samskaping.json.schema;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.samskaping.json.DocumentFormat;
import no.samskaping.json.SamskapingSchemas;
import no.samskaping.json.bind.Documents;
import no.samskaping.json.shape.Describer;
import no.samskaping.json.shape.Scalar;
import no.samskaping.json.shape.Shape;
import no.samskaping.model.Term;
import no.samskaping.model.words.Language;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the schema of a document from its shape: one definition a type, in the order of the alphabet. */
final class SchemaWriter implements Describer<ObjectNode> {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Locale BOKMAAL = Language.BOKMAAL.getLocale();

    /** The keywords that come first where they stand; others follow by name. */
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

    /** The schema of a kind of document, as it stands in its file. */
    static String write(DocumentFormat format, SchemaTexts texts) {
        SchemaWriter writer = new SchemaWriter(texts);
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", SamskapingSchemas.id(format));
        root.put("$comment", ReaderOnly.comment(format));
        String ref = Documents.readable(format.getType())
                .shape()
                .describe(writer)
                .get("$ref")
                .asString();
        root.setAll(writer.definitions.remove(ref.substring(ref.lastIndexOf('/') + 1)));
        ObjectNode definitions = root.putObject("$defs");
        writer.definitions.forEach(definitions::set);
        return visible(root.toPrettyString().replace("\r\n", "\n")) + "\n";
    }

    @Override
    public ObjectNode scalar(Scalar.Form form) {
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
    public ObjectNode list(Shape<?> element, boolean distinct) {
        ObjectNode schema = JSON.createObjectNode().put("type", "array");
        if (distinct) {
            schema.put("uniqueItems", true);
        }
        schema.set("items", element.describe(this));
        return schema;
    }

    @Override
    public ObjectNode map(Shape<?> name, Shape<?> value) {
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
                properties.set(member.name(), property.setAll(member.shape().describe(this)));
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
    public ObjectNode choice(String type, List<Shape<?>> choices) {
        return definition(type, () -> {
            ObjectNode schema = titled(type);
            ArrayNode all = schema.putArray("oneOf");
            choices.forEach(choice -> all.add(choice.describe(this)));
            return schema;
        });
    }

    @Override
    public ObjectNode limited(Optional<String> type, Shape<?> shape, Map<String, Object> limits) {
        return type.map(name -> definition(name, () -> put(titled(name).setAll(shape.describe(this)), limits)))
                .orElseGet(() -> put(shape.describe(this), limits));
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
        return JSON.createObjectNode().put("title", text.title()).put("description", text.whole());
    }

    private static ObjectNode put(ObjectNode schema, Map<String, ?> limits) {
        limits.keySet().stream()
                .sorted(Comparator.comparingInt(SchemaWriter::place).thenComparing(Comparator.naturalOrder()))
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

    private static int place(String keyword) {
        int place = ORDER.indexOf(keyword);
        return place < 0 ? ORDER.size() : place;
    }

    /** What cannot be seen in an editor is written as an escape. */
    private static String visible(String json) {
        StringBuilder visible = new StringBuilder();
        json.codePoints().forEach(c -> {
            boolean seen = c == '\n' || c == ' ' || !Character.toString(c).matches(UNSEEN);
            if (seen) {
                visible.appendCodePoint(c);
            } else {
                for (char half : Character.toChars(c)) {
                    visible.append(String.format(Locale.ROOT, "\\u%04X", (int) half));
                }
            }
        });
        return visible.toString();
    }

    /** Every script that a text of the schemas is in is seen; the rest stands in patterns. */
    private static final String UNSEEN = "[^\\x{21}-\\x{7E}\\x{A1}-\\x{AC}\\x{AE}-\\x{17F}\\x{2010}-\\x{2027}]";
}
