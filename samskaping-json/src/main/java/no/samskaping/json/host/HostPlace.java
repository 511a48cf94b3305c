package no.samskaping.json.host;

import no.samskaping.json.shape.Reading;

/** A place as a host's parser tells it, line and column, in one number that sorts as the document does. */
public final class HostPlace {
    private HostPlace() {}

    /** The place of a line and a column from 1, or {@link Reading#AT_POINTER} when the parser does not know them. */
    public static long of(int line, int column) {
        return line < 1 || column < 1 ? Reading.AT_POINTER : (long) line << Integer.SIZE | column;
    }

    static int line(long place) {
        return isKnown(place) ? (int) (place >> Integer.SIZE) : 0;
    }

    static int column(long place) {
        return isKnown(place) ? (int) place : 0;
    }

    private static boolean isKnown(long place) {
        return place != Reading.AT_POINTER && place != Reading.AT_END;
    }
}
