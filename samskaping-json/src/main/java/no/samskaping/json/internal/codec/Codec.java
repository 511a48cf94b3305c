package no.samskaping.json.internal.codec;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the values of a type, and describes their form for the schema.
 *
 * @param <T> the type
 */
public interface Codec<T> {
    /**
     * Reads the value at the current token and stops at its last token. Problems are added to the context and not thrown,
     * so that reading continues and finds the others.
     *
     * @return the value, or null if it has a problem
     */
    @Nullable
    T read(JsonSource in, DecodeContext context);

    /** Writes a value. Equal values write the same bytes. */
    void write(T value, JsonSink out);

    /** Describes the form of the values. */
    <R> R describe(SchemaVisitor<R> visitor);
}
