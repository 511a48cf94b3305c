package no.samskaping.json.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds incompatible changes of a schema: within a version only optional fields and codes are added. */
final class Compatibility {
    private static final Set<String> WORDS = Set.of("$comment", "title", "description");

    /** Conditions are not compared, because they change with the codes; the released documents test them. */
    private static final Set<String> CONDITIONS = Set.of("dependentSchemas", "if", "then");

    private final List<String> breaks = new ArrayList<>();

    private Compatibility() {}

    static List<String> breaks(JsonNode released, JsonNode now) {
        Compatibility compatibility = new Compatibility();
        compatibility.schema("#", released, now);
        return compatibility.breaks;
    }

    private void schema(String place, JsonNode released, JsonNode now) {
        Set<String> keywords = new HashSet<>(released.propertyNames());
        keywords.addAll(now.propertyNames());
        keywords.removeAll(WORDS);
        keywords.removeAll(CONDITIONS);
        keywords.stream().sorted().forEach(keyword -> {
            String at = place + "/" + keyword;
            JsonNode before = released.path(keyword);
            JsonNode after = now.path(keyword);
            switch (keyword) {
                case "properties", "$defs" ->
                    before.propertyNames().forEach(name -> {
                        if (after.has(name)) {
                            schema(at + "/" + name, before.get(name), after.get(name));
                        } else {
                            breaks.add(at + "/" + name + " is gone");
                        }
                    });
                case "required" -> all(at, after, before, "is required now");
                case "enum" -> all(at, before, after, "is gone");
                case "anyOf" -> all(at, before, after, "is gone");
                case "items", "additionalProperties", "propertyNames" -> {
                    if (before.isObject() && after.isObject()) {
                        schema(at, before, after);
                    } else if (!before.equals(after)) {
                        breaks.add(at + " has changed");
                    }
                }
                default -> {
                    if (!before.equals(after)) {
                        breaks.add(at + " has changed from " + before + " to " + after);
                    }
                }
            }
        });
    }

    private void all(String place, Iterable<JsonNode> these, Iterable<JsonNode> among, String otherwise) {
        Set<JsonNode> known = new HashSet<>();
        among.forEach(known::add);
        these.forEach(each -> {
            if (!known.contains(each)) {
                breaks.add(place + ": " + each + " " + otherwise);
            }
        });
    }
}
