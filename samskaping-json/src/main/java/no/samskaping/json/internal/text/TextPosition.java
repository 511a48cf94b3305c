package no.samskaping.json.internal.text;

/** A position in a text: line and column from 1, the column in characters. */
public record TextPosition(int line, int column) {
    /** The position of a byte in UTF-8 text; an offset beyond the end is the end. */
    public static TextPosition of(byte[] utf8, long offset) {
        int end = (int) Math.min(Math.max(offset, 0), utf8.length);
        int line = 1;
        int column = 1;
        for (int i = 0; i < end; i++) {
            if (utf8[i] == '\n') {
                line++;
                column = 1;
            } else if ((utf8[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return new TextPosition(line, column);
    }
}
