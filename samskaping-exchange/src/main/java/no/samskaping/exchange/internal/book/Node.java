package no.samskaping.exchange.internal.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samskaping.json.internal.codec.DecodeContext;
import no.samskaping.json.internal.codec.Decoder;
import no.samskaping.json.internal.codec.JsonSource;

/** Any JSON document, as maps, lists, texts, decimals and truth values. */
final class Node implements Decoder<Object> {
    @Override
    public Object read(JsonSource in, DecodeContext context) {
        return switch (in.current()) {
            case OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                while (in.next() == JsonSource.Kind.NAME) {
                    String name = in.text();
                    in.next();
                    members.put(name, read(in, context));
                }
                yield members;
            }
            case LIST -> {
                List<Object> elements = new ArrayList<>();
                while (in.next() != JsonSource.Kind.LIST_END) {
                    elements.add(read(in, context));
                }
                yield elements;
            }
            case NUMBER -> in.number();
            case TRUE -> true;
            case FALSE -> false;
            default -> in.text();
        };
    }

    /** A document as JSON. All characters are escaped that a text may not contain, so that the reader finds them. */
    static String toJson(Object node) {
        StringBuilder json = new StringBuilder();
        write(node, json);
        return json.toString();
    }

    private static void write(Object node, StringBuilder json) {
        if (node instanceof Map<?, ?> members) {
            String before = "{";
            for (Map.Entry<?, ?> member : members.entrySet()) {
                json.append(before);
                write(member.getKey(), json);
                json.append(':');
                write(member.getValue(), json);
                before = ",";
            }
            json.append(members.isEmpty() ? "{}" : "}");
        } else if (node instanceof List<?> elements) {
            json.append('[');
            for (int i = 0; i < elements.size(); i++) {
                json.append(i == 0 ? "" : ",");
                write(elements.get(i), json);
            }
            json.append(']');
        } else if (node instanceof BigDecimal number) {
            json.append(number.toPlainString());
        } else if (node instanceof Boolean) {
            json.append(node);
        } else {
            text(node.toString(), json);
        }
    }

    private static void text(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                String digits = Integer.toHexString(c);
                json.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
