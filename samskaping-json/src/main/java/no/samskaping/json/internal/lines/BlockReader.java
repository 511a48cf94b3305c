package no.samskaping.json.internal.lines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into blocks of whole lines. A line that is too long is skipped without keeping it in memory.
 *
 * <p>If the stream fails, the whole lines before that are returned first.
 */
final class BlockReader {
    private static final int FIRST_SIZE = 1 << 16;

    private final InputStream in;
    private final int maxLineBytes;
    private final int minBlockBytes;

    /** The bytes after the lines of the last block. */
    private byte[] rest = {};

    private byte[] bytes = rest;
    private int filled;
    private boolean ended;
    private @Nullable RuntimeException failure;

    /** Reads blocks of at least a number of bytes, except the last one. */
    BlockReader(InputStream in, int maxLineBytes, int minBlockBytes) {
        this.in = in;
        this.maxLineBytes = maxLineBytes;
        this.minBlockBytes = minBlockBytes;
    }

    /**
     * Fills a block with the next lines.
     *
     * @return false at the end of the stream
     * @throws RuntimeException the failure of the stream; an {@link IOException} is wrapped in an {@link
     *     UncheckedIOException}
     */
    boolean next(Block block) {
        int usual = Math.max(minBlockBytes, Math.min(FIRST_SIZE, maxLineBytes + 1));
        bytes = block.buffer(Math.max(usual, rest.length));
        System.arraycopy(rest, 0, bytes, 0, rest.length);
        filled = rest.length;
        int end = 0;
        int searched = 0;
        while (true) {
            end = Math.max(end, lastLineFeed(searched) + 1);
            if (end > 0 && (ended || filled >= minBlockBytes)) {
                break;
            }
            if (end == 0 && filled > maxLineBytes) {
                skipLine();
                block.setTooLongLine();
                return true;
            }
            if (ended) {
                throwFailure();
                end = filled;
                break;
            }
            searched = filled;
            read();
        }
        rest = Arrays.copyOfRange(bytes, end, filled);
        block.setLines(bytes, end);
        return end > 0;
    }

    private int lastLineFeed(int start) {
        for (int i = filled - 1; i >= start; i--) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Skips the rest of a line that is too long, and keeps the bytes after it. */
    private void skipLine() {
        int lineFeed = -1;
        while (lineFeed < 0 && !ended) {
            filled = 0;
            read();
            lineFeed = firstLineFeed();
        }
        if (lineFeed < 0) {
            throwFailure();
            lineFeed = filled - 1;
        }
        rest = Arrays.copyOfRange(bytes, lineFeed + 1, filled);
    }

    private int firstLineFeed() {
        for (int i = 0; i < filled; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private void read() {
        if (filled == bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(2L * bytes.length, maxLineBytes + 1L));
        }
        try {
            int more = in.read(bytes, filled, bytes.length - filled);
            ended = more < 0;
            filled += Math.max(0, more);
        } catch (IOException e) {
            fail(new UncheckedIOException(e));
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    private void fail(RuntimeException e) {
        failure = e;
        ended = true;
    }

    private void throwFailure() {
        if (failure != null) {
            throw failure;
        }
    }
}
