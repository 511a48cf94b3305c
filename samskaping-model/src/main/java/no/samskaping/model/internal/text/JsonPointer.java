package no.samskaping.model.internal.text;

/** The escaping of names in JSON Pointers (RFC 6901). */
public final class JsonPointer {
    private JsonPointer() {}

    /** Returns a name in the form in which a pointer contains it. */
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Returns the name for one step of a pointer. */
    public static String unescape(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
