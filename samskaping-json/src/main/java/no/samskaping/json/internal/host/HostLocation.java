package no.samskaping.json.internal.host;

import no.samskaping.json.internal.codec.DecodeContext;

/** The line and column that an application's parser reports, in one number that sorts in the order of the document. */
public final class HostLocation {
    private HostLocation() {}

    /** The position of a line and a column from 1; {@link DecodeContext#AT_POINTER} if the parser does not know them. */
    public static long of(int line, int column) {
        return line < 1 || column < 1 ? DecodeContext.AT_POINTER : (long) line << Integer.SIZE | column;
    }

    static int line(long position) {
        return isKnown(position) ? (int) (position >> Integer.SIZE) : 0;
    }

    static int column(long position) {
        return isKnown(position) ? (int) position : 0;
    }

    private static boolean isKnown(long position) {
        return position != DecodeContext.AT_POINTER && position != DecodeContext.AT_END;
    }
}
