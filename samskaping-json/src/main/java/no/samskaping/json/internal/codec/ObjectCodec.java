package no.samskaping.json.internal.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.finding.Rule;
import no.samskaping.model.internal.text.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a value type: its fields in the order in which they are written, and the builder they are read into.
 *
 * @param <T> the value type
 * @param <B> its builder
 */
public final class ObjectCodec<T, B> implements Codec<T> {
    /** How often a part of a field is replaced before the whole field is. */
    private static final int PARTIAL_TURNS = 2;

    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final Map<String, Field<T, B, ?>> fields = new HashMap<>();

    /** The fields in their order, by index. */
    private final List<Field<T, B, ?>> inOrder = new ArrayList<>();

    private final Map<String, Object> limits = new TreeMap<>();
    private final Map<Rule, BiConsumer<B, Finding>> repair = new HashMap<>();
    private final String type;
    private @Nullable Supplier<T> standIn;

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
        return add(new Field<>(fields.size(), name, true, codec, value -> get.apply(value), set));
    }

    /** Adds a field that is left out when the value has none. */
    public <V> ObjectCodec<T, B> optional(
            String name, Codec<V> codec, Function<T, Optional<? extends V>> get, BiConsumer<B, V> set) {
        return add(new Field<>(
                fields.size(), name, false, codec, value -> get.apply(value).orElse(null), set));
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
        return add(new Field<>(fields.size(), name, false, codec, boxed, set));
    }

    /** Adds a whole number of any size that is left out when the value has none. */
    public ObjectCodec<T, B> optionalLong(
            String name, Codec<Long> codec, Function<T, OptionalLong> get, BiConsumer<B, Long> set) {
        Function<T, @Nullable Long> boxed = value -> {
            OptionalLong number = get.apply(value);
            return number.isPresent() ? (Long) number.getAsLong() : null;
        };
        return add(new Field<>(fields.size(), name, false, codec, boxed, set));
    }

    /** Adds a number that is left out when the value has none. */
    public ObjectCodec<T, B> optionalDouble(String name, Function<T, OptionalDouble> get, BiConsumer<B, Double> set) {
        Function<T, @Nullable Double> boxed = value -> {
            OptionalDouble number = get.apply(value);
            return number.isPresent() ? (Double) number.getAsDouble() : null;
        };
        return add(new Field<>(fields.size(), name, false, ScalarCodecs.DOUBLE, boxed, set));
    }

    /** Adds a list or set that is left out when it is empty. */
    public <E, C extends Collection<E>> ObjectCodec<T, B> many(
            String name, Codec<C> codec, Function<T, ? extends C> get, BiConsumer<B, C> set) {
        return add(new Field<>(
                fields.size(), name, false, codec, value -> unless(Collection::isEmpty, get.apply(value)), set));
    }

    /** Adds a map that is left out when it is empty. */
    public <K, V> ObjectCodec<T, B> mapped(
            String name, Codec<Map<K, V>> codec, Function<T, ? extends Map<K, V>> get, BiConsumer<B, Map<K, V>> set) {
        return add(
                new Field<>(fields.size(), name, false, codec, value -> unless(Map::isEmpty, get.apply(value)), set));
    }

    /** Adds a boolean that is left out when it is false. */
    public ObjectCodec<T, B> flag(String name, Predicate<T> get, BiConsumer<B, Boolean> set) {
        return add(new Field<>(
                fields.size(), name, false, ScalarCodecs.TRUTH, value -> get.test(value) ? Boolean.TRUE : null, set));
    }

    /** Adds a field that has the same value in every document; it is checked when it is read, and then ignored. */
    public <V> ObjectCodec<T, B> fixed(String name, Codec<V> codec, V value) {
        return add(new Field<>(
                fields.size(),
                name,
                true,
                ConstrainedCodec.of(codec, Map.of("const", value)),
                any -> value,
                (built, read) -> {}));
    }

    /** Adds a limit that involves several fields, in the keywords of JSON Schema; the builder enforces it. */
    public ObjectCodec<T, B> limited(String keyword, Object limit) {
        limits.put(keyword, limit);
        return this;
    }

    /** Adds limits that involve several fields. */
    public ObjectCodec<T, B> limited(Map<String, Object> keywords) {
        limits.putAll(keywords);
        return this;
    }

    /** Sets the value that takes the place of one that could not be read, where parts of their own would not fit together. */
    public ObjectCodec<T, B> standingIn(Supplier<T> value) {
        standIn = value;
        return this;
    }

    /**
     * Makes a value buildable that breaks a rule, so that more of it can be checked. Without this, a stand-in replaces the part
     * that is refused, which must not break the rule again.
     */
    public ObjectCodec<T, B> repairing(Rule rule, BiConsumer<B, Finding> fix) {
        repair.put(rule, fix);
        return this;
    }

    /** Adds a field that is checked when it is read, then ignored, and not written. */
    public ObjectCodec<T, B> ignored(String name, Codec<?> codec) {
        return add(new Field<>(fields.size(), name, false, codec, value -> null, (built, read) -> {}));
    }

    private ObjectCodec<T, B> add(Field<T, B, ?> field) {
        fields.put(field.name(), field);
        inOrder.add(field);
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
        @Nullable Object[] values = new Object[fields.size()];
        boolean[] seen = new boolean[fields.size()];
        while (in.next() == JsonSource.Kind.NAME) {
            String name = in.text();
            context.enter(name);
            try {
                readField(name, values, seen, in, context);
            } finally {
                context.leave();
            }
        }
        for (Field<T, B, ?> field : inOrder) {
            if (field.required() && !seen[field.index()]) {
                context.missing(field.name(), start);
            }
        }
        if (context.count() > before) {
            for (Field<T, B, ?> field : inOrder) {
                if (values[field.index()] == null && (field.required() || seen[field.index()])) {
                    values[field.index()] = context.below(field.name(), () -> context.standIn(field.codec()));
                }
            }
        }
        return build(values, context);
    }

    private void readField(
            String name, @Nullable Object[] values, boolean[] seen, JsonSource in, DecodeContext context) {
        Field<T, B, ?> field = fields.get(name);
        if (field == null) {
            if (in.isUnwritable(name)) {
                context.problem(InputRule.INVALID_CHARACTER, in);
            } else {
                List<String> known = inOrder.stream()
                        .filter(each -> !seen[each.index()])
                        .map(Field::name)
                        .toList();
                context.unknown(InputRule.UNKNOWN_FIELD, name, known, Optional.empty(), in.offset());
            }
        } else if (seen[field.index()]) {
            context.problem(InputRule.DUPLICATE_KEY, in);
            field = null;
        } else {
            seen[field.index()] = true;
        }
        in.next();
        if (field == null) {
            in.skip();
        } else {
            values[field.index()] = field.codec().read(in, context);
        }
    }

    /**
     * Builds a value. If a part is refused, it builds it again with a stand-in for the part, so that more can be checked; if that
     * is refused too or much is refused, without the field. A value whose stand-ins do not fit together is given up.
     */
    private @Nullable T build(@Nullable Object[] values, DecodeContext context) {
        Map<List<Object>, Finding> repairs = new LinkedHashMap<>();
        for (int turn = 0; turn <= fields.size() + PARTIAL_TURNS; turn++) {
            try {
                return built(values, repairs.values());
            } catch (InvalidValueException refused) {
                List<Finding> findings = refused.getFindings();
                context.refused(findings);
                boolean partially = turn < PARTIAL_TURNS && findings.size() <= DecodeContext.MAX_PROBLEMS;
                for (Finding finding : findings) {
                    if (repair.containsKey(finding.getRule())) {
                        repairs.putIfAbsent(List.of(finding.getRule(), finding.getArguments()), finding);
                    } else {
                        replace(finding, partially, values, context);
                    }
                }
            }
        }
        return null;
    }

    private T built(@Nullable Object[] values, Collection<Finding> repairs) {
        B built = builder.get();
        for (Field<T, B, ?> field : inOrder) {
            Object value = values[field.index()];
            if (value != null) {
                field.set(built, value);
            }
        }
        for (Finding finding : repairs) {
            BiConsumer<B, Finding> fix = repair.get(finding.getRule());
            if (fix != null) {
                fix.accept(built, finding);
            }
        }
        return build.apply(built);
    }

    private void replace(Finding refused, boolean partially, @Nullable Object[] values, DecodeContext context) {
        String[] steps = refused.getPath().split("/", 4);
        Field<T, B, ?> field = steps.length < 2 ? null : fields.get(JsonPointer.unescape(steps[1]));
        Object value = field == null ? null : values[field.index()];
        if (field == null || value == null) {
            return;
        }
        if (partially && steps.length > 2) {
            values[field.index()] = field.withoutPart(value, JsonPointer.unescape(steps[2]), context.standIns());
        } else {
            Object otherwise = context.below(field.name(), () -> context.standIn(field.codec()));
            values[field.index()] = field.required() ? otherwise : null;
        }
    }

    @Override
    public T standIn(StandIns standIns) {
        if (standIn != null) {
            return standIn.get();
        }
        @Nullable Object[] values = new Object[fields.size()];
        inOrder.stream()
                .filter(Field::required)
                .forEach(field -> values[field.index()] = field.codec().standIn(standIns));
        return built(values, List.of());
    }

    @Override
    public void write(T value, JsonSink out) {
        out.startObject();
        inOrder.forEach(field -> field.write(value, out));
        out.endObject();
    }

    @Override
    public <R> R describe(SchemaVisitor<R> visitor) {
        List<SchemaVisitor.Member> members = inOrder.stream()
                .map(field -> new SchemaVisitor.Member(field.name(), field.required(), field.codec()))
                .toList();
        return visitor.object(type, members, limits);
    }

    private record Field<T, B, V>(
            int index,
            String name,
            boolean required,
            Codec<V> codec,
            Function<T, @Nullable V> get,
            BiConsumer<B, V> set) {
        @SuppressWarnings("unchecked") // a value that this codec has made
        void set(B built, Object value) {
            set.accept(built, (V) value);
        }

        @SuppressWarnings("unchecked") // a value that this codec has made
        Object withoutPart(Object value, String step, StandIns standIns) {
            return codec.withoutPart((V) value, step, standIns);
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
