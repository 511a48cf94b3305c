package no.samskaping.json.shape;

import java.util.function.Function;
import no.samskaping.model.review.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a type that is written as another one.
 *
 * @param <V> what is written
 * @param <T> the type
 */
public final class Via<V, T> implements Shape<T> {
    private final Shape<V> written;
    private final Function<V, T> make;
    private final Function<T, V> take;

    private Via(Shape<V> written, Function<V, T> make, Function<T, V> take) {
        this.written = written;
        this.make = make;
        this.take = take;
    }

    /** A type that is made of, and taken apart into, what is written. */
    public static <V, T> Shape<T> of(Shape<V> written, Function<V, T> make, Function<T, V> take) {
        return new Via<>(written, make, take);
    }

    @Override
    public @Nullable T read(Tokens in, Reading reading) {
        V value = written.read(in, reading);
        if (value == null) {
            return null;
        }
        try {
            return make.apply(value);
        } catch (InvalidValueException refused) {
            reading.refused(refused.getFindings());
            return null;
        }
    }

    @Override
    public void write(T value, Sink out) {
        written.write(take.apply(value), out);
    }

    @Override
    public <R> R describe(Describer<R> describer) {
        return written.describe(describer);
    }
}
