package no.samskaping.json.lines;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The lines of a stream or of a part of it, one at a time, where they stand in a block. A line ends at a line feed or where
 * the stream ends; a carriage return before it is space, as everywhere in JSON. Lines of nothing but space are passed over.
 */
final class Lines {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;

    private final Block block;
    private final Predicate<Block> refill;
    private final int longest;
    private boolean fresh;
    private byte[] bytes = {};
    private int blockEnd;

    private long number;
    private int from;
    private int to = -1;
    private boolean ascii;
    private boolean tooLong;

    private Lines(Block block, boolean fresh, Predicate<Block> refill, int longest, long before) {
        this.block = block;
        this.fresh = fresh;
        this.refill = refill;
        this.longest = longest;
        this.number = before;
    }

    /** The lines of a stream, none of them longer than a number of bytes, as soon as the stream gives them. */
    static Lines of(InputStream in, int longest) {
        return new Lines(new Block(), false, new Blocks(in, longest, 0)::next, longest, 0);
    }

    /** The lines of a block, before which so many others stood. */
    static Lines of(Block block, int longest, long before) {
        return new Lines(block, true, any -> false, longest, before);
    }

    /**
     * Moves to the next line that is not blank.
     *
     * @return false at the end of the stream
     * @throws UncheckedIOException if the stream fails
     */
    boolean next() {
        do {
            tooLong = false;
            from = to + 1;
            if (from >= blockEnd && !nextBlock()) {
                return false;
            }
            number++;
            if (!tooLong) {
                to = lineEnd();
                tooLong = to - from > longest;
            }
        } while (!tooLong && isBlank(from, to));
        return true;
    }

    private boolean nextBlock() {
        if (!fresh && !refill.test(block)) {
            return false;
        }
        fresh = false;
        bytes = block.bytes();
        blockEnd = block.end();
        tooLong = block.isTooLong();
        from = 0;
        to = -1;
        return true;
    }

    /** Which line this is, from 1, blank ones counted; after the last one, how many there were. */
    long number() {
        return number;
    }

    /** Whether the line is longer than it may be; then nothing but its number is known. */
    boolean isTooLong() {
        return tooLong;
    }

    /** The bytes that hold the line, and other lines around it. */
    byte[] bytes() {
        return bytes;
    }

    /** Where the line starts. */
    int from() {
        return from;
    }

    /** Where the line ends, its line end not counted. */
    int to() {
        return to;
    }

    /** Whether all characters of the line are ASCII. */
    boolean isAscii() {
        return ascii;
    }

    /** A copy of the line. */
    byte[] copy() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** Whether nothing but JSON's space stands between two places. */
    private boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The next line feed of the block or its end; on the way it is seen whether all is ASCII. */
    private int lineEnd() {
        long seen = 0;
        int i = from;
        for (; i + Long.BYTES <= blockEnd; i += Long.BYTES) {
            long eight = (long) LONGS.get(bytes, i);
            // A byte is zero here where it is a line feed, and the lowest such byte keeps its high bit below.
            long feeds = eight ^ ('\n' * EACH);
            long hit = (feeds - EACH) & ~feeds & HIGH;
            if (hit != 0) {
                int before = Long.numberOfTrailingZeros(hit) / Byte.SIZE;
                ascii = ((seen | (eight & ((1L << (before * Byte.SIZE)) - 1))) & HIGH) == 0;
                return i + before;
            }
            seen |= eight;
        }
        for (; i < blockEnd && bytes[i] != '\n'; i++) {
            seen |= bytes[i];
        }
        ascii = (seen & HIGH) == 0;
        return i;
    }
}
