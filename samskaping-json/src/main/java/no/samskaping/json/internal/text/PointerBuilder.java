package no.samskaping.json.internal.text;

import java.util.Arrays;
import no.samskaping.model.internal.text.JsonPointer;

/** The JSON Pointer (RFC 6901) of the current position in a document. */
public final class PointerBuilder {
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
            pointer.append('/').append(JsonPointer.escape(steps[i].toString()));
        }
        return pointer.toString();
    }
}
