package no.samskaping.json.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import no.samskaping.json.DocumentType;
import no.samskaping.json.SamskapingSchemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Faults that can be planted in a valid document. What can be wrong in a place is read from the schema and from a list of
 * references; both know nothing of the codecs.
 */
final class Faults {
    /**
     * A fault.
     *
     * @param code the code of the problem that it is
     * @param pointer the pointer of that problem
     * @param changed the pointer to what is changed
     * @param also another place that must not be changed, or an empty text
     * @param atName whether the problem is at the name of the field
     */
    record Fault(String code, String pointer, String changed, String also, boolean atName, Runnable plant) {}

    /** The fields that refer to ids: where, the code if there is no such id, and the fields that have the ids. */
    private record Reference(String places, String code, String ids) {}

    private static final List<Reference> REFERENCES = List.of(
            new Reference("/faces/*", "unknown-face", "/parties/*/id"),
            new Reference("/vision/agendas/*/party", "agenda-of-unknown-party", "/parties/*/id"),
            new Reference("/anchorPoints/*/party", "anchored-in-unknown-party", "/parties/*/id"),
            new Reference("/representation/parties/*", "represented-by-unknown-party", "/parties/*/id"),
            new Reference("/sheets/*/party", "party-not-invited", "/parties/*"),
            new Reference("/activities/*/targetGroups/*", "activity-points-at-nothing", "/targetGroups/*/id"),
            new Reference("/links/*/from", "link-points-at-nothing", "/activities/*/id|/indicators/*/id"),
            new Reference("/links/*/to", "link-points-at-nothing", "/activities/*/id|/indicators/*/id"),
            new Reference(
                    "/indicators/*/targetGroup", "indicator-points-at-nothing", "/targetGroups/*/id|/indicators/*/id"),
            new Reference("/methods/*/indicator", "method-points-at-nothing", "/indicators/*/id"),
            new Reference("/targets/*/indicator", "target-points-at-nothing", "/indicators/*/id"),
            new Reference("/baselines/*/indicator", "baseline-points-at-nothing", "/indicators/*/id"),
            new Reference("/measurements/*/indicator", "measurement-points-at-nothing", "/indicators/*/id"));

    /** The lists whose elements have different ids, and the name of the id. */
    private static final Map<String, String> DISTINCT =
            Map.of("/parties/*/id", "id", "/items/*/id", "id", "/sheets/*/respondent", "respondent");

    /**
     * The pairs of faults of which only one is told, by name: the code of the fault that is not told, and the places where
     * another fault hides it, because it can be the cause of it.
     */
    static final Map<String, String> HIDDEN_BY = Map.ofEntries(
            Map.entry("end-before-start", "/start|/period/start"),
            Map.entry("revises-no-earlier", "/revision"),
            Map.entry("party-not-invited", "/parties|/parties/*"),
            Map.entry("unknown-face", "/parties|/parties/*|/parties/*/id"),
            Map.entry("agenda-of-unknown-party", "/parties|/parties/*|/parties/*/id"),
            Map.entry("anchored-in-unknown-party", "/parties|/parties/*|/parties/*/id"),
            Map.entry("represented-by-unknown-party", "/parties|/parties/*|/parties/*/id"),
            Map.entry("activity-points-at-nothing", "/targetGroups|/targetGroups/*|/targetGroups/*/id"),
            Map.entry(
                    "link-points-at-nothing",
                    "/activities|/activities/*|/activities/*/id|/indicators|/indicators/*|/indicators/*/id"),
            Map.entry(
                    "indicator-points-at-nothing",
                    "/targetGroups|/targetGroups/*|/targetGroups/*/id|/indicators|/indicators/*|/indicators/*/id"),
            Map.entry("method-points-at-nothing", "/indicators|/indicators/*|/indicators/*/id"),
            Map.entry(
                    "target-points-at-nothing",
                    "/indicators|/indicators/*|/indicators/*/id|/indicators/*/disaggregation/**"),
            Map.entry(
                    "baseline-points-at-nothing",
                    "/indicators|/indicators/*|/indicators/*/id|/indicators/*/disaggregation/**"),
            Map.entry(
                    "measurement-points-at-nothing",
                    "/indicators|/indicators/*|/indicators/*/id|/indicators/*/disaggregation/**"));

    private static final Map<String, Pattern> PATTERNS = new HashMap<>();
    private static final Map<DocumentType<?>, JsonNode> SCHEMAS = new HashMap<>();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode schema;
    private final Random random;
    private final ObjectNode root;
    private final List<Fault> all = new ArrayList<>();

    private Faults(DocumentType<?> type, ObjectNode root, Random random) {
        this.schema =
                SCHEMAS.computeIfAbsent(type, each -> StandardValidator.JSON.readTree(SamskapingSchemas.schema(each)));
        this.random = random;
        this.root = root;
    }

    /** All faults that can be planted in a document, in any order. */
    static List<Fault> in(DocumentType<?> type, ObjectNode document, Random random) {
        Faults faults = new Faults(type, document, random);
        faults.object(faults.schema, document, "");
        return faults.all;
    }

    static boolean matches(String pointer, String patterns) {
        return PATTERNS.computeIfAbsent(patterns, Faults::compiled)
                .matcher(pointer)
                .matches();
    }

    private static Pattern compiled(String patterns) {
        return Pattern.compile(
                patterns.replace("**", "\u0001").replace("*", "[^/]*").replace("\u0001", ".*"));
    }

    private JsonNode resolved(JsonNode given) {
        JsonNode ref = given.has("allOf") ? given.at("/allOf/0/$ref") : given.path("$ref");
        return ref.isMissingNode() ? given : schema.at(ref.asString().substring(1));
    }

    private boolean isId(JsonNode given) {
        JsonNode ref = given.has("allOf") ? given.at("/allOf/0/$ref") : given.path("$ref");
        return ref.asString("").endsWith("/Id");
    }

    private void object(JsonNode form, ObjectNode object, String pointer) {
        if (form.path("additionalProperties").isBoolean() && form.has("required")) {
            String name = "zz" + random.nextInt(1000);
            plant("unknown-field", pointer + "/" + name, pointer + "/" + name, true, () -> object.put(name, 1));
        }
        form.path("required").forEach(required -> {
            String name = required.asString();
            if (!name.equals("format") && object.has(name)) {
                all.add(new Fault(
                        "missing-field", pointer, pointer + "/" + name, "", false, () -> object.remove(name)));
            }
        });
        for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
            String name = field.getKey();
            if (name.equals("format")) {
                continue;
            }
            JsonNode below = form.path("properties").path(name);
            if (below.isMissingNode()) {
                below = form.path("additionalProperties");
            }
            String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            value(below, field.getValue(), place, wrong -> object.set(name, wrong));
        }
    }

    private interface Setter {
        void set(JsonNode wrong);
    }

    private void value(JsonNode given, JsonNode value, String pointer, Setter setter) {
        JsonNode form = resolved(given);
        plant("null-value", pointer, pointer, false, () -> setter.set(NODES.nullNode()));
        if (form.has("anyOf")) {
            plant("answer-expected", pointer, pointer, false, () -> setter.set(NODES.booleanNode(true)));
            return;
        }
        switch (form.path("type").asString("")) {
            case "string" -> text(given, form, value, pointer, setter);
            case "integer" -> {
                plant("whole-number-expected", pointer, pointer, false, () -> setter.set(NODES.stringNode("4")));
                plant("whole-number-expected", pointer, pointer, false, () -> setter.set(NODES.numberNode(1.5)));
            }
            case "number" ->
                plant("number-expected", pointer, pointer, false, () -> setter.set(NODES.booleanNode(true)));
            case "boolean" -> plant("truth-expected", pointer, pointer, false, () -> setter.set(NODES.numberNode(1)));
            case "array" -> {
                plant("list-expected", pointer, pointer, false, () -> setter.set(NODES.objectNode()));
                ArrayNode list = (ArrayNode) value;
                for (int i = 0; i < list.size(); i++) {
                    int index = i;
                    value(form.get("items"), list.get(i), pointer + "/" + i, wrong -> list.set(index, wrong));
                }
            }
            case "object" -> {
                plant("object-expected", pointer, pointer, false, () -> setter.set(NODES.arrayNode()));
                object(form, (ObjectNode) value, pointer);
                if (pointer.equals("/period")) {
                    endBeforeStart((ObjectNode) value, pointer);
                }
            }
            default -> throw new IllegalStateException("No type at " + pointer + ": " + form);
        }
        if (pointer.equals("/end")) {
            endBeforeStart(root, "");
        }
        if (pointer.equals("/revises/revision")) {
            plant(
                    "revises-no-earlier",
                    pointer,
                    pointer,
                    false,
                    () -> setter.set(NODES.numberNode(root.path("revision").asInt(1))));
        }
    }

    private void endBeforeStart(ObjectNode object, String pointer) {
        if (object.has("start")
                && object.has("end")
                && !object.get("start").asString().equals("0000-01-01")) {
            plant("end-before-start", pointer + "/end", pointer + "/end", false, () -> object.put("end", "0000-01-01"));
        }
    }

    private void text(JsonNode given, JsonNode form, JsonNode value, String pointer, Setter setter) {
        String expected = form.has("pattern") && matches(pointer, "**/measurements/*")
                ? "measurement-expected"
                : form.path("format").asString("").equals("date") ? "date-expected" : "text-expected";
        plant(expected, pointer, pointer, false, () -> setter.set(NODES.numberNode(7)));
        if (form.has("enum")) {
            plant("unknown-code", pointer, pointer, false, () -> setter.set(NODES.stringNode("wrong-code")));
        } else if (expected.equals("date-expected")) {
            plant(expected, pointer, pointer, false, () -> setter.set(NODES.stringNode("2026-02-30")));
        } else if (expected.equals("measurement-expected")) {
            plant(expected, pointer, pointer, false, () -> setter.set(NODES.stringNode("jobs")));
        } else if (isId(given)) {
            plant("invalid-id", pointer, pointer, false, () -> setter.set(NODES.stringNode("a " + random.nextInt())));
            REFERENCES.stream()
                    .filter(each -> matches(pointer, each.places()))
                    .forEach(each -> plant(
                            each.code(),
                            pointer,
                            pointer,
                            false,
                            () -> setter.set(NODES.stringNode("nothing-" + random.nextInt(1000)))));
        } else if (pointer.endsWith("/country")) {
            plant("invalid-country", pointer, pointer, false, () -> setter.set(NODES.stringNode("Norge")));
        } else if (pointer.endsWith("/municipalityNumber")) {
            plant("invalid-municipality-number", pointer, pointer, false, () -> setter.set(NODES.stringNode("301")));
        }
        DISTINCT.forEach((place, name) -> {
            if (matches(pointer, place) && !matches(pointer, "/*/0/**")) {
                String first = pointer.replaceFirst("/\\d+/", "/0/");
                JsonNode same = root.at(first).deepCopy();
                all.add(new Fault("duplicate", pointer, pointer, first, false, () -> setter.set(same)));
            }
        });
    }

    private void plant(String code, String pointer, String changed, boolean atName, Runnable plant) {
        all.add(new Fault(code, pointer, changed, "", atName, plant));
    }
}
