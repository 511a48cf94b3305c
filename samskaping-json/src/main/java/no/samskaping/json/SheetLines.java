package no.samskaping.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.samskaping.json.lines.SheetIterator;
import no.samskaping.samson.ResponseSheet;

/**
 * The sheets of a stream, read one after the other as they are asked for. Bad lines are passed over and stand in the
 * report.
 *
 * <p>The sheets can be gone through once. Not thread-safe.
 */
public final class SheetLines implements Iterator<ResponseSheet>, AutoCloseable {
    private final InputStream in;
    private final SheetIterator sheets;

    SheetLines(InputStream in, LineOptions options) {
        this.in = in;
        this.sheets = new SheetIterator(in, options);
    }

    /**
     * Whether another good line follows; reads on until it is known.
     *
     * @return false at the end of the stream, and behind a bad line where reading is to stop at one
     * @throws UncheckedIOException if the stream fails
     */
    @Override
    public boolean hasNext() {
        return sheets.hasNext();
    }

    /**
     * The next good line.
     *
     * @return its sheet
     * @throws java.util.NoSuchElementException if there is none
     * @throws UncheckedIOException if the stream fails
     */
    @Override
    public ResponseSheet next() {
        return sheets.next();
    }

    /**
     * The sheets that were not asked for yet, in order; closing the stream closes what is read from.
     *
     * @return a sequential stream over these same sheets
     */
    public Stream<ResponseSheet> stream() {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, characteristics), false)
                .onClose(this::close);
    }

    /**
     * What became of the lines that were read so far.
     *
     * @return the report; of the whole stream once {@link #hasNext()} said no
     */
    public LineReport getReport() {
        return sheets.report();
    }

    /**
     * Closes what is read from.
     *
     * @throws UncheckedIOException if that fails
     */
    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
