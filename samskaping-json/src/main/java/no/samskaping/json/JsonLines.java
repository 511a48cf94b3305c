package no.samskaping.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.Stream;
import no.samskaping.json.bind.Documents;
import no.samskaping.json.lines.SheetTally;
import no.samskaping.json.strict.Jackson3Sink;
import no.samskaping.json.strict.Names;
import no.samskaping.json.strict.StrictFactory;
import no.samskaping.model.words.Language;
import no.samskaping.samson.Instrument;
import no.samskaping.samson.ResponseSheet;
import tools.jackson.core.JsonGenerator;

/**
 * Response sheets as JSON Lines: one sheet a line, each as it stands in an assessment's list of sheets.
 *
 * <p>The stream is UTF-8 without a byte order mark. A line ends at a line feed, before which a carriage return may stand,
 * or where the stream ends. Lines of nothing but space are passed over and counted; so an empty last line is as good as
 * none. A line is all or nothing: it is read as strictly as a document is, and a bad one adds nothing, is told with its
 * number and all that is wrong in it, and takes no other line with it. One longer than {@link
 * LineOptions#getMaxLineBytes()} is bad too.
 *
 * <p>Compressed streams are the caller's to unpack. No answer of a respondent reaches a problem. All methods are safe to
 * call from several threads, each with a stream of its own.
 */
public final class JsonLines {
    private JsonLines() {}

    /**
     * Counts the sheets of a stream, to its end, and goes on behind bad lines; the stream stays open.
     *
     * @param sheets the sheets, one a line
     * @param instrument the instrument that they answer
     * @return the counts, and what became of the lines
     * @throws UncheckedIOException if the stream fails
     */
    public static TalliedLines tally(InputStream sheets, Instrument instrument) {
        return tally(sheets, instrument, LineOptions.standard());
    }

    /**
     * Counts the sheets of a stream; the stream stays open.
     *
     * <p>A line is counted exactly when it is a sheet whose answers fit the instrument. The counts are those of {@link
     * no.samskaping.samson.Tally#add(ResponseSheet)}, but no object is made of a sheet that holds nothing unusual. Memory
     * grows with the groups in the tally and the lines that are told, not with the stream; nor can it be seen then that a
     * respondent answers twice, unless {@link LineOptions#isEachRespondentOnce()} asks for it.
     *
     * <p>With {@link LineOptions#getParallelism()} several threads count, to the same result and the same report. Only the
     * calling thread reads from the stream, and it waits for all others before it returns or throws. It may have read
     * more of the stream than it would have alone when it stops at a bad line.
     *
     * @param sheets the sheets, one a line
     * @param instrument the instrument that they answer
     * @param options how to deal with bad lines, and how many threads count
     * @return the counts, and what became of the lines
     * @throws UncheckedIOException if the stream fails; or, with several threads, if the calling one is interrupted, with
     *     {@link java.io.InterruptedIOException} as its cause
     */
    public static TalliedLines tally(InputStream sheets, Instrument instrument, LineOptions options) {
        SheetTally tally = new SheetTally(sheets, instrument, options);
        tally.run();
        return new TalliedLines(tally.tally(), tally.report());
    }

    /**
     * Reads the sheets of a stream as they are asked for, and goes on behind bad lines.
     *
     * @param sheets the sheets, one a line
     * @return the sheets; to be closed, which closes the stream
     */
    public static SheetLines read(InputStream sheets) {
        return read(sheets, LineOptions.standard());
    }

    /**
     * Reads the sheets of a stream as they are asked for. Their answers are held against no instrument; {@link
     * no.samskaping.samson.AnswerCheck} does that.
     *
     * @param sheets the sheets, one a line
     * @param options how to deal with bad lines
     * @return the sheets; to be closed, which closes the stream
     */
    public static SheetLines read(InputStream sheets, LineOptions options) {
        return new SheetLines(sheets, options);
    }

    /**
     * Writes sheets, one a line with a line feed behind it. Equal sheets write the same bytes.
     *
     * @param sheets the sheets
     * @param out where to write; is flushed and stays open
     * @throws IllegalArgumentException if a sheet could not be read again: as {@link SamskapingJson#write(Object)} says, or
     *     because its line is longer than {@link LineOptions#USUAL_LINE_BYTES}; the sheets before it are written then
     * @throws UncheckedIOException if the stream fails
     */
    public static void write(Iterable<ResponseSheet> sheets, OutputStream out) {
        write(sheets.iterator(), out);
    }

    /**
     * Writes sheets, as {@link #write(Iterable, OutputStream)} does; closing the sheets is up to the caller.
     *
     * @param sheets the sheets, in their order
     * @param out where to write; is flushed and stays open
     * @throws IllegalArgumentException if a sheet could not be read again; the sheets before it are written then
     * @throws UncheckedIOException if the stream fails
     */
    public static void write(Stream<ResponseSheet> sheets, OutputStream out) {
        write(sheets.iterator(), out);
    }

    private static void write(Iterator<ResponseSheet> sheets, OutputStream out) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        Names names = new Names();
        try {
            while (sheets.hasNext()) {
                ResponseSheet sheet = sheets.next();
                line.reset();
                try (JsonGenerator generator = StrictFactory.generator(line)) {
                    Documents.SHEET.write(sheet, new Jackson3Sink(generator, Language.BOKMAAL.getLocale(), names));
                }
                if (line.size() > LineOptions.USUAL_LINE_BYTES) {
                    throw new IllegalArgumentException("A sheet cannot be written: its line has " + line.size()
                            + " bytes, and at most " + LineOptions.USUAL_LINE_BYTES + " are read");
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
