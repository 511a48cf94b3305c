package no.samskaping.json.internal.fast;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A map from names in UTF-8 to values, which looks up bytes without decoding them.
 *
 * <p>Its size and the number of slots that a lookup compares are bounded, so that neither many names nor hostile ones make it
 * large or slow. An entry for which all slots are taken is not stored.
 */
final class ByteTexts<T> {
    private final byte[][] names;
    private final @Nullable Object[] values;
    private final int probes;

    /** A map for a number of entries; each can be in one of a number of slots. */
    ByteTexts(int size, int probes) {
        int slots = Integer.highestOneBit(Math.max(1, size)) * 4;
        this.names = new byte[slots][];
        this.values = new @Nullable Object[slots];
        this.probes = Math.min(probes, slots);
    }

    /** A map that stores all of a known number of entries. */
    static <T> ByteTexts<T> of(int size) {
        return new ByteTexts<>(size, Integer.MAX_VALUE);
    }

    /** Stores an entry if one of its slots is free. */
    ByteTexts<T> put(String name, T value) {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        int hash = hash(utf8, 0, utf8.length);
        for (int i = 0; i < probes; i++) {
            int slot = (hash + i) & (names.length - 1);
            if (names[slot] == null) {
                names[slot] = utf8;
                values[slot] = value;
                break;
            }
        }
        return this;
    }

    /** The value for the name in a range of bytes, or null. */
    @SuppressWarnings("unchecked")
    @Nullable
    T find(byte[] bytes, int from, int to) {
        int hash = hash(bytes, from, to);
        for (int i = 0; i < probes; i++) {
            int slot = (hash + i) & (names.length - 1);
            byte[] name = names[slot];
            if (name == null) {
                return null;
            }
            if (Arrays.equals(name, 0, name.length, bytes, from, to)) {
                return (T) values[slot];
            }
        }
        return null;
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash ^ (hash >>> 16);
    }
}
