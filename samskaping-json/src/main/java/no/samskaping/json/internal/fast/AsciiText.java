package no.samskaping.json.internal.fast;

import java.nio.charset.StandardCharsets;

/** A view of ASCII bytes as text, without copying them. */
final class AsciiText implements CharSequence {
    private byte[] bytes = {};
    private int from;
    private int to;

    /** Changes this view to another range of bytes. */
    AsciiText of(byte[] ascii, int start, int end) {
        bytes = ascii;
        from = start;
        to = end;
        return this;
    }

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public char charAt(int index) {
        return (char) bytes[from + index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new AsciiText().of(bytes, from + start, from + end);
    }

    @Override
    public String toString() {
        return new String(bytes, from, to - from, StandardCharsets.US_ASCII);
    }
}
