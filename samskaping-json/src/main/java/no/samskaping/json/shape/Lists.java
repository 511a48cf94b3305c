package no.samskaping.json.shape;

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
import no.samskaping.json.JsonRule;
import no.samskaping.model.Term;
import no.samskaping.model.internal.ArrayMap;
import org.jspecify.annotations.Nullable;

/** The shapes of what holds many: lists, sets of codes, maps by name. */
public final class Lists {
    private Lists() {}

    /** A list. */
    public static <T> Shape<List<T>> of(Shape<T> element) {
        return new Elements<>(ArrayList::new, false, element);
    }

    /** A set of terms: a list in which no code stands twice. Written in the set's own order. */
    public static <T extends Term> Shape<Set<T>> set(Codes<T> codes) {
        return new Elements<>(LinkedHashSet::new, true, codes);
    }

    /** A set of texts: a list in which none stands twice. Written in the set's own order. */
    public static Shape<Set<String>> setOfTexts() {
        return new Elements<>(LinkedHashSet::new, true, Scalar.TEXT);
    }

    private record Elements<T, C extends Collection<T>>(Supplier<C> empty, boolean distinct, Shape<T> element)
            implements Shape<C> {
        @Override
        public @Nullable C read(Tokens in, Reading reading) {
            if (in.current() != Tokens.Kind.LIST) {
                return Scalar.refuse(in, reading, JsonRule.LIST_EXPECTED);
            }
            C values = empty.get();
            int before = reading.count();
            for (int i = 0; in.next() != Tokens.Kind.LIST_END; i++) {
                reading.enter(i);
                try {
                    add(values, in, reading);
                } finally {
                    reading.leave();
                }
            }
            return reading.count() == before ? values : null;
        }

        private void add(C values, Tokens in, Reading reading) {
            T value = element.read(in, reading);
            if (value != null && !values.add(value)) {
                reading.found(JsonRule.REPEATED_CODE, in);
            }
        }

        @Override
        public void write(C values, Sink out) {
            out.startList();
            values.forEach(value -> element.write(value, out));
            out.endList();
        }

        @Override
        public <R> R describe(Describer<R> describer) {
            return describer.list(element, distinct);
        }
    }

    /** An object whose names are identifiers of the document's own. */
    public static <V> Shape<Map<String, V>> map(Shape<V> value) {
        return map(Scalar.NAME, value);
    }

    /** An object whose names are texts of a certain kind, which the type that is made of it looks after. */
    public static <V> Shape<Map<String, V>> map(Shape<String> name, Shape<V> value) {
        return new MapShape<>(name, (key, in, reading) -> key, Function.identity(), value, InOrder::new);
    }

    /** An object whose names are identifiers of the document's own, read into their natural order. */
    public static <V> Shape<Map<String, V>> sortedMap(Shape<V> value) {
        return new MapShape<>(Scalar.NAME, (key, in, reading) -> key, Function.identity(), value, Sorted::new);
    }

    /** An object whose names are codes. */
    public static <K extends Term, V> Shape<Map<K, V>> map(Codes<K> codes, Shape<V> value) {
        return new MapShape<>(codes, codes::find, codes::code, value, InOrder::new);
    }

    /** An object whose names are some other key; the parser gives null for what is no key, and that is refused. */
    public static <K, V> Shape<Map<K, V>> map(
            Shape<String> name,
            BiFunction<String, Tokens, @Nullable K> parse,
            Function<K, String> print,
            Shape<V> value) {
        return new MapShape<>(
                name,
                (own, in, reading) -> {
                    K key = parse.apply(own, in);
                    if (key == null) {
                        reading.found(JsonRule.UNKNOWN_FIELD, in);
                    }
                    return key;
                },
                print,
                value,
                InOrder::new);
    }

    private interface KeyReader<K> {
        @Nullable
        K read(String name, Tokens in, Reading reading);
    }

    /** What was read of a map so far. */
    private interface Entries<K, V> {
        boolean containsKey(K key);

        void put(K key, V value);

        Map<K, V> all();
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

    private record Sorted<V>(ArrayMap.Builder<V> gathered) implements Entries<String, V> {
        Sorted() {
            this(new ArrayMap.Builder<>());
        }

        @Override
        public boolean containsKey(String key) {
            return gathered.containsKey(key);
        }

        @Override
        public void put(String key, V value) {
            gathered.put(key, value);
        }

        @Override
        public Map<String, V> all() {
            return gathered.build();
        }
    }

    private record MapShape<K, V>(
            Shape<?> name, KeyReader<K> key, Function<K, String> print, Shape<V> value, Supplier<Entries<K, V>> empty)
            implements Shape<Map<K, V>> {
        @Override
        public @Nullable Map<K, V> read(Tokens in, Reading reading) {
            if (in.current() != Tokens.Kind.OBJECT) {
                return Scalar.refuse(in, reading, JsonRule.OBJECT_EXPECTED);
            }
            Entries<K, V> values = empty.get();
            int before = reading.count();
            while (in.next() == Tokens.Kind.NAME) {
                String name = in.text();
                reading.enter(name);
                try {
                    readEntry(name, values, in, reading);
                } finally {
                    reading.leave();
                }
            }
            return reading.count() == before ? values.all() : null;
        }

        private void readEntry(String name, Entries<K, V> values, Tokens in, Reading reading) {
            K found = keyOf(name, values, in, reading);
            in.next();
            if (found == null) {
                in.skip();
            } else {
                V read = value.read(in, reading);
                if (read != null) {
                    values.put(found, read);
                }
            }
        }

        private @Nullable K keyOf(String name, Entries<K, V> values, Tokens in, Reading reading) {
            if (in.isUnwritable(name)) {
                reading.problem(JsonRule.INVALID_CHARACTER, in);
                return null;
            }
            K found = key.read(name, in, reading);
            if (found != null && values.containsKey(found)) {
                reading.problem(JsonRule.DUPLICATE_KEY, in);
                return null;
            }
            return found;
        }

        @Override
        public void write(Map<K, V> values, Sink out) {
            out.startObject();
            values.forEach((own, read) -> {
                out.name(print.apply(own));
                value.write(read, out);
            });
            out.endObject();
        }

        @Override
        public <R> R describe(Describer<R> describer) {
            return describer.map(name, value);
        }
    }
}
