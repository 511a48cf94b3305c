package no.samskaping.json.internal.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.internal.collection.ArrayMap;
import no.samskaping.model.term.Term;
import org.jspecify.annotations.Nullable;

/** Codecs of lists, sets and maps. */
public final class CollectionCodecs {
    private CollectionCodecs() {}

    /** A list. */
    public static <T> Codec<List<T>> of(Codec<T> element) {
        return new CollectionCodec<>(ArrayList::new, false, element);
    }

    /** A set of terms: a list without repeated codes, written in the order of the set. */
    public static <T extends Term> Codec<Set<T>> set(CodeCodec<T> codes) {
        return new CollectionCodec<>(LinkedHashSet::new, true, codes);
    }

    /** A set of texts: a list without repetitions, written in the order of the set. */
    public static Codec<Set<String>> setOfTexts() {
        return new CollectionCodec<>(LinkedHashSet::new, true, ScalarCodecs.TEXT);
    }

    private record CollectionCodec<T, C extends Collection<T>>(Supplier<C> empty, boolean distinct, Codec<T> element)
            implements Codec<C> {
        @Override
        public @Nullable C read(JsonSource in, DecodeContext context) {
            if (in.current() != JsonSource.Kind.LIST) {
                return ScalarCodecs.refuse(in, context, InputRule.LIST_EXPECTED);
            }
            C values = empty.get();
            List<Integer> unknown = new ArrayList<>(0);
            for (int i = 0; in.next() != JsonSource.Kind.LIST_END; i++) {
                context.enter(i);
                try {
                    if (!add(values, in, context)) {
                        unknown.add(i);
                    }
                } finally {
                    context.leave();
                }
            }
            return unknown.isEmpty() ? values : withOtherCodes(values, unknown);
        }

        /** Every element has its place, so that paths to the following ones are right. Returns false for an unknown one. */
        private boolean add(C values, JsonSource in, DecodeContext context) {
            T value = element.read(in, context);
            if (value != null) {
                if (!values.add(value)) {
                    context.found(InputRule.REPEATED_CODE, in);
                }
                return true;
            }
            T other = context.standIn(element);
            if (!distinct || !(element instanceof CodeCodec<?>)) {
                values.add(other);
            }
            return false;
        }

        /** A stand-in for codes that could not be read is a code that is not in the list, or it would repeat one that is. */
        private C withOtherCodes(C values, List<Integer> unknown) {
            T other = element.standInBeside(values).orElse(null);
            if (other == null) {
                return values;
            }
            if (distinct) {
                values.add(other);
                return values;
            }
            C others = empty.get();
            int index = 0;
            int next = 0;
            for (T value : values) {
                boolean isUnknown = next < unknown.size() && unknown.get(next) == index++;
                next += isUnknown ? 1 : 0;
                others.add(isUnknown ? other : value);
            }
            return others;
        }

        @Override
        public C standIn(StandIns standIns) {
            C values = empty.get();
            values.add(element.standIn(standIns));
            return values;
        }

        @Override
        public C withoutPart(C values, String step, StandIns standIns) {
            C others = empty.get();
            int index = 0;
            for (T value : values) {
                others.add(step.equals(Integer.toString(index++)) ? element.standIn(standIns) : value);
            }
            return others;
        }

        @Override
        public void write(C values, JsonSink out) {
            out.startList();
            values.forEach(value -> element.write(value, out));
            out.endList();
        }

        @Override
        public <R> R describe(SchemaVisitor<R> visitor) {
            return visitor.list(element, distinct);
        }
    }

    /** An object whose names are any identifiers. */
    public static <V> Codec<Map<String, V>> map(Codec<V> value) {
        return map(ScalarCodecs.NAME, value);
    }

    /** An object whose names are texts of a certain kind, which the type it is read into checks. */
    public static <V> Codec<Map<String, V>> map(Codec<String> name, Codec<V> value) {
        return new MapCodec<>(name, (key, in, context) -> key, Function.identity(), value, InOrder::new);
    }

    /** An object whose names are any identifiers, read into a map in natural order. */
    public static <V> Codec<Map<String, V>> sortedMap(Codec<V> value) {
        return new MapCodec<>(ScalarCodecs.NAME, (key, in, context) -> key, Function.identity(), value, Sorted::new);
    }

    /** An object whose names are codes. */
    public static <K extends Term, V> Codec<Map<K, V>> map(CodeCodec<K> codes, Codec<V> value) {
        return new MapCodec<>(codes, codes::find, codes::code, value, InOrder::new);
    }

    /** An object whose names are keys of another type; {@code parse} returns null for a name that is no key. */
    public static <K, V> Codec<Map<K, V>> map(
            Codec<String> name,
            BiFunction<String, JsonSource, @Nullable K> parse,
            Function<K, String> print,
            Codec<V> value) {
        return new MapCodec<>(
                name,
                (own, in, context) -> {
                    K key = parse.apply(own, in);
                    if (key == null) {
                        context.found(InputRule.UNKNOWN_FIELD, in);
                    }
                    return key;
                },
                print,
                value,
                InOrder::new);
    }

    private interface KeyReader<K> {
        @Nullable
        K read(String name, JsonSource in, DecodeContext context);
    }

    /** The entries of a map that were read so far. */
    private interface Entries<K, V> {
        boolean containsKey(K key);

        void put(K key, V value);

        Map<K, V> all();

        /** The entries, where others were read before. */
        default Map<K, V> all(DecodeContext context) {
            return all();
        }
    }

    private record InOrder<K, V>(Map<K, V> all) implements Entries<K, V> {
        InOrder() {
            this(new LinkedHashMap<>());
        }

        @Override
        public boolean containsKey(K key) {
            return all.containsKey(key);
        }

        @Override
        public void put(K key, V value) {
            all.put(key, value);
        }
    }

    private record Sorted<V>(ArrayMap.Builder<V> builder) implements Entries<String, V> {
        Sorted() {
            this(new ArrayMap.Builder<>());
        }

        @Override
        public boolean containsKey(String key) {
            return builder.containsKey(key);
        }

        @Override
        public void put(String key, V value) {
            builder.put(key, value);
        }

        @Override
        public Map<String, V> all() {
            return builder.build();
        }

        @Override
        public Map<String, V> all(DecodeContext context) {
            return context.sorted(builder);
        }
    }

    private record MapCodec<K, V>(
            Codec<?> name, KeyReader<K> key, Function<K, String> print, Codec<V> value, Supplier<Entries<K, V>> empty)
            implements Codec<Map<K, V>> {
        @Override
        public @Nullable Map<K, V> read(JsonSource in, DecodeContext context) {
            if (in.current() != JsonSource.Kind.OBJECT) {
                return ScalarCodecs.refuse(in, context, InputRule.OBJECT_EXPECTED);
            }
            Entries<K, V> values = empty.get();
            while (in.next() == JsonSource.Kind.NAME) {
                String name = in.text();
                context.enter(name);
                try {
                    readEntry(name, values, in, context);
                } finally {
                    context.leave();
                }
            }
            return values.all(context);
        }

        private void readEntry(String name, Entries<K, V> values, JsonSource in, DecodeContext context) {
            K found = keyOf(name, values, in, context);
            in.next();
            if (found == null) {
                in.skip();
            } else {
                V read = value.read(in, context);
                values.put(found, read == null ? context.standIn(value) : read);
            }
        }

        @Override
        public Map<K, V> standIn(StandIns standIns) {
            return empty.get().all();
        }

        @Override
        public Map<K, V> withoutPart(Map<K, V> values, String step, StandIns standIns) {
            Entries<K, V> others = empty.get();
            values.forEach((own, read) -> {
                if (!step.equals(print.apply(own))) {
                    others.put(own, read);
                }
            });
            return others.all();
        }

        private @Nullable K keyOf(String name, Entries<K, V> values, JsonSource in, DecodeContext context) {
            if (in.isUnwritable(name)) {
                context.problem(InputRule.INVALID_CHARACTER, in);
                return null;
            }
            K found = key.read(name, in, context);
            if (found != null && values.containsKey(found)) {
                context.problem(InputRule.DUPLICATE_KEY, in);
                return null;
            }
            return found;
        }

        @Override
        public void write(Map<K, V> values, JsonSink out) {
            out.startObject();
            values.forEach((own, read) -> {
                out.name(print.apply(own));
                value.write(read, out);
            });
            out.endObject();
        }

        @Override
        public <R> R describe(SchemaVisitor<R> visitor) {
            return visitor.map(name, value);
        }
    }
}
