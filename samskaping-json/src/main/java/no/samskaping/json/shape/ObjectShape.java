package no.samskaping.json.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import no.samskaping.json.JsonRule;
import no.samskaping.model.review.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a value type: its fields in the order they are written, and the builder they are read into.
 *
 * @param <T> the value type
 * @param <B> its builder
 */
public final class ObjectShape<T, B> implements Shape<T> {
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final Map<String, Field<T, B, ?>> fields = new LinkedHashMap<>();
    private final Map<String, Object> limits = new TreeMap<>();
    private final String type;

    private ObjectShape(String type, Supplier<B> builder, Function<B, T> build) {
        this.type = type;
        this.builder = builder;
        this.build = build;
    }

    /** Starts the shape of a type; the type's name is that of the class that its builder stands in. */
    public static <T, B> ObjectShape<T, B> of(Supplier<B> builder, Function<B, T> build) {
        return of(builder.get().getClass().getEnclosingClass().getSimpleName(), builder, build);
    }

    /** Starts the shape of a type that goes by another name in documents. */
    public static <T, B> ObjectShape<T, B> of(String type, Supplier<B> builder, Function<B, T> build) {
        return new ObjectShape<>(type, builder, build);
    }

    /** A field that every document has. */
    public <V> ObjectShape<T, B> required(String name, Shape<V> shape, Function<T, V> get, BiConsumer<B, V> set) {
        return add(new Field<>(name, true, shape, value -> get.apply(value), set));
    }

    /** A field that is left out when the value has none. */
    public <V> ObjectShape<T, B> optional(
            String name, Shape<V> shape, Function<T, Optional<? extends V>> get, BiConsumer<B, V> set) {
        return add(new Field<>(name, false, shape, value -> get.apply(value).orElse(null), set));
    }

    /** A whole number that is left out when the value has none. */
    public ObjectShape<T, B> optionalInt(String name, Function<T, OptionalInt> get, BiConsumer<B, Integer> set) {
        Function<T, @Nullable Integer> boxed = value -> {
            OptionalInt number = get.apply(value);
            return number.isPresent() ? (Integer) number.getAsInt() : null;
        };
        return add(new Field<>(name, false, Scalar.WHOLE, boxed, set));
    }

    /** A number that is left out when the value has none. */
    public ObjectShape<T, B> optionalDouble(String name, Function<T, OptionalDouble> get, BiConsumer<B, Double> set) {
        Function<T, @Nullable Double> boxed = value -> {
            OptionalDouble number = get.apply(value);
            return number.isPresent() ? (Double) number.getAsDouble() : null;
        };
        return add(new Field<>(name, false, Scalar.DOUBLE, boxed, set));
    }

    /** A list or set that is left out when it is empty. */
    public <E, C extends Collection<E>> ObjectShape<T, B> many(
            String name, Shape<C> shape, Function<T, ? extends C> get, BiConsumer<B, C> set) {
        return add(new Field<>(name, false, shape, value -> unless(Collection::isEmpty, get.apply(value)), set));
    }

    /** A map that is left out when it is empty. */
    public <K, V> ObjectShape<T, B> mapped(
            String name, Shape<Map<K, V>> shape, Function<T, ? extends Map<K, V>> get, BiConsumer<B, Map<K, V>> set) {
        return add(new Field<>(name, false, shape, value -> unless(Map::isEmpty, get.apply(value)), set));
    }

    /** A yes that is left out when it is a no. */
    public ObjectShape<T, B> flag(String name, Predicate<T> get, BiConsumer<B, Boolean> set) {
        return add(new Field<>(name, false, Scalar.TRUTH, value -> get.test(value) ? Boolean.TRUE : null, set));
    }

    /** A field that says what the value says elsewhere: written for the reader, checked and let go when read. */
    public <V> ObjectShape<T, B> fixed(String name, Shape<V> shape, V value) {
        return add(
                new Field<>(name, true, Limited.of(shape, Map.of("const", value)), any -> value, (built, read) -> {}));
    }

    /** Says what else the builder refuses: what holds between the fields, in the keywords of JSON Schema. */
    public ObjectShape<T, B> limited(String keyword, Object limit) {
        limits.put(keyword, limit);
        return this;
    }

    private ObjectShape<T, B> add(Field<T, B, ?> field) {
        fields.put(field.name(), field);
        return this;
    }

    private static <C> @Nullable C unless(Predicate<? super C> absent, C value) {
        return absent.test(value) ? null : value;
    }

    @Override
    public @Nullable T read(Tokens in, Reading reading) {
        if (in.current() != Tokens.Kind.OBJECT) {
            return Scalar.refuse(in, reading, JsonRule.OBJECT_EXPECTED);
        }
        long start = in.offset();
        int before = reading.count();
        B built = builder.get();
        List<String> seen = new ArrayList<>(fields.size());
        while (in.next() == Tokens.Kind.NAME) {
            String name = in.text();
            reading.enter(name);
            try {
                readField(name, built, seen, in, reading);
            } finally {
                reading.leave();
            }
        }
        for (Field<T, B, ?> field : fields.values()) {
            if (field.required() && !seen.contains(field.name())) {
                reading.missing(field.name(), start);
            }
        }
        if (reading.count() > before) {
            return null;
        }
        try {
            return build.apply(built);
        } catch (InvalidValueException refused) {
            reading.refused(refused.getFindings());
            return null;
        }
    }

    private void readField(String name, B built, List<String> seen, Tokens in, Reading reading) {
        Field<T, B, ?> field = fields.get(name);
        if (field == null) {
            if (in.isUnwritable(name)) {
                reading.problem(JsonRule.INVALID_CHARACTER, in);
            } else {
                reading.unknown(JsonRule.UNKNOWN_FIELD, name, List.copyOf(fields.keySet()), in.offset());
            }
        } else if (seen.contains(name)) {
            reading.problem(JsonRule.DUPLICATE_KEY, in);
            field = null;
        } else {
            seen.add(name);
        }
        in.next();
        if (field == null) {
            in.skip();
        } else {
            field.read(built, in, reading);
        }
    }

    @Override
    public void write(T value, Sink out) {
        out.startObject();
        fields.values().forEach(field -> field.write(value, out));
        out.endObject();
    }

    @Override
    public <R> R describe(Describer<R> describer) {
        List<Describer.Member> members = fields.values().stream()
                .map(field -> new Describer.Member(field.name(), field.required(), field.shape()))
                .toList();
        return describer.object(type, members, limits);
    }

    private record Field<T, B, V>(
            String name, boolean required, Shape<V> shape, Function<T, @Nullable V> get, BiConsumer<B, V> set) {
        void read(B built, Tokens in, Reading reading) {
            V value = shape.read(in, reading);
            if (value != null) {
                set.accept(built, value);
            }
        }

        void write(T value, Sink out) {
            V part = get.apply(value);
            if (part != null) {
                out.name(name);
                shape.write(part, out);
            }
        }
    }
}
