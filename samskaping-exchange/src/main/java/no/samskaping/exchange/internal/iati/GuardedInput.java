package no.samskaping.exchange.internal.iati;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Ends reading when the parser takes too many bytes for one event. The parser of the JDK keeps an attribute, a comment or a
 * document type declaration in memory as a whole, however long it is.
 */
final class GuardedInput extends FilterInputStream {
    /** The parser reads ahead by a few kilobytes at most. */
    static final int MAX_BYTES_PER_EVENT = 1 << 20;

    private int left = MAX_BYTES_PER_EVENT;
    private boolean exceeded;

    GuardedInput(InputStream in) {
        super(in);
    }

    void nextEvent() {
        left = MAX_BYTES_PER_EVENT;
    }

    boolean isExceeded() {
        return exceeded;
    }

    @Override
    public int read() throws IOException {
        require();
        int read = super.read();
        left--;
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        require();
        int read = super.read(bytes, offset, length);
        left -= Math.max(read, 0);
        return read;
    }

    private void require() throws IOException {
        if (left <= 0) {
            exceeded = true;
            throw new IOException("Too many bytes in one event");
        }
    }
}
