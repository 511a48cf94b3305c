package no.samskaping.json.internal.lines;

/** Whole lines of a stream; or one line that is too long, without its bytes. */
final class Block {
    private byte[] bytes = {};
    private int end;
    private boolean tooLong;

    /** An array of at least this size to fill; its content may be lost. */
    byte[] buffer(int size) {
        if (bytes.length < size) {
            bytes = new byte[size];
        }
        return bytes;
    }

    void setLines(byte[] lines, int lineEnd) {
        bytes = lines;
        end = lineEnd;
        tooLong = false;
    }

    void setTooLongLine() {
        end = 0;
        tooLong = true;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The index after the last line and its line feed. */
    int end() {
        return end;
    }

    boolean isTooLong() {
        return tooLong;
    }
}
