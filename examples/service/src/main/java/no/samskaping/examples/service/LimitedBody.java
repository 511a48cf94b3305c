package no.samskaping.examples.service;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A body of limited size, with or without a Content-Length. A body that is larger is read on to twice the limit, because many
 * clients read the response only after they have sent everything.
 */
public final class LimitedBody extends FilterInputStream {
    private final long maxBytes;
    private long read;
    private boolean tooLarge;

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
     * @return the body, which throws a {@link BodyTooLargeException} when it is read and is larger
     */
    public static InputStream of(InputStream body, long length, long maxBytes) {
        LimitedBody limited = new LimitedBody(body, maxBytes);
        limited.tooLarge = length > maxBytes;
        return limited;
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

    private void count(long bytes) throws IOException {
        read += bytes;
        if (tooLarge || read > maxBytes) {
            throw new BodyTooLargeException(maxBytes, ignoreRest());
        }
    }

    /** Whether the body has ended. */
    private boolean ignoreRest() throws IOException {
        byte[] ignored = new byte[8192];
        int count = 0;
        while (count >= 0 && read <= 2 * maxBytes) {
            read += count;
            count = in.read(ignored);
        }
        return count < 0;
    }
}
