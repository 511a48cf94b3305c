package no.samskaping.json.lines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into blocks of whole lines. What is longer than a line may be is passed over without being held.
 *
 * <p>If the stream fails, the whole lines that it gave before are given first.
 */
final class Blocks {
    private static final int FIRST_SIZE = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final int least;

    /** What was read behind the lines of the last block. */
    private byte[] rest = {};

    private byte[] bytes = rest;
    private int filled;
    private boolean ended;
    private @Nullable RuntimeException failure;

    /** Blocks of so many bytes at least, where the stream has as many, and of lines that are not longer than may be. */
    Blocks(InputStream in, int longest, int least) {
        this.in = in;
        this.longest = longest;
        this.least = least;
    }

    /**
     * Fills a block with the next lines.
     *
     * @return false at the end of the stream
     * @throws RuntimeException what the stream failed with, an {@link IOException} as {@link UncheckedIOException}
     */
    boolean next(Block block) {
        int usual = Math.max(least, Math.min(FIRST_SIZE, longest + 1));
        bytes = block.room(Math.max(usual, rest.length));
        System.arraycopy(rest, 0, bytes, 0, rest.length);
        filled = rest.length;
        int end = 0;
        int searched = 0;
        while (true) {
            end = Math.max(end, lastFeed(searched) + 1);
            if (end > 0 && (ended || filled >= least)) {
                break;
            }
            if (end == 0 && filled > longest) {
                passOver();
                block.holdTooLongLine();
                return true;
            }
            if (ended) {
                failIfFailed();
                end = filled;
                break;
            }
            searched = filled;
            read();
        }
        rest = Arrays.copyOfRange(bytes, end, filled);
        block.holdLines(bytes, end);
        return end > 0;
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
        int feed = -1;
        while (feed < 0 && !ended) {
            filled = 0;
            read();
            feed = firstFeed();
        }
        if (feed < 0) {
            failIfFailed();
            feed = filled - 1;
        }
        rest = Arrays.copyOfRange(bytes, feed + 1, filled);
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
            fail(new UncheckedIOException(e));
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    private void fail(RuntimeException e) {
        failure = e;
        ended = true;
    }

    private void failIfFailed() {
        if (failure != null) {
            throw failure;
        }
    }
}
