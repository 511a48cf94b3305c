package no.samskaping.examples.service;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body of limited size, with or without a Content-Length. */
public final class LimitedBody extends FilterInputStream {
    private final long maxBytes;
    private long read;

    private LimitedBody(InputStream in, long maxBytes) {
        super(in);
        this.maxBytes = maxBytes;
    }

    /**
     * Limits the size of a body.
     *
     * @param body the body
     * @param length the Content-Length, or less than 0 if there is none
     * @param maxBytes the largest number of bytes
     * @return the body, which throws a {@link BodyTooLargeException} when more is read
     * @throws BodyTooLargeException if the Content-Length is larger
     */
    public static InputStream of(InputStream body, long length, long maxBytes) {
        if (length > maxBytes) {
            throw new BodyTooLargeException(maxBytes);
        }
        return new LimitedBody(body, maxBytes);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    /** Skipped bytes count too. */
    @Override
    public long skip(long length) throws IOException {
        long skipped = super.skip(length);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) {
        read += bytes;
        if (read > maxBytes) {
            throw new BodyTooLargeException(maxBytes);
        }
    }
}
