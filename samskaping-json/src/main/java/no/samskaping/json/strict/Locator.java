package no.samskaping.json.strict;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import no.samskaping.json.shape.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds where pointers point, by a second walk through the document: only a refused document pays for its places.
 *
 * <p>A pointer to what is not there is found at the nearest thing above it that is.
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

    /** Walks a document from its start; what it found stays even when the document breaks off. */
    void walk(Tokens in) {
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

    private static void walk(Tokens in, Node node) {
        node.offset = in.offset();
        if (node.below.isEmpty()) {
            in.skip();
        } else if (in.current() == Tokens.Kind.OBJECT) {
            while (in.next() == Tokens.Kind.NAME) {
                @Nullable Node below = node.below.get(in.text());
                in.next();
                walkOrSkip(in, below);
            }
        } else if (in.current() == Tokens.Kind.LIST) {
            for (int i = 0; in.next() != Tokens.Kind.LIST_END; i++) {
                walkOrSkip(in, node.below.get(Integer.toString(i)));
            }
        }
    }

    private static void walkOrSkip(Tokens in, @Nullable Node node) {
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
            steps[i] = steps[i].replace("~1", "/").replace("~0", "~");
        }
        return steps;
    }
}
