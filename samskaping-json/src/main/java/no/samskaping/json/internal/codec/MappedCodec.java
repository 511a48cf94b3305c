package no.samskaping.json.internal.codec;

import java.util.function.Function;
import no.samskaping.model.finding.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a type that is written as another type.
 *
 * @param <V> the type that is written
 * @param <T> the type
 */
public final class MappedCodec<V, T> implements Codec<T> {
    private final Codec<V> written;
    private final Function<V, T> make;
    private final Function<T, V> take;

    private MappedCodec(Codec<V> written, Function<V, T> make, Function<T, V> take) {
        this.written = written;
        this.make = make;
        this.take = take;
    }

    /** A codec that converts to and from the written type. */
    public static <V, T> Codec<T> of(Codec<V> written, Function<V, T> make, Function<T, V> take) {
        return new MappedCodec<>(written, make, take);
    }

    @Override
    public @Nullable T read(JsonSource in, DecodeContext context) {
        V value = written.read(in, context);
        if (value == null) {
            return null;
        }
        try {
            return make.apply(value);
        } catch (InvalidValueException refused) {
            context.refused(refused.getFindings());
            return null;
        }
    }

    @Override
    public T standIn(StandIns standIns) {
        return make.apply(written.standIn(standIns));
    }

    @Override
    public T withoutPart(T value, String step, StandIns standIns) {
        return make.apply(written.withoutPart(take.apply(value), step, standIns));
    }

    @Override
    public void write(T value, JsonSink out) {
        written.write(take.apply(value), out);
    }

    @Override
    public <R> R describe(SchemaVisitor<R> visitor) {
        return written.describe(visitor);
    }
}
