package no.samskaping.json.lines;

/**
 * Is told how much of a stream has been read, for example to show it to a person who waits.
 *
 * <p>It is called by the thread that reads, several times for a large stream, and once at its end. What it throws ends the
 * reading.
 */
@FunctionalInterface
public interface ProgressListener {
    /** A listener that does nothing. */
    ProgressListener NONE = (rows, bytes) -> {};

    /**
     * Called when more of the stream has been read.
     *
     * @param rows the number of lines, rows or responses so far; it never decreases. If several threads count, lines that they
     *     still count are not included
     * @param bytes the number of bytes so far; it never decreases
     */
    void onProgress(long rows, long bytes);
}
