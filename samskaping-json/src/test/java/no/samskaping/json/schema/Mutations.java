package no.samskaping.json.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Mutates documents. Some mutations leave a document valid. */
final class Mutations {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Values that are valid in some place, or almost valid. */
    private static final List<JsonNode> VALUES = values();

    private static final List<String> NAMES = List.of(
            "x",
            "",
            "id",
            "format",
            "$schema",
            "nb",
            "nb-NO",
            "no",
            "en_GB",
            "und",
            "EN",
            "x-a",
            "i-klingon",
            "0",
            "1",
            "-1",
            "-0",
            "01",
            "5000",
            "equality",
            "equality.openness",
            "entry",
            "problem",
            "rating",
            "value",
            "æ\u0000",
            "\uD800",
            "n".repeat(1001));

    private final Random random;
    private final List<JsonNode> places = new ArrayList<>();

    private Mutations(Random random) {
        this.random = random;
    }

    /** A copy of a document with one to three changes. */
    static JsonNode mutant(JsonNode document, Random random) {
        JsonNode mutant = document.deepCopy();
        int times = 1 + Math.max(0, random.nextInt(5) - 2);
        for (int i = 0; i < times; i++) {
            new Mutations(random).mutate(mutant);
        }
        return mutant;
    }

    private void mutate(JsonNode root) {
        collect(root);
        JsonNode place = places.get(random.nextInt(places.size()));
        if (place instanceof ObjectNode object) {
            mutate(object);
        } else {
            mutate((ArrayNode) place);
        }
    }

    private void collect(JsonNode node) {
        if (node.isContainer()) {
            places.add(node);
            node.forEach(this::collect);
        }
    }

    private void mutate(ObjectNode object) {
        List<String> names = new ArrayList<>(object.propertyNames());
        String name = names.isEmpty() ? "x" : any(names);
        switch (random.nextInt(10)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(any(NAMES), oddValue());
            case 2 -> {
                JsonNode value = object.remove(name);
                object.set(random.nextBoolean() ? name + "x" : any(NAMES), value == null ? oddValue() : value);
            }
            case 3 -> object.set(name, elsewhere());
            default -> object.set(name, near(object.get(name)));
        }
    }

    private void mutate(ArrayNode list) {
        int size = list.size();
        int at = size == 0 ? 0 : random.nextInt(size);
        switch (random.nextInt(6)) {
            case 0 -> list.insert(at, size == 0 ? oddValue() : list.get(at).deepCopy());
            case 1 -> list.removeAll();
            case 2 -> list.insert(at, elsewhere());
            case 3 -> {
                if (size > 0) {
                    list.remove(at);
                }
            }
            default -> {
                if (size > 0) {
                    list.set(at, near(list.get(at)));
                } else {
                    list.add(oddValue());
                }
            }
        }
    }

    /** A value from another place in the document: usually of the wrong type. */
    private JsonNode elsewhere() {
        JsonNode place = any(places);
        return place.isEmpty()
                ? place.deepCopy()
                : place.get(0) != null && random.nextBoolean()
                        ? place.get(0).deepCopy()
                        : any(new ArrayList<>(place.values())).deepCopy();
    }

    /** A copy, because mutations change nodes. */
    private JsonNode oddValue() {
        return any(VALUES).deepCopy();
    }

    private JsonNode near(JsonNode value) {
        if (value == null || random.nextInt(3) == 0) {
            return oddValue();
        }
        if (value.isString()) {
            String text = value.asString();
            return NODES.stringNode(
                    switch (random.nextInt(7)) {
                        case 0 -> text + "\u0000";
                        case 1 -> text + "\n";
                        case 2 -> " " + text;
                        case 3 -> text.toUpperCase(Locale.ROOT);
                        case 4 -> text.isEmpty() ? "" : text.substring(1);
                        case 5 -> text + text;
                        default -> text.repeat(30);
                    });
        }
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            return NODES.numberNode(
                    switch (random.nextInt(6)) {
                        case 0 -> number.add(BigDecimal.ONE);
                        case 1 -> number.negate();
                        case 2 -> number.scaleByPowerOfTen(30);
                        case 3 -> number.setScale(Math.max(0, number.scale()) + 2);
                        case 4 -> number.add(new BigDecimal("0.5"));
                        default -> number.scaleByPowerOfTen(-30);
                    });
        }
        return oddValue();
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<JsonNode> values() {
        List<JsonNode> values = new ArrayList<>(List.of(
                NODES.nullNode(),
                NODES.booleanNode(true),
                NODES.booleanNode(false),
                NODES.objectNode(),
                NODES.arrayNode(),
                NODES.arrayNode().addNull(),
                NODES.objectNode().put("rating", 3),
                NODES.objectNode().put("rating", 3).put("expectation", 6),
                NODES.objectNode().put("nb", "Ja"),
                NODES.objectNode().put("nb", " \u00A0"),
                NODES.objectNode().put("nb", " \u2003")));
        for (String number : List.of(
                "0",
                "-0",
                "1",
                "2",
                "5",
                "6",
                "-1",
                "1.0",
                "1.7",
                "1e2",
                "1E+1",
                "1e40",
                "1e41",
                "1e79",
                "1e80",
                "1e99",
                "1e308",
                "1e400",
                "1e-40",
                "1e-41",
                "2147483647",
                "2147483648",
                "-2147483648",
                "9223372036854775807",
                "9223372036854775808",
                "1000",
                "1001",
                "-1001",
                "9".repeat(40),
                "9".repeat(41),
                "9".repeat(101))) {
            values.add(NODES.numberNode(new BigDecimal(number)));
        }
        for (String text : List.of(
                "",
                " ",
                "a",
                "ab",
                "NO",
                "no",
                "NOR",
                "0301",
                "301",
                "a b",
                "a@b",
                "a#b",
                "a\n",
                "NO\n",
                "æøå",
                "å".repeat(100),
                "å".repeat(101),
                "\uD83D\uDE42".repeat(100),
                "\uD83D\uDE42".repeat(101),
                "a\u200Bb",
                "\uDB40\uDC41",
                "a\u00A0b",
                "\u0000",
                "\uD800",
                "\uDC00x",
                "2026-01-01",
                "2026-02-29",
                "2024-02-29",
                "2000-02-29",
                "1900-02-29",
                "0000-02-29",
                "2026-1-1",
                "2026-04-31",
                "-999-01-01",
                "+12345-01-01",
                "2026-01-01\n",
                "a@2026-01-01",
                "a@2026-02-30",
                "a@2026-01-01#b",
                "a@2026-01-01#",
                "@2026-01-01",
                "a@+12345-01-01",
                "a b@2026-01-01",
                "a@2026-01-01\n",
                "problem",
                "targets",
                "equality",
                "openness",
                "error",
                "warning",
                "complete",
                "equality.openness",
                "dont-know",
                "not-applicable",
                "open",
                "k3",
                "underway",
                "entry",
                "public",
                "samson/assessment/1",
                "samson/assessment/2",
                "soimpact/chain/1",
                "urn:samskaping:soimpact:chain:1",
                "a/soimpact-chain-1.schema.json",
                "soimpact-chain-1.schema.json\n",
                "t".repeat(100_000),
                "t".repeat(100_001),
                "\uD83D\uDE42".repeat(50_001))) {
            values.add(NODES.stringNode(text));
        }
        return values;
    }
}
