package no.samskaping.json.internal.lines;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The lines of a stream or of a block, one at a time, without copying them. A line ends at a line feed or at the end of the
 * stream; a carriage return before that is white space, as everywhere in JSON. Lines of white space are skipped.
 */
public final class LineCursor {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;

    private final Block block;
    private final Predicate<Block> refill;
    private final int maxLineBytes;
    private boolean fresh;
    private byte[] bytes = {};
    private int blockEnd;

    private long number;
    private int from;
    private int to = -1;
    private boolean ascii;
    private boolean tooLong;

    private LineCursor(Block block, boolean fresh, Predicate<Block> refill, int maxLineBytes, long precedingLines) {
        this.block = block;
        this.fresh = fresh;
        this.refill = refill;
        this.maxLineBytes = maxLineBytes;
        this.number = precedingLines;
    }

    /** The lines of a stream, as soon as they can be read from it. */
    public static LineCursor of(InputStream in, int maxLineBytes) {
        return new LineCursor(new Block(), false, new BlockReader(in, maxLineBytes, 0)::next, maxLineBytes, 0);
    }

    /** The lines of a block, which a number of lines precede. */
    static LineCursor of(Block block, int maxLineBytes, long precedingLines) {
        return new LineCursor(block, true, any -> false, maxLineBytes, precedingLines);
    }

    /**
     * Moves to the next line that is not blank.
     *
     * @return false at the end of the stream
     * @throws UncheckedIOException if the stream fails
     */
    public boolean next() {
        do {
            tooLong = false;
            from = to + 1;
            if (from >= blockEnd && !nextBlock()) {
                return false;
            }
            number++;
            if (!tooLong) {
                to = lineEnd();
                tooLong = to - from > maxLineBytes;
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

    /** The number of the line, from 1, counting blank lines; after the last line the number of lines. */
    public long number() {
        return number;
    }

    /** Whether the line is too long; then its bytes are not available. */
    public boolean isTooLong() {
        return tooLong;
    }

    /** An array that contains the line, and other lines. */
    public byte[] bytes() {
        return bytes;
    }

    /** The index of the first byte of the line. */
    public int from() {
        return from;
    }

    /** The index after the last byte of the line, without its line feed. */
    public int to() {
        return to;
    }

    /** Whether all bytes of the line are ASCII. */
    public boolean isAscii() {
        return ascii;
    }

    /** A copy of the line. */
    public byte[] copy() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** Whether there is only JSON's white space between two indices. */
    private boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The index of the next line feed, or the end of the block. Also finds out whether the line is ASCII. */
    private int lineEnd() {
        long allBits = 0;
        int i = from;
        for (; i + Long.BYTES <= blockEnd; i += Long.BYTES) {
            long eight = (long) LONGS.get(bytes, i);
            // A byte of "feeds" is zero at a line feed; the lowest such byte has its high bit set in "hit".
            long feeds = eight ^ ('\n' * EACH);
            long hit = (feeds - EACH) & ~feeds & HIGH;
            if (hit != 0) {
                int before = Long.numberOfTrailingZeros(hit) / Byte.SIZE;
                ascii = ((allBits | (eight & ((1L << (before * Byte.SIZE)) - 1))) & HIGH) == 0;
                return i + before;
            }
            allBits |= eight;
        }
        for (; i < blockEnd && bytes[i] != '\n'; i++) {
            allBits |= bytes[i];
        }
        ascii = (allBits & HIGH) == 0;
        return i;
    }
}
