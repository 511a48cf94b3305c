package no.samskaping.json.internal.codec;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the values of a type, and describes their form for the schema.
 *
 * @param <T> the type
 */
public interface Codec<T> extends Decoder<T> {
    /**
     * Reads the value as any decoder does. A value with problems may be returned with {@linkplain #standIn
     * stand-ins} for its parts that have them, so that the rest of the value and the values around it can be checked too; the
     * context then has more problems than before.
     *
     * @return the value, or null if nothing of it could be read
     */
    @Override
    @Nullable
    T read(JsonSource in, DecodeContext context);

    /** A valid value that takes the place of one that could not be read. It is never returned to users. */
    T standIn(StandIns standIns);

    /** A stand-in that differs from other values; empty if the type has no need of that, or no such value. */
    default Optional<T> standInBeside(Collection<? extends T> others) {
        return Optional.empty();
    }

    /**
     * Replaces the part of a value that was refused with a stand-in.
     *
     * @param value a value in which something was refused
     * @param step the name or the index of the part
     */
    default T withoutPart(T value, String step, StandIns standIns) {
        return standIn(standIns);
    }

    /** Writes a value. Equal values write the same bytes. */
    void write(T value, JsonSink out);

    /** Describes the form of the values. */
    <R> R describe(SchemaVisitor<R> visitor);
}
