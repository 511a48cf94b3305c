package no.samskaping.json.shape;

import org.jspecify.annotations.Nullable;

/**
 * How the values of a type look in JSON, for reading and for writing.
 *
 * @param <T> the type
 */
public interface Shape<T> {
    /**
     * Reads the value at the current token and stops at its last token. What is wrong is noted, never thrown, so that
     * reading goes on and finds the rest.
     *
     * @return the value, or null when something was wrong with it
     */
    @Nullable
    T read(Tokens in, Reading reading);

    /** Writes a value. Equal values write the same bytes. */
    void write(T value, Sink out);

    /** Tells how the values look. */
    <R> R describe(Describer<R> describer);
}
