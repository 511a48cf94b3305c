package no.samskaping.json.text;

import java.util.Arrays;

/** A JSON Pointer (RFC 6901) that grows and shrinks while a document is walked. */
public final class Pointer {
    private Object[] steps = new Object[16];
    private int depth;

    /** Steps into the value of a name or into the element at an index. */
    public void enter(Object step) {
        if (depth == steps.length) {
            steps = Arrays.copyOf(steps, 2 * depth);
        }
        steps[depth++] = step;
    }

    /** Steps out again. */
    public void leave() {
        depth--;
    }

    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            pointer.append('/').append(escape(steps[i].toString()));
        }
        return pointer.toString();
    }

    /** A name as it stands in a pointer. */
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
