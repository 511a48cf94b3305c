package no.samskaping.json.schema;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes a document over many lines, and knows where each value and each name is because it has written them. */
final class PlacedJson {
    /** A line, and a column in characters and in bytes; all from 1. */
    record Place(int line, int column, int byteColumn) {}

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Place> values = new HashMap<>();
    private final Map<String, Place> names = new HashMap<>();
    private int line = 1;
    private int lineStart;

    PlacedJson(JsonNode document) {
        write(document, "", 0);
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    Place value(String pointer) {
        return values.get(pointer);
    }

    Place name(String pointer) {
        return names.get(pointer);
    }

    private void write(JsonNode node, String pointer, int depth) {
        values.put(pointer, here());
        if (node.isObject()) {
            text.append('{');
            String separator = "";
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                text.append(separator);
                newLine(depth + 1);
                String below = pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1");
                names.put(below, here());
                text.append(JsonNodeFactory.instance.stringNode(field.getKey())).append(": ");
                write(field.getValue(), below, depth + 1);
                separator = ",";
            }
            newLine(depth);
            text.append('}');
        } else if (node.isArray()) {
            text.append('[');
            for (int i = 0; i < node.size(); i++) {
                text.append(i == 0 ? "" : ",");
                newLine(depth + 1);
                write(node.get(i), pointer + "/" + i, depth + 1);
            }
            newLine(depth);
            text.append(']');
        } else {
            text.append(node);
        }
    }

    private Place here() {
        String before = text.substring(lineStart);
        return new Place(
                line,
                before.codePointCount(0, before.length()) + 1,
                before.getBytes(StandardCharsets.UTF_8).length + 1);
    }

    private void newLine(int depth) {
        text.append('\n');
        line++;
        lineStart = text.length();
        text.append("  ".repeat(depth));
    }
}
