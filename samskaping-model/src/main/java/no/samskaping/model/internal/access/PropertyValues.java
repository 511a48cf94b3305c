package no.samskaping.model.internal.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The properties of a value to be created, by name. Each property must have the type that the factory expects. */
public final class PropertyValues {
    private final Map<String, Object> values = new HashMap<>();

    /** Sets a property, unless the value is null. */
    public PropertyValues put(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    /** Returns a required property. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> T get(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Missing property: " + name);
        }
        return (T) value;
    }

    /** Returns a property, or a default if it is absent. */
    @SuppressWarnings("unchecked")
    public <T> T get(String name, T otherwise) {
        return (T) values.getOrDefault(name, otherwise);
    }

    /** Returns a property, or empty if it is absent. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> optional(String name) {
        return Optional.ofNullable((T) values.get(name));
    }

    /** Returns a {@code double} property, or empty if it is absent. */
    public OptionalDouble optionalDouble(String name) {
        Double value = (Double) values.get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Returns a {@code long} property, or empty if it is absent. */
    public OptionalLong optionalLong(String name) {
        Long value = (Long) values.get(name);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** Returns an {@code int} property, or empty if it is absent. */
    public OptionalInt optionalInt(String name) {
        Integer value = (Integer) values.get(name);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
