package no.samskaping.json.shape;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A shape of which not every value is taken. What is refused is refused by the value's own builder; here it is said, in
 * the keywords of JSON Schema, for those who have only the schema. A test over mutated documents holds the two together.
 *
 * @param <T> the type
 */
public final class Limited<T> implements Shape<T> {
    private final Optional<String> type;
    private final Shape<T> shape;
    private final Map<String, Object> limits;

    private Limited(Optional<String> type, Shape<T> shape, Map<String, Object> limits) {
        this.type = type;
        this.shape = shape;
        this.limits = limits;
    }

    /** A shape with limits that hold in one place. */
    public static <T> Shape<T> of(Shape<T> shape, Map<String, Object> limits) {
        return new Limited<>(Optional.empty(), shape, limits);
    }

    /** A shape with limits that hold in many places, under a name of its own. */
    public static <T> Shape<T> of(String type, Shape<T> shape, Map<String, Object> limits) {
        return new Limited<>(Optional.of(type), shape, limits);
    }

    @Override
    public @Nullable T read(Tokens in, Reading reading) {
        return shape.read(in, reading);
    }

    @Override
    public void write(T value, Sink out) {
        shape.write(value, out);
    }

    @Override
    public <R> R describe(Describer<R> describer) {
        return describer.limited(type, shape, limits);
    }
}
