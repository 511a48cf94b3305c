package no.samskaping.exchange.internal.row;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds whole numbers by the characters of a text, without making the text. Remembers a bounded number of texts. */
public final class SpanIndex {
    /** What is returned for a text that is not known. */
    public static final int UNKNOWN = Integer.MIN_VALUE;

    private static final int SLOTS = 1 << 12;
    private static final int MOST = SLOTS / 2;

    /** Texts with the same hash are looked at one after the other, however hostile they are. */
    private static final int MOST_PROBES = 32;

    private static final int ASCII = 128;

    private final char[] @Nullable [] texts = new char[SLOTS][];
    private final int[] values = new int[SLOTS];
    private int count;

    /** The numbers of texts of one character, such as the points of a scale. */
    private final int[] single = new int[ASCII];

    public SpanIndex() {
        Arrays.fill(single, UNKNOWN);
    }

    /** The number of a text, or {@link #UNKNOWN}. */
    public int find(char[] characters, int offset, int length) {
        if (isSingle(characters, offset, length)) {
            return single[characters[offset]];
        }
        int slot = hash(characters, offset, length) & (SLOTS - 1);
        for (int probes = 0; probes < MOST_PROBES; probes++) {
            char @Nullable [] text = texts[slot];
            if (text == null) {
                return UNKNOWN;
            }
            if (text.length == length && Arrays.equals(text, 0, length, characters, offset, offset + length)) {
                return values[slot];
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        return UNKNOWN;
    }

    /** Remembers a text that is not known, unless there are many already. Returns whether it does. */
    public boolean remember(char[] characters, int offset, int length, int value) {
        if (isSingle(characters, offset, length)) {
            single[characters[offset]] = value;
            return true;
        }
        if (count == MOST || length > 1_000) {
            return false;
        }
        int slot = hash(characters, offset, length) & (SLOTS - 1);
        for (int probes = 1; texts[slot] != null; probes++) {
            if (probes == MOST_PROBES) {
                return false;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        texts[slot] = Arrays.copyOfRange(characters, offset, offset + length);
        values[slot] = value;
        count++;
        return true;
    }

    private static boolean isSingle(char[] characters, int offset, int length) {
        return length == 1 && characters[offset] < ASCII;
    }

    /** Looks at some characters only, which is enough for the few words of a column. */
    private static int hash(char[] characters, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        int last = offset + length - 1;
        int middle = (offset + last) >>> 1;
        int hash = 31 * length + characters[offset];
        hash = 31 * hash + characters[(offset + middle) >>> 1];
        hash = 31 * hash + characters[middle];
        hash = 31 * hash + characters[(middle + last) >>> 1];
        hash = 31 * hash + characters[last];
        return hash ^ (hash >>> 12);
    }
}
