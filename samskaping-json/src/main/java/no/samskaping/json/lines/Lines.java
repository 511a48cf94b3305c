package no.samskaping.json.lines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The lines of a stream, one at a time, where they stand in a buffer. A line ends at a line feed or where the stream ends; a
 * carriage return before it is space, as everywhere in JSON. Lines of nothing but space are passed over.
 *
 * <p>What is longer than a line may be is passed over without being held.
 */
public final class Lines {
    private static final int FIRST_SIZE = 1 << 16;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;

    private final InputStream in;
    private final int longest;
    private byte[] bytes;
    private int filled;
    private int blockEnd;
    private boolean ended;

    private long number;
    private int from;
    private int to;
    private boolean ascii;
    private boolean tooLong;

    /** The lines of a stream, none of them longer than a number of bytes. */
    public Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
        this.bytes = new byte[Math.min(FIRST_SIZE, longest + 1)];
        this.to = -1;
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
                tooLong = to - from > longest;
            }
        } while (!tooLong && isBlank(from, to));
        return true;
    }

    /** Which line this is, from 1, blank ones counted; after the last one, how many there were. */
    public long number() {
        return number;
    }

    /** Whether the line is longer than it may be; then nothing but its number is known. */
    public boolean isTooLong() {
        return tooLong;
    }

    /** The bytes that hold the line, and other lines around it. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where the line starts. */
    public int from() {
        return from;
    }

    /** Where the line ends, its line end not counted. */
    public int to() {
        return to;
    }

    /** Whether all characters of the line are ASCII. */
    public boolean isAscii() {
        return ascii;
    }

    /** A copy of the line. */
    public byte[] copy() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** Whether nothing but JSON's space stands between two places. */
    public boolean isBlank(int start, int end) {
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

    /** Fills the buffer until a whole line stands in it, or until it is plain that there is none. */
    private boolean nextBlock() {
        filled -= blockEnd;
        System.arraycopy(bytes, blockEnd, bytes, 0, filled);
        blockEnd = 0;
        from = 0;
        int searched = 0;
        while (true) {
            int last = lastFeed(searched);
            if (last >= 0) {
                blockEnd = last + 1;
                return true;
            }
            if (filled > longest) {
                passOver();
                return true;
            }
            if (ended) {
                blockEnd = filled;
                return filled > 0;
            }
            searched = filled;
            read();
        }
    }

    private int lastFeed(int start) {
        for (int i = filled - 1; i >= start; i--) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Reads on behind a line that is too long; what stands behind its end is kept. */
    private void passOver() {
        tooLong = true;
        int feed = -1;
        while (feed < 0 && !ended) {
            filled = 0;
            read();
            feed = firstFeed();
        }
        blockEnd = feed < 0 ? filled : feed + 1;
        to = blockEnd - 1;
    }

    private int firstFeed() {
        for (int i = 0; i < filled; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private void read() {
        if (filled == bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(2L * bytes.length, longest + 1L));
        }
        try {
            int more = in.read(bytes, filled, bytes.length - filled);
            ended = more < 0;
            filled += Math.max(0, more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
