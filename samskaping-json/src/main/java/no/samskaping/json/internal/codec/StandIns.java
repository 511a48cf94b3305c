package no.samskaping.json.internal.codec;

/** Makes texts that no document contains by chance, for values that take the place of ones that could not be read. */
public final class StandIns {
    /** A character for private use, which an id may contain. */
    private static final String START = "\uE000";

    private int count;

    /** A text that is a valid id and that was not returned before. */
    public String text() {
        return START + count++;
    }
}
