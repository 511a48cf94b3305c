package no.samskaping.model.internal;

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
 * A map by texts in their natural order that never changes: two arrays, so that a million of them are made and walked
 * through for little. In all that can be asked of it, it is a {@link TreeMap} that holds no null.
 *
 * @param <V> the values
 */
@SuppressWarnings("JdkObsolete") // Sheets promise a SortedMap and no more.
public final class ArrayMap<V> extends AbstractMap<String, V> implements SortedMap<String, V> {
    private final String[] keys;
    private final Object[] values;

    private ArrayMap(String[] keys, Object[] values) {
        this.keys = keys;
        this.values = values;
    }

    /** Any map as one of this kind: itself, if it is one. */
    @SuppressWarnings("unchecked") // Nothing can be put into it.
    public static <V> ArrayMap<V> copyOf(Map<String, ? extends V> map) {
        return map instanceof ArrayMap<?> same
                ? (ArrayMap<V>) same
                : new Builder<V>().putAll(map).build();
    }

    /** The key at a place in the order. */
    public String key(int place) {
        return keys[place];
    }

    /** The value of the key at a place in the order. */
    @SuppressWarnings("unchecked") // The builder takes no others.
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

    /** Parts are seldom asked for, and of what never changes a copy is as good as a view. */
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
     * Gathers a map. Entries that come in order, as in documents of our own, only line up; from the first that does not
     * on, a tree sorts them.
     *
     * @param <V> the values
     */
    public static final class Builder<V> {
        private static final int USUAL = 16;

        private String[] keys = new String[USUAL];
        private Object[] values = new Object[USUAL];
        private int size;
        private @Nullable SortedMap<String, V> sorted;
        private @Nullable ArrayMap<V> built;

        /** Puts all entries of a map, in its order. */
        public Builder<V> putAll(Map<String, ? extends V> entries) {
            entries.forEach(this::put);
            return this;
        }

        /** Puts an entry, in place of one with the same key. */
        public void put(String key, V value) {
            Objects.requireNonNull(key);
            Objects.requireNonNull(value);
            if (sorted == null && !isBehindAll(key)) {
                sorted = new TreeMap<>((SortedMap<String, V>) build());
            }
            built = null;
            if (sorted == null) {
                append(key, value);
            } else {
                sorted.put(key, value);
            }
        }

        /** Whether there is an entry with a key. */
        public boolean containsKey(String key) {
            if (sorted != null) {
                return sorted.containsKey(key);
            }
            return !isBehindAll(key) && Arrays.binarySearch(keys, 0, size, key) >= 0;
        }

        private boolean isBehindAll(String key) {
            return size == 0 || keys[size - 1].compareTo(key) < 0;
        }

        private void append(String key, V value) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
                values = Arrays.copyOf(values, 2 * size);
            }
            keys[size] = key;
            values[size] = value;
            size++;
        }

        /** What was put so far. */
        public ArrayMap<V> build() {
            if (built == null) {
                built = sorted == null
                        ? new ArrayMap<>(Arrays.copyOf(keys, size), Arrays.copyOf(values, size))
                        : new ArrayMap<>(
                                sorted.keySet().toArray(String[]::new),
                                sorted.values().toArray());
            }
            return built;
        }
    }
}
