package no.samskaping.json.lines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.Stream;
import no.samskaping.json.internal.binding.DocumentBindings;
import no.samskaping.json.internal.fast.PlainSheetShortcut;
import no.samskaping.json.internal.lines.ProgressStream;
import no.samskaping.json.internal.lines.SheetIterator;
import no.samskaping.json.internal.lines.SheetTally;
import no.samskaping.json.internal.strict.StrictWriter;
import no.samskaping.model.term.Language;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;

/**
 * Response sheets as JSON Lines: one sheet on each line, in the same form as in the list of sheets of an assessment.
 *
 * <p>The stream is UTF-8 without a byte order mark. A line ends at a line feed, which a carriage return may precede, or at the
 * end of the stream. Lines of white space are counted and otherwise ignored. A line is read as strictly as a document. A bad
 * line is reported with its number and all its problems, and has no effect on the counts or on other lines. A line that is
 * longer than {@link LineOptions#getMaxLineBytes()} is a bad line.
 *
 * <p>Compressed streams must be unpacked by the caller. A problem never contains an answer of a respondent. All methods are
 * thread-safe, if each call has its own stream.
 */
public final class JsonLines {
    private JsonLines() {}

    /**
     * Counts the sheets of a stream, with the default options. The stream is read to its end and not closed.
     *
     * @param sheets the sheets, one on each line
     * @param instrument the instrument that is answered
     * @return the counts, and a report on the lines
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static TallyResult tally(InputStream sheets, Instrument instrument) {
        return tally(sheets, instrument, LineOptions.standard());
    }

    /**
     * Counts the sheets of a stream. The stream is not closed.
     *
     * <p>A line is counted if it is a sheet whose answers fit the instrument. The counts are those of {@link
     * no.samskaping.samson.scoring.TallyCounter}, but most sheets are counted without making objects for them. The memory does
     * not grow with the stream, only with the groups in the tally and the bad lines in the report, and with the respondents if
     * {@link LineOptions#isEachRespondentOnce()}.
     *
     * <p>If {@link LineOptions#getParallelism()} is above 1, several threads count, with the same counts and the same report.
     * Only the calling thread reads the stream, and it waits for the other threads before it returns or throws. If reading
     * ends at a bad line, it may have read further than a single thread would.
     *
     * @param sheets the sheets, one on each line
     * @param instrument the instrument that is answered
     * @param options how to handle bad lines, and how many threads count
     * @return the counts, and a report on the lines
     * @throws UncheckedIOException if the stream cannot be read; or, with several threads, if the calling thread is
     *     interrupted, with an {@link java.io.InterruptedIOException} as the cause
     */
    public static TallyResult tally(InputStream sheets, Instrument instrument, LineOptions options) {
        return tally(sheets, instrument, options, ProgressListener.NONE);
    }

    /**
     * Counts the sheets of a stream, as {@link #tally(InputStream, Instrument, LineOptions)} does, and tells a listener how far
     * it has come.
     *
     * @param sheets the sheets, one on each line
     * @param instrument the instrument that is answered
     * @param options how to handle bad lines, and how many threads count
     * @param listener told of the lines and bytes so far
     * @return the counts, and a report on the lines
     * @throws UncheckedIOException as {@link #tally(InputStream, Instrument, LineOptions)} does
     */
    public static TallyResult tally(
            InputStream sheets, Instrument instrument, LineOptions options, ProgressListener listener) {
        ProgressStream in = new ProgressStream(sheets, listener::onProgress);
        SheetTally tally = new SheetTally(
                in, instrument, LineConversions.settings(options), PlainSheetShortcut::new, SheetTally.CHUNK_BYTES);
        in.countRows(tally::linesSoFar);
        tally.run();
        in.tell();
        return new TallyResult(tally.toTally(), LineConversions.report(tally.report(), tally.lineCount()));
    }

    /**
     * Reads the sheets of a stream on demand, with the default options.
     *
     * @param sheets the sheets, one on each line
     * @return the sheets; closing them closes the stream
     */
    public static SheetLines read(InputStream sheets) {
        return read(sheets, LineOptions.standard());
    }

    /**
     * Reads the sheets of a stream on demand. Their answers are not checked against an instrument; {@link
     * no.samskaping.samson.assessment.AnswerCheck} does that.
     *
     * @param sheets the sheets, one on each line
     * @param options how to handle bad lines
     * @return the sheets; closing them closes the stream
     */
    public static SheetLines read(InputStream sheets, LineOptions options) {
        return new SheetLines(new SheetIterator(sheets, LineConversions.settings(options)));
    }

    /**
     * Writes sheets, each on a line that ends with a line feed. Equal sheets give the same bytes.
     *
     * @param sheets the sheets
     * @param out where to write; it is flushed and not closed
     * @throws IllegalArgumentException if a sheet could not be read again, because it contains a text as {@link
     *     no.samskaping.json.DocumentType#write(Object)} says, or because its line is longer than {@link
     *     LineOptions#DEFAULT_MAX_LINE_BYTES}; the sheets before it have been written then
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void write(Iterable<ResponseSheet> sheets, OutputStream out) {
        write(sheets.iterator(), out);
    }

    /**
     * Writes sheets, as {@link #write(Iterable, OutputStream)} does. The stream of sheets is not closed.
     *
     * @param sheets the sheets, in their order
     * @param out where to write; it is flushed and not closed
     * @throws IllegalArgumentException if a sheet could not be read again; the sheets before it have been written then
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void write(Stream<ResponseSheet> sheets, OutputStream out) {
        write(sheets.iterator(), out);
    }

    private static void write(Iterator<ResponseSheet> sheets, OutputStream out) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        StrictWriter writer = new StrictWriter();
        try {
            while (sheets.hasNext()) {
                ResponseSheet sheet = sheets.next();
                line.reset();
                writer.write(DocumentBindings.SHEET, sheet, Language.BOKMAAL.getLocale(), line);
                if (line.size() > LineOptions.DEFAULT_MAX_LINE_BYTES) {
                    throw new IllegalArgumentException("A sheet cannot be written: its line has " + line.size()
                            + " bytes, and at most " + LineOptions.DEFAULT_MAX_LINE_BYTES + " are read");
                }
                line.write('\n');
                line.writeTo(out);
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
