package no.samskaping.json.lines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.samskaping.json.internal.lines.SheetSource;
import no.samskaping.samson.assessment.ResponseSheet;

/**
 * The sheets of a stream of lines, of a table or of forms, which are read one after the other on demand. Bad lines, rows and
 * forms are skipped and added to the report.
 *
 * <p>The sheets can be iterated once. Not thread-safe.
 */
public final class SheetLines implements Iterator<ResponseSheet>, AutoCloseable {
    private final SheetSource sheets;

    SheetLines(SheetSource sheets) {
        this.sheets = sheets;
    }

    /**
     * Reads to the next good line and returns whether there is one.
     *
     * @return false at the end of the stream, and after a bad line if reading ends there
     * @throws UncheckedIOException if the stream cannot be read
     */
    @Override
    public boolean hasNext() {
        return sheets.hasNext();
    }

    /**
     * Returns the sheet on the next good line.
     *
     * @return the sheet
     * @throws java.util.NoSuchElementException if there is none
     * @throws UncheckedIOException if the stream cannot be read
     */
    @Override
    public ResponseSheet next() {
        return sheets.next();
    }

    /**
     * Returns the remaining sheets as a stream. Closing it closes the input stream.
     *
     * @return a sequential stream of the sheets that were not read yet, in their order
     */
    public Stream<ResponseSheet> stream() {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, characteristics), false)
                .onClose(this::close);
    }

    /**
     * Returns a report on the lines that were read so far.
     *
     * @return the report; it covers the whole stream when {@link #hasNext()} has returned false
     */
    public LineReport getReport() {
        return LineConversions.report(sheets.report(), sheets.lineCount());
    }

    /**
     * Closes the input stream.
     *
     * @throws UncheckedIOException if that fails
     */
    @Override
    public void close() {
        try {
            sheets.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
