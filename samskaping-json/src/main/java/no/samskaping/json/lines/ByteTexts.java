package no.samskaping.json.lines;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Things by the UTF-8 of their names, found without making a text of it.
 *
 * <p>It holds a bounded number of things and looks at a bounded number of places, so that neither many nor chosen names
 * make it large or slow. What finds no place is not held.
 */
final class ByteTexts<T> {
    private final byte[][] names;
    private final @Nullable Object[] things;
    private final int places;

    /** Room for some things, each of which is looked for at some places. */
    ByteTexts(int size, int places) {
        int slots = Integer.highestOneBit(Math.max(1, size)) * 4;
        this.names = new byte[slots][];
        this.things = new @Nullable Object[slots];
        this.places = Math.min(places, slots);
    }

    /** Room for things that are known beforehand, all of which are held. */
    static <T> ByteTexts<T> of(int size) {
        return new ByteTexts<>(size, Integer.MAX_VALUE);
    }

    /** Holds a thing if a place is free for it. */
    ByteTexts<T> put(String name, T thing) {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        int hash = hash(utf8, 0, utf8.length);
        for (int i = 0; i < places; i++) {
            int place = (hash + i) & (names.length - 1);
            if (names[place] == null) {
                names[place] = utf8;
                things[place] = thing;
                break;
            }
        }
        return this;
    }

    /** The thing whose name stands from one index to before another, or null if it is not held. */
    @SuppressWarnings("unchecked")
    @Nullable
    T find(byte[] bytes, int from, int to) {
        int hash = hash(bytes, from, to);
        for (int i = 0; i < places; i++) {
            int place = (hash + i) & (names.length - 1);
            byte[] name = names[place];
            if (name == null) {
                return null;
            }
            if (Arrays.equals(name, 0, name.length, bytes, from, to)) {
                return (T) things[place];
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
