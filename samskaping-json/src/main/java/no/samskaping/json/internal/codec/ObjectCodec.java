package no.samskaping.json.internal.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.finding.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a value type: its fields in the order in which they are written, and the builder they are read into.
 *
 * @param <T> the value type
 * @param <B> its builder
 */
public final class ObjectCodec<T, B> implements Codec<T> {
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final Map<String, Field<T, B, ?>> fields = new LinkedHashMap<>();
    private final Map<String, Object> limits = new TreeMap<>();
    private final String type;

    private ObjectCodec(String type, Supplier<B> builder, Function<B, T> build) {
        this.type = type;
        this.builder = builder;
        this.build = build;
    }

    /** Starts the codec of a type; its name is that of the class that encloses the builder. */
    public static <T, B> ObjectCodec<T, B> of(Supplier<B> builder, Function<B, T> build) {
        return of(builder.get().getClass().getEnclosingClass().getSimpleName(), builder, build);
    }

    /** Starts the codec of a type with a name of its own in the schema. */
    public static <T, B> ObjectCodec<T, B> of(String type, Supplier<B> builder, Function<B, T> build) {
        return new ObjectCodec<>(type, builder, build);
    }

    /** Adds a field that every document has. */
    public <V> ObjectCodec<T, B> required(String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
        return add(new Field<>(name, true, codec, value -> get.apply(value), set));
    }

    /** Adds a field that is left out when the value has none. */
    public <V> ObjectCodec<T, B> optional(
            String name, Codec<V> codec, Function<T, Optional<? extends V>> get, BiConsumer<B, V> set) {
        return add(new Field<>(name, false, codec, value -> get.apply(value).orElse(null), set));
    }

    /** Adds a whole number that is left out when the value has none. */
    public ObjectCodec<T, B> optionalInt(String name, Function<T, OptionalInt> get, BiConsumer<B, Integer> set) {
        return optionalInt(name, ScalarCodecs.WHOLE, get, set);
    }

    /** Adds a whole number with limits that is left out when the value has none. */
    public ObjectCodec<T, B> optionalInt(
            String name, Codec<Integer> codec, Function<T, OptionalInt> get, BiConsumer<B, Integer> set) {
        Function<T, @Nullable Integer> boxed = value -> {
            OptionalInt number = get.apply(value);
            return number.isPresent() ? (Integer) number.getAsInt() : null;
        };
        return add(new Field<>(name, false, codec, boxed, set));
    }

    /** Adds a whole number of any size that is left out when the value has none. */
    public ObjectCodec<T, B> optionalLong(
            String name, Codec<Long> codec, Function<T, OptionalLong> get, BiConsumer<B, Long> set) {
        Function<T, @Nullable Long> boxed = value -> {
            OptionalLong number = get.apply(value);
            return number.isPresent() ? (Long) number.getAsLong() : null;
        };
        return add(new Field<>(name, false, codec, boxed, set));
    }

    /** Adds a number that is left out when the value has none. */
    public ObjectCodec<T, B> optionalDouble(String name, Function<T, OptionalDouble> get, BiConsumer<B, Double> set) {
        Function<T, @Nullable Double> boxed = value -> {
            OptionalDouble number = get.apply(value);
            return number.isPresent() ? (Double) number.getAsDouble() : null;
        };
        return add(new Field<>(name, false, ScalarCodecs.DOUBLE, boxed, set));
    }

    /** Adds a list or set that is left out when it is empty. */
    public <E, C extends Collection<E>> ObjectCodec<T, B> many(
            String name, Codec<C> codec, Function<T, ? extends C> get, BiConsumer<B, C> set) {
        return add(new Field<>(name, false, codec, value -> unless(Collection::isEmpty, get.apply(value)), set));
    }

    /** Adds a map that is left out when it is empty. */
    public <K, V> ObjectCodec<T, B> mapped(
            String name, Codec<Map<K, V>> codec, Function<T, ? extends Map<K, V>> get, BiConsumer<B, Map<K, V>> set) {
        return add(new Field<>(name, false, codec, value -> unless(Map::isEmpty, get.apply(value)), set));
    }

    /** Adds a boolean that is left out when it is false. */
    public ObjectCodec<T, B> flag(String name, Predicate<T> get, BiConsumer<B, Boolean> set) {
        return add(new Field<>(name, false, ScalarCodecs.TRUTH, value -> get.test(value) ? Boolean.TRUE : null, set));
    }

    /** Adds a field that has the same value in every document; it is checked when it is read, and then ignored. */
    public <V> ObjectCodec<T, B> fixed(String name, Codec<V> codec, V value) {
        return add(new Field<>(
                name, true, ConstrainedCodec.of(codec, Map.of("const", value)), any -> value, (built, read) -> {}));
    }

    /** Adds a limit that involves several fields, in the keywords of JSON Schema; the builder enforces it. */
    public ObjectCodec<T, B> limited(String keyword, Object limit) {
        limits.put(keyword, limit);
        return this;
    }

    private ObjectCodec<T, B> add(Field<T, B, ?> field) {
        fields.put(field.name(), field);
        return this;
    }

    private static <C> @Nullable C unless(Predicate<? super C> absent, C value) {
        return absent.test(value) ? null : value;
    }

    @Override
    public @Nullable T read(JsonSource in, DecodeContext context) {
        if (in.current() != JsonSource.Kind.OBJECT) {
            return ScalarCodecs.refuse(in, context, InputRule.OBJECT_EXPECTED);
        }
        long start = in.offset();
        int before = context.count();
        B built = builder.get();
        List<String> seen = new ArrayList<>(fields.size());
        while (in.next() == JsonSource.Kind.NAME) {
            String name = in.text();
            context.enter(name);
            try {
                readField(name, built, seen, in, context);
            } finally {
                context.leave();
            }
        }
        for (Field<T, B, ?> field : fields.values()) {
            if (field.required() && !seen.contains(field.name())) {
                context.missing(field.name(), start);
            }
        }
        if (context.count() > before) {
            return null;
        }
        try {
            return build.apply(built);
        } catch (InvalidValueException refused) {
            context.refused(refused.getFindings());
            return null;
        }
    }

    private void readField(String name, B built, List<String> seen, JsonSource in, DecodeContext context) {
        Field<T, B, ?> field = fields.get(name);
        if (field == null) {
            if (in.isUnwritable(name)) {
                context.problem(InputRule.INVALID_CHARACTER, in);
            } else {
                context.unknown(InputRule.UNKNOWN_FIELD, name, List.copyOf(fields.keySet()), in.offset());
            }
        } else if (seen.contains(name)) {
            context.problem(InputRule.DUPLICATE_KEY, in);
            field = null;
        } else {
            seen.add(name);
        }
        in.next();
        if (field == null) {
            in.skip();
        } else {
            field.read(built, in, context);
        }
    }

    @Override
    public void write(T value, JsonSink out) {
        out.startObject();
        fields.values().forEach(field -> field.write(value, out));
        out.endObject();
    }

    @Override
    public <R> R describe(SchemaVisitor<R> visitor) {
        List<SchemaVisitor.Member> members = fields.values().stream()
                .map(field -> new SchemaVisitor.Member(field.name(), field.required(), field.codec()))
                .toList();
        return visitor.object(type, members, limits);
    }

    private record Field<T, B, V>(
            String name, boolean required, Codec<V> codec, Function<T, @Nullable V> get, BiConsumer<B, V> set) {
        void read(B built, JsonSource in, DecodeContext context) {
            V value = codec.read(in, context);
            if (value != null) {
                set.accept(built, value);
            }
        }

        void write(T value, JsonSink out) {
            V part = get.apply(value);
            if (part != null) {
                out.name(name);
                codec.write(part, out);
            }
        }
    }
}
