package no.samskaping.json.internal.codec;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import no.samskaping.model.internal.access.PropertyValues;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a type without a public builder. It is read into {@link PropertyValues}, in which each property has the name
 * of its field.
 *
 * @param <T> the type
 */
public final class PropertiesCodec<T> implements Codec<T> {
    private final ObjectCodec<T, PropertyValues> codec;

    private PropertiesCodec(ObjectCodec<T, PropertyValues> codec) {
        this.codec = codec;
    }

    /** Starts the codec of a type. */
    public static <T> PropertiesCodec<T> of(String type, Function<PropertyValues, T> factory) {
        return new PropertiesCodec<>(ObjectCodec.of(type, PropertyValues::new, factory));
    }

    /** Adds a field that every document has. */
    public <V> PropertiesCodec<T> required(String name, Codec<V> value, Function<T, V> get) {
        codec.required(name, value, get, put(name));
        return this;
    }

    /** Adds a field that is left out when the value has none. */
    public <V> PropertiesCodec<T> optional(String name, Codec<V> value, Function<T, Optional<? extends V>> get) {
        codec.optional(name, value, get, put(name));
        return this;
    }

    /** Adds a number that is left out when the value has none. */
    public PropertiesCodec<T> optionalDouble(String name, Function<T, OptionalDouble> get) {
        codec.optionalDouble(name, get, put(name));
        return this;
    }

    /** Adds a whole number that is left out when the value has none. */
    public PropertiesCodec<T> optionalLong(String name, Codec<Long> value, Function<T, OptionalLong> get) {
        codec.optionalLong(name, value, get, put(name));
        return this;
    }

    /** Adds a list or set that is left out when it is empty. */
    public <E, C extends Collection<E>> PropertiesCodec<T> many(
            String name, Codec<C> values, Function<T, ? extends C> get) {
        codec.many(name, values, get, put(name));
        return this;
    }

    /** Adds a map that is left out when it is empty. */
    public <K, V> PropertiesCodec<T> mapped(
            String name, Codec<Map<K, V>> values, Function<T, ? extends Map<K, V>> get) {
        codec.mapped(name, values, get, put(name));
        return this;
    }

    /** Adds a field that has the same value in every document; it is checked when it is read, and then ignored. */
    public <V> PropertiesCodec<T> fixed(String name, Codec<V> value, V constant) {
        codec.fixed(name, value, constant);
        return this;
    }

    /** Adds a field that is checked when it is read, then ignored, and not written. */
    public PropertiesCodec<T> ignored(String name, Codec<?> value) {
        codec.ignored(name, value);
        return this;
    }

    /** Sets the value that takes the place of one that could not be read, where parts of their own would not fit together. */
    public PropertiesCodec<T> standingIn(Supplier<T> value) {
        codec.standingIn(value);
        return this;
    }

    private static <V> BiConsumer<PropertyValues, V> put(String name) {
        return (values, value) -> values.put(name, value);
    }

    @Override
    public @Nullable T read(JsonSource in, DecodeContext context) {
        return codec.read(in, context);
    }

    @Override
    public T standIn(StandIns standIns) {
        return codec.standIn(standIns);
    }

    @Override
    public T withoutPart(T value, String step, StandIns standIns) {
        return codec.withoutPart(value, step, standIns);
    }

    @Override
    public void write(T value, JsonSink out) {
        codec.write(value, out);
    }

    @Override
    public <R> R describe(SchemaVisitor<R> visitor) {
        return codec.describe(visitor);
    }
}
