package no.samskaping.json.internal.codec;

import org.jspecify.annotations.Nullable;

/**
 * Reads the values of a type.
 *
 * @param <T> the type
 */
public interface Decoder<T> {
    /**
     * Reads the value at the current token and stops at its last token. Problems are added to the context and not thrown,
     * so that reading continues and finds the others.
     *
     * @return the value, or null if nothing of it could be read
     */
    @Nullable
    T read(JsonSource in, DecodeContext context);
}
