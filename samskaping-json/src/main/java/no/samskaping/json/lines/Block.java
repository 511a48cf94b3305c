package no.samskaping.json.lines;

/** Whole lines of a stream, side by side; or one line that is too long, of which nothing is held. */
final class Block {
    private byte[] bytes = {};
    private int end;
    private boolean tooLong;

    /** Bytes to fill, at least so many; what stood in them may be lost. */
    byte[] room(int size) {
        if (bytes.length < size) {
            bytes = new byte[size];
        }
        return bytes;
    }

    void holdLines(byte[] of, int to) {
        bytes = of;
        end = to;
        tooLong = false;
    }

    void holdTooLongLine() {
        end = 0;
        tooLong = true;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the last line ends, its line end counted. */
    int end() {
        return end;
    }

    boolean isTooLong() {
        return tooLong;
    }
}
