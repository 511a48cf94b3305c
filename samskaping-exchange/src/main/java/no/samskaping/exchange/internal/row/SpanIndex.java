package no.samskaping.exchange.internal.row;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds whole numbers by the characters of a text, without making the text. Remembers a bounded number of texts. */
public final class SpanIndex {
    /** What is returned for a text that is not known. */
    public static final int UNKNOWN = Integer.MIN_VALUE;

    private static final int SLOTS = 1 << 12;
    private static final int MOST = SLOTS / 2;

    private final char[] @Nullable [] texts = new char[SLOTS][];
    private final int[] values = new int[SLOTS];
    private int count;

    /** The number of a text, or {@link #UNKNOWN}. */
    public int find(char[] characters, int offset, int length) {
        for (int slot = hash(characters, offset, length) & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
            char @Nullable [] text = texts[slot];
            if (text == null) {
                return UNKNOWN;
            }
            if (text.length == length && Arrays.equals(text, 0, length, characters, offset, offset + length)) {
                return values[slot];
            }
        }
    }

    /** Remembers a text that is not known, unless there are many already. Returns whether it does. */
    public boolean remember(char[] characters, int offset, int length, int value) {
        if (count == MOST || length > 1_000) {
            return false;
        }
        int slot = hash(characters, offset, length) & (SLOTS - 1);
        while (texts[slot] != null) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        texts[slot] = Arrays.copyOfRange(characters, offset, offset + length);
        values[slot] = value;
        count++;
        return true;
    }

    private static int hash(char[] characters, int offset, int length) {
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + characters[i];
        }
        return hash ^ (hash >>> 12);
    }
}
