package no.samskaping.exchange.answers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.samskaping.exchange.ExchangeRule;
import no.samskaping.exchange.internal.cells.ColumnPlan;
import no.samskaping.exchange.internal.cells.SheetTable;
import no.samskaping.exchange.internal.csv.CsvRows;
import no.samskaping.exchange.internal.row.CellText;
import no.samskaping.exchange.internal.row.RowCells;
import no.samskaping.exchange.internal.row.RowSource;
import no.samskaping.exchange.internal.xlsx.XlsxBook;
import no.samskaping.json.internal.lines.CountedRows;
import no.samskaping.json.internal.lines.ProgressStream;
import no.samskaping.json.internal.streams.LineFactory;
import no.samskaping.json.lines.LineOptions;
import no.samskaping.json.lines.ProgressListener;
import no.samskaping.json.lines.SheetLines;
import no.samskaping.json.lines.TallyResult;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.instrument.Instrument;

/**
 * A table of answers: a row of headings, and a row for each respondent. It is read once, from its first row to its last.
 *
 * <pre>{@code
 * try (AnswerTable table = AnswerTable.csv(in)) {
 *     ColumnMapping mapping = ColumnMapping.propose(table.getHeadings(), instrument).getMapping();
 *     Tally tally = table.tally(instrument, mapping).getTally();
 * }
 * }</pre>
 *
 * <p>A second row that repeats the statements of the items, as in a template, is left out. Blank rows are ignored. A row with a
 * problem is reported and has no effect on others; a problem has its line and column, and the heading as the mapping has it. No
 * cell is repeated in a problem.
 *
 * <p>Limits: {@value #MAX_COLUMNS} columns; cells of 1 048 576 characters in CSV and 32 767 in a workbook; rows of {@link
 * LineOptions#getMaxLineBytes()} characters; workbooks of 64 MiB, and 1 GiB when unpacked. CSV is read in constant memory; of a
 * workbook, the packed file and the texts that its cells share are kept. {@link LineOptions#getParallelism()} has no effect.
 *
 * <p>Not thread-safe.
 */
@Source(document = SourceDocument.CONVENTION)
public final class AnswerTable implements AutoCloseable {
    /** The largest number of columns. */
    public static final int MAX_COLUMNS = RowSource.MAX_COLUMNS;

    private final RowSource source;
    private final ProgressStream progress;
    private final Listener listener;
    private final List<String> headings;
    private boolean used;

    private AnswerTable(RowSource source, ProgressStream progress, Listener listener) throws IOException {
        this.source = source;
        this.progress = progress;
        this.listener = listener;
        this.headings = readHeadings(source);
    }

    /** Passes progress on to a listener that is known later than the stream. */
    private static final class Listener implements ProgressStream.Listener {
        private ProgressListener to = ProgressListener.NONE;

        @Override
        public void onProgress(long rows, long bytes) {
            to.onProgress(rows, bytes);
        }
    }

    private interface Opener {
        RowSource open(InputStream in) throws IOException;
    }

    private static AnswerTable open(InputStream in, Opener opener) {
        Listener listener = new Listener();
        ProgressStream progress = new ProgressStream(in, listener);
        try {
            return new AnswerTable(opener.open(progress), progress, listener);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Begins to read CSV or TSV in UTF-8. The separator (comma, semicolon or tab) is found in the first line, and a byte order
     * mark is skipped.
     *
     * @param in the table, which {@link #close()} closes
     * @return the table, of which the headings have been read
     * @throws InputException if there are no headings, too many of them, or they cannot be read
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static AnswerTable csv(InputStream in) {
        return csv(in, StandardCharsets.UTF_8);
    }

    /**
     * Begins to read CSV or TSV in another charset, such as {@code windows-1252}.
     *
     * @param in the table, which {@link #close()} closes
     * @param charset the charset, which must have the characters of ASCII in single bytes
     * @return the table, of which the headings have been read
     * @throws InputException as {@link #csv(InputStream)} does
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static AnswerTable csv(InputStream in, Charset charset) {
        return open(in, stream -> new CsvRows(stream, charset));
    }

    /**
     * Begins to read the first visible sheet of a workbook.
     *
     * @param in the workbook ({@code .xlsx}), which {@link #close()} closes
     * @return the table, of which the headings have been read
     * @throws InputException if the file is not a workbook or is not safe to read, or as {@link #csv(InputStream)} does
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static AnswerTable xlsx(InputStream in) {
        return open(in, stream -> XlsxBook.read(stream).firstSheet());
    }

    /**
     * Begins to read a sheet of a workbook.
     *
     * @param in the workbook ({@code .xlsx}), which {@link #close()} closes
     * @param sheet the name of the sheet
     * @return the table, of which the headings have been read
     * @throws InputException as {@link #xlsx(InputStream)} does, or if there is no such sheet
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static AnswerTable xlsx(InputStream in, String sheet) {
        return open(in, stream -> XlsxBook.read(stream).sheet(sheet));
    }

    private static List<String> readHeadings(RowSource source) throws IOException {
        RowCells row = new RowCells();
        do {
            row = new RowCells();
            if (!source.next(row)) {
                throw refusal(source, Finding.of(ExchangeRule.EMPTY_TABLE, ""));
            }
        } while (isBlank(row));
        if (Math.max(row.count(), source.width()) > MAX_COLUMNS) {
            throw refusal(source, Finding.of(ExchangeRule.TOO_MANY_COLUMNS, "", "max", Integer.toString(MAX_COLUMNS)));
        }
        if (row.size() > LineOptions.DEFAULT_MAX_LINE_BYTES) {
            throw refusal(source, Finding.of(ExchangeRule.CELL_TOO_LONG, ""));
        }
        List<String> headings = new ArrayList<>();
        for (int column = 0; column < Math.max(row.count(), source.width()); column++) {
            if (row.refusal(column).equals(Optional.of(InputRule.NOT_UTF8))) {
                throw refusal(source, Finding.of(InputRule.NOT_UTF8, ""));
            }
            headings.add(CellText.unmask(row.text(column)));
        }
        return List.copyOf(headings);
    }

    private static boolean isBlank(RowCells row) {
        for (int column = 0; column < row.count(); column++) {
            if (!CellText.isBlank(row.text(column)) || row.refusal(column).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static InputException refusal(RowSource source, Finding finding) {
        return new InputException(List.of(source.problem(finding, -1, Optional.empty())));
    }

    /**
     * {@return the headings, in the order of the columns; a column without a heading has an empty one}
     */
    public List<String> getHeadings() {
        return headings;
    }

    /**
     * Counts the rows, with the default options.
     *
     * @param instrument the instrument that is answered
     * @param mapping which column has what
     * @return the counts, and a report on the rows
     * @throws InputException if the mapping does not fit the headings or the instrument; no row has been read then
     * @throws UncheckedIOException if the table cannot be read
     * @throws IllegalStateException if the rows have been read before
     */
    public TallyResult tally(Instrument instrument, ColumnMapping mapping) {
        return tally(instrument, mapping, LineOptions.standard(), ProgressListener.NONE);
    }

    /**
     * Counts the rows.
     *
     * @param instrument the instrument that is answered
     * @param mapping which column has what
     * @param options how to handle bad rows
     * @param progressListener told of the rows and bytes so far
     * @return the counts, and a report on the rows
     * @throws InputException if the mapping does not fit the headings or the instrument; no row has been read then
     * @throws UncheckedIOException if the table cannot be read
     * @throws IllegalStateException if the rows have been read before
     */
    public TallyResult tally(
            Instrument instrument, ColumnMapping mapping, LineOptions options, ProgressListener progressListener) {
        return LineFactory.tallyResult(options, settings -> {
            SheetTable rows = new SheetTable(source, headings, plan(mapping), instrument, settings);
            begin(rows, progressListener);
            CountedRows counted = rows.count();
            progress.tell();
            return counted;
        });
    }

    /**
     * Reads the rows as sheets on demand, with the default options.
     *
     * @param instrument the instrument that is answered
     * @param mapping which column has what
     * @return the sheets; closing them closes the table
     * @throws InputException if the mapping does not fit the headings or the instrument
     * @throws IllegalStateException if the rows have been read before
     */
    public SheetLines read(Instrument instrument, ColumnMapping mapping) {
        return read(instrument, mapping, LineOptions.standard(), ProgressListener.NONE);
    }

    /**
     * Reads the rows as sheets on demand.
     *
     * @param instrument the instrument that is answered
     * @param mapping which column has what
     * @param options how to handle bad rows
     * @param progressListener told of the rows and bytes so far
     * @return the sheets; closing them closes the table
     * @throws InputException if the mapping does not fit the headings or the instrument
     * @throws IllegalStateException if the rows have been read before
     */
    public SheetLines read(
            Instrument instrument, ColumnMapping mapping, LineOptions options, ProgressListener progressListener) {
        return LineFactory.sheetLines(options, settings -> {
            SheetTable rows = new SheetTable(source, headings, plan(mapping), instrument, settings);
            begin(rows, progressListener);
            return rows;
        });
    }

    private void begin(SheetTable rows, ProgressListener progressListener) {
        if (used) {
            throw new IllegalStateException("The rows of the table have been read before");
        }
        used = true;
        listener.to = progressListener;
        progress.countRows(rows::lineCount);
    }

    private static ColumnPlan plan(ColumnMapping mapping) {
        return new ColumnPlan(
                mapping.getInstrument(),
                mapping.getPartyId(),
                mapping.getPartyColumn().map(PartyColumn::getHeading),
                mapping.getPartyColumn().map(PartyColumn::getLabels).orElse(Collections.emptySortedMap()),
                mapping.getRespondentColumn(),
                mapping.getRespondentPrefix(),
                mapping.getRolesColumn().map(RolesColumn::getHeading),
                mapping.getRolesColumn().map(RolesColumn::getLabels).orElse(Collections.emptySortedMap()),
                mapping.getRoleColumns(),
                mapping.getItems(),
                mapping.getExpectations(),
                mapping.getLeftOut(),
                mapping.getWords());
    }

    /**
     * Closes the stream.
     *
     * @throws UncheckedIOException if that fails
     */
    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
