package no.samskaping.examples.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The part of a stream up to the end of the last line that begins before a given position. */
final class LineStream extends FilterInputStream {
    private final long end;
    private long at;
    private boolean ended;

    /** Starts at the current position of a stream; lines that begin at {@code end} or later are left out. */
    LineStream(InputStream in, long at, long end) {
        super(in);
        this.at = at;
        this.end = end;
        this.ended = at >= end;
    }

    /** Skips to after the next line feed, but not past the end: otherwise each slice would read a line that spans many. */
    void skipLine() throws IOException {
        int passed = 0;
        while (!ended && passed != '\n') {
            passed = in.read();
            at++;
            ended = passed < 0 || at >= end;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (ended) {
            return -1;
        }
        // A line feed at the last byte ends the last line; one before it does not.
        long plain = end - 1 - at;
        int count = plain > 0 ? in.read(into, from, (int) Math.min(length, plain)) : lastLine(into, from, length);
        ended |= count < 0;
        at += Math.max(0, count);
        return count;
    }

    private int lastLine(byte[] into, int from, int length) throws IOException {
        int count = 0;
        while (count < length && !ended) {
            int next = in.read();
            if (next >= 0) {
                into[from + count++] = (byte) next;
            }
            ended = next < 0 || next == '\n';
        }
        return count == 0 ? -1 : count;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = 0;
        while (skipped < bytes && read() >= 0) {
            skipped++;
        }
        return skipped;
    }

    @Override
    public int available() {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
