package no.samskaping.json.internal.strict;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import no.samskaping.json.internal.codec.JsonSource;
import no.samskaping.model.internal.text.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the byte offsets of pointers, by reading the document a second time: only a refused document needs them.
 *
 * <p>A pointer to an absent value has the offset of its nearest ancestor that is present.
 */
final class Locator {
    private static final class Node {
        private final Map<String, Node> below = new HashMap<>();
        private long offset = -1;
    }

    private final Node root = new Node();

    Locator(Collection<String> pointers) {
        for (String pointer : pointers) {
            Node node = root;
            for (String step : steps(pointer)) {
                node = node.below.computeIfAbsent(step, name -> new Node());
            }
        }
    }

    /** Walks a document from its start; offsets that were found are kept if the document is incomplete. */
    void walk(JsonSource in) {
        in.next();
        walk(in, root);
    }

    long offset(String pointer) {
        Node node = root;
        long offset = Math.max(root.offset, 0);
        for (String step : steps(pointer)) {
            node = node.below.get(step);
            if (node == null || node.offset < 0) {
                return offset;
            }
            offset = node.offset;
        }
        return offset;
    }

    private static void walk(JsonSource in, Node node) {
        node.offset = in.offset();
        if (node.below.isEmpty()) {
            in.skip();
        } else if (in.current() == JsonSource.Kind.OBJECT) {
            while (in.next() == JsonSource.Kind.NAME) {
                @Nullable Node below = node.below.get(in.text());
                in.next();
                walkOrSkip(in, below);
            }
        } else if (in.current() == JsonSource.Kind.LIST) {
            for (int i = 0; in.next() != JsonSource.Kind.LIST_END; i++) {
                walkOrSkip(in, node.below.get(Integer.toString(i)));
            }
        }
    }

    private static void walkOrSkip(JsonSource in, @Nullable Node node) {
        if (node == null) {
            in.skip();
        } else {
            walk(in, node);
        }
    }

    private static String[] steps(String pointer) {
        if (pointer.isEmpty()) {
            return new String[0];
        }
        String[] steps = pointer.substring(1).split("/", -1);
        for (int i = 0; i < steps.length; i++) {
            steps[i] = JsonPointer.unescape(steps[i]);
        }
        return steps;
    }
}
