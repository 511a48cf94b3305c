package no.samskaping.json.text;

import java.util.ArrayList;
import java.util.List;

/** A JSON Pointer (RFC 6901) that grows and shrinks while a document is walked. */
public final class Pointer {
    private final List<Object> steps = new ArrayList<>();

    /** Steps into the value of a name or into the element at an index. */
    public void enter(Object step) {
        steps.add(step);
    }

    /** Steps out again. */
    public void leave() {
        steps.remove(steps.size() - 1);
    }

    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        for (Object step : steps) {
            pointer.append('/').append(escape(step.toString()));
        }
        return pointer.toString();
    }

    /** A name as it stands in a pointer. */
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
