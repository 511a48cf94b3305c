package no.samskaping.model.internal.collection;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map with sorted text keys, stored in two arrays.
 *
 * <p>It is cheap to create and to iterate over, since there may be a million of them. It behaves like a {@link TreeMap} with
 * natural order that contains no null.
 *
 * @param <V> the type of the values
 */
@SuppressWarnings("JdkObsolete") // The API of response sheets promises a SortedMap.
public final class ArrayMap<V> extends AbstractMap<String, V> implements SortedMap<String, V> {
    private final String[] keys;
    private final Object[] values;

    private ArrayMap(String[] keys, Object[] values) {
        this.keys = keys;
        this.values = values;
    }

    /** Returns a map as an array map; the same object if it already is one. */
    @SuppressWarnings("unchecked") // The map is immutable.
    public static <V> ArrayMap<V> copyOf(Map<String, ? extends V> map) {
        return map instanceof ArrayMap<?> same
                ? (ArrayMap<V>) same
                : new Builder<V>().putAll(map).build();
    }

    /** Returns whether another map has the same keys, as far as that is known without comparing them. */
    public boolean sharesKeys(ArrayMap<?> other) {
        return keys == other.keys;
    }

    /** Returns the key at an index, in sorted order. */
    public String key(int place) {
        return keys[place];
    }

    /** Returns the value of the key at an index. */
    @SuppressWarnings("unchecked") // The builder accepts only values of this type.
    public V value(int place) {
        return (V) values[place];
    }

    @Override
    public int size() {
        return keys.length;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        int place = place(key);
        return place < 0 ? null : value(place);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return place(key) >= 0;
    }

    private int place(@Nullable Object key) {
        Objects.requireNonNull(key);
        return keys.length == 0 ? -1 : Arrays.binarySearch(keys, (String) key);
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super V> action) {
        Objects.requireNonNull(action);
        for (int place = 0; place < keys.length; place++) {
            action.accept(keys[place], value(place));
        }
    }

    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        return new Entries();
    }

    @Override
    public @Nullable Comparator<? super String> comparator() {
        return null;
    }

    @Override
    public String firstKey() {
        return endKey(0);
    }

    @Override
    public String lastKey() {
        return endKey(keys.length - 1);
    }

    private String endKey(int place) {
        if (keys.length == 0) {
            throw new NoSuchElementException();
        }
        return keys[place];
    }

    @Override
    public SortedMap<String, V> subMap(String from, String to) {
        return tree().subMap(from, to);
    }

    @Override
    public SortedMap<String, V> headMap(String to) {
        return tree().headMap(to);
    }

    @Override
    public SortedMap<String, V> tailMap(String from) {
        return tree().tailMap(from);
    }

    /** Sub-maps are rarely used, and a copy of an immutable map is as good as a view. */
    private SortedMap<String, V> tree() {
        return Collections.unmodifiableSortedMap(new TreeMap<>((SortedMap<String, V>) this));
    }

    private final class Entries extends AbstractSet<Map.Entry<String, V>> {
        @Override
        public int size() {
            return keys.length;
        }

        @Override
        public Iterator<Map.Entry<String, V>> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < keys.length;
                }

                @Override
                public Map.Entry<String, V> next() {
                    if (next == keys.length) {
                        throw new NoSuchElementException();
                    }
                    int place = next++;
                    return new SimpleImmutableEntry<>(keys[place], value(place));
                }
            };
        }
    }

    /**
     * Builds a map.
     *
     * <p>Entries that are added in sorted order, as in documents written by the library, are appended to arrays. From the
     * first entry out of order on, a tree sorts them.
     *
     * @param <V> the type of the values
     */
    public static final class Builder<V> {
        private static final String[] NO_KEYS = {};

        /** Enough for the answers to the standard instrument. */
        private static final int INITIAL_CAPACITY = 32;

        private String[] keys = new String[INITIAL_CAPACITY];
        private Object[] values = new Object[INITIAL_CAPACITY];
        private int size;
        private @Nullable SortedMap<String, V> sorted;
        private @Nullable ArrayMap<V> built;

        /** The key that was found to be behind all others: it need not be compared again when it is added. */
        private @Nullable String behind;

        /** Adds all entries of a map, in its order. */
        public Builder<V> putAll(Map<String, ? extends V> entries) {
            entries.forEach(this::put);
            return this;
        }

        /** Adds an entry and replaces an entry with the same key. */
        public void put(String key, V value) {
            Objects.requireNonNull(key);
            Objects.requireNonNull(value);
            if (sorted == null && !isAfterAll(key)) {
                sorted = new TreeMap<>((SortedMap<String, V>) build());
            }
            built = null;
            if (sorted == null) {
                append(key, value);
            } else {
                sorted.put(key, value);
            }
        }

        /** Returns whether there is an entry with a key. */
        public boolean containsKey(String key) {
            if (sorted != null) {
                return sorted.containsKey(key);
            }
            return !isAfterAll(key) && Arrays.binarySearch(keys, 0, size, key) >= 0;
        }

        @SuppressWarnings("ReferenceEquality") // an equal key that is another object is compared again
        private boolean isAfterAll(String key) {
            boolean isBehind = key == behind || size == 0 || keys[size - 1].compareTo(key) < 0;
            behind = isBehind ? key : null;
            return isBehind;
        }

        private void append(String key, V value) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
                values = Arrays.copyOf(values, 2 * size);
            }
            keys[size] = key;
            values[size] = value;
            size++;
            behind = null;
        }

        /** Returns a map of the entries added so far. */
        public ArrayMap<V> build() {
            return build(NO_KEYS);
        }

        /**
         * Returns a map of the entries added so far. If its keys are the same objects as those of an earlier map, both share
         * them, so that the many sheets of an assessment take less memory.
         */
        public ArrayMap<V> buildLike(ArrayMap<?> earlier) {
            return build(earlier.keys);
        }

        private ArrayMap<V> build(String[] earlierKeys) {
            if (built == null) {
                built = sorted == null
                        ? new ArrayMap<>(
                                hasSame(earlierKeys) ? earlierKeys : Arrays.copyOf(keys, size),
                                Arrays.copyOf(values, size))
                        : new ArrayMap<>(
                                sorted.keySet().toArray(String[]::new),
                                sorted.values().toArray());
            }
            return built;
        }

        @SuppressWarnings("ReferenceEquality") // to compare the texts would take longer than to copy the array
        private boolean hasSame(String[] earlierKeys) {
            boolean same = earlierKeys.length == size;
            for (int i = 0; same && i < size; i++) {
                same = earlierKeys[i] == keys[i];
            }
            return same;
        }
    }
}
