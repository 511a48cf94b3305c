package no.samskaping.json.internal.lines;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Counts the bytes that are read from a stream, and says so each time another block has been read. */
public final class ProgressStream extends FilterInputStream {
    /** Told of the rows and the bytes so far. */
    @FunctionalInterface
    public interface Listener {
        void onProgress(long rows, long bytes);
    }

    /** Small enough for several calls a second, large enough to cost nothing. */
    private static final int STEP = 1 << 20;

    private final Listener listener;
    private @Nullable LongSupplier rows;
    private long bytes;
    private long next = STEP;

    public ProgressStream(InputStream in, Listener listener) {
        super(in);
        this.listener = listener;
    }

    /** Sets where the number of rows is known; without it the number is 0. */
    public void countRows(LongSupplier counter) {
        rows = counter;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            add(1);
        }
        return one;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        if (count > 0) {
            add(count);
        }
        return count;
    }

    private void add(int count) {
        bytes += count;
        if (bytes >= next) {
            next = bytes + STEP;
            tell();
        }
    }

    /** Tells the listener of what has been read. */
    public void tell() {
        listener.onProgress(rows == null ? 0 : rows.getAsLong(), bytes);
    }
}
