package no.samskaping.json.internal.host;

import java.util.Arrays;
import no.samskaping.json.internal.codec.DecodeContext;
import no.samskaping.model.internal.text.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * The positions of all values inside a value that is read, in the order of the document: the document of an application cannot
 * be read a second time. After {@value #MAX} values no more are recorded; they then have the position of what contains them.
 */
final class PlaceRecorder {
    private static final int MAX = 1 << 20;

    private long[] offsets = new long[32];

    /** For each value, the number of the first value that is not inside it; 0 while it is open. */
    private int[] ends = new int[32];

    /** For each value, its name in an object; null in a list. */
    private @Nullable String[] names = new String[32];

    private int count;

    /** The values that are open: the first of them was not necessarily recorded. */
    private int[] open = new int[16];

    private int depth;
    private @Nullable String name;

    /** The start of an object or a list. */
    void open(long offset) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = add(offset);
    }

    /** The end of an object or a list. */
    void close() {
        int value = open[--depth];
        if (value >= 0) {
            ends[value] = count;
        }
    }

    /** The name of the next value. */
    void name(String given) {
        name = given;
    }

    /** A value that is neither an object nor a list. */
    void single(long offset) {
        int value = add(offset);
        if (value >= 0) {
            ends[value] = count;
        }
    }

    int depth() {
        return depth;
    }

    private int add(long offset) {
        String given = name;
        name = null;
        if (count == MAX) {
            return -1;
        }
        if (count == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            names = Arrays.copyOf(names, 2 * count);
        }
        offsets[count] = offset;
        names[count] = given;
        return count++;
    }

    /** The position of the value at a pointer that starts at the first value, or of its nearest ancestor that is recorded. */
    long offset(String pointer) {
        if (count == 0) {
            return DecodeContext.AT_POINTER;
        }
        int value = 0;
        String[] steps = pointer.split("/", -1);
        for (int i = 1; i < steps.length; i++) {
            int below = below(value, JsonPointer.unescape(steps[i]));
            if (below < 0) {
                break;
            }
            value = below;
        }
        return offsets[value];
    }

    private int below(int value, String step) {
        int end = end(value);
        int index = 0;
        for (int i = value + 1; i < end; i = end(i)) {
            String given = names[i];
            if (step.equals(given == null ? Integer.toString(index) : given)) {
                return i;
            }
            index++;
        }
        return -1;
    }

    private int end(int value) {
        return ends[value] == 0 ? count : ends[value];
    }
}
