package no.samskaping.exchange.internal.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.samskaping.exchange.ExchangeRule;
import no.samskaping.exchange.internal.row.RowSource;
import no.samskaping.exchange.internal.row.RowTarget;
import no.samskaping.json.internal.access.ProblemFactory;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Rule;
import org.jspecify.annotations.Nullable;

/** The rows of a table in CSV or TSV. The separator is found, and a byte order mark is skipped. */
public final class CsvRows implements RowSource {
    /** The longest cell, in characters: a quote that is not closed must not fill the memory. */
    private static final int MAX_CELL_OF_CSV = 1 << 20;

    /** FastCSV reads a block behind the cell. */
    private static final int MAX_BUFFER = MAX_CELL_OF_CSV + (1 << 15);

    /** How far the separator is looked for. */
    private static final int PEEK = 1 << 14;

    /** What a decoder puts in place of bytes that are no character. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final CloseableIterator<Boolean> records;
    private final Cells cells = new Cells();
    private boolean replaced;
    private long number;
    private int width;

    /**
     * Begins to read.
     *
     * @throws IOException if the stream cannot be read
     */
    public CsvRows(InputStream in, Charset charset) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(in, PEEK);
        byte[] start = stream.readNBytes(PEEK);
        int from = charset.equals(StandardCharsets.UTF_8) && startsWithMark(start) ? MARK.length : 0;
        stream.unread(start, from, start.length - from);
        this.in = stream;
        // A name is enough to tell the separators apart: they are the same byte in all charsets that are read.
        char separator = separator(new String(start, from, start.length - from, StandardCharsets.ISO_8859_1));
        records = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MAX_BUFFER)
                .build(
                        cells,
                        new ReplacementReader(new InputStreamReader(
                                stream,
                                charset.newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPLACE)
                                        .onUnmappableCharacter(CodingErrorAction.REPLACE))))
                .iterator();
    }

    private static boolean startsWithMark(byte[] start) {
        return start.length >= MARK.length && start[0] == MARK[0] && start[1] == MARK[1] && start[2] == MARK[2];
    }

    /** The separator that occurs most often outside quotes in the first line that is not blank. */
    static char separator(String start) {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        boolean blank = true;
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (!blank) {
                    break;
                }
            } else if (!quoted) {
                commas += c == ',' ? 1 : 0;
                semicolons += c == ';' ? 1 : 0;
                tabs += c == '\t' ? 1 : 0;
            }
            blank &= c == '\n' || c == '\r';
        }
        if (tabs > Math.max(commas, semicolons)) {
            return '\t';
        }
        return semicolons >= commas && semicolons > 0 ? ';' : ',';
    }

    @Override
    public boolean next(RowTarget target) throws IOException {
        cells.target = target;
        try {
            if (!records.hasNext()) {
                return false;
            }
            records.next();
        } catch (CsvParseException e) {
            throw refusal(ExchangeRule.MALFORMED_ROW);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            number = cells.line();
            width = cells.count();
        }
        return true;
    }

    private InputException refusal(Rule rule) {
        number = cells.line();
        return new InputException(List.of(problem(Finding.of(rule, ""), -1, Optional.empty())));
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public InputProblem problem(Finding finding, int column, Optional<String> heading) {
        return ProblemFactory.inTable(finding, (int) Math.min(number, Integer.MAX_VALUE), column + 1, heading);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static boolean contains(char wanted, char[] characters, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (characters[i] == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Sees whether the decoder has replaced anything, so that cells are looked at only then. */
    private final class ReplacementReader extends FilterReader {
        ReplacementReader(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            replaced = replaced || contains(REPLACEMENT, buffer, offset, Math.max(count, 0));
            return count;
        }
    }

    /** Gives the cells on, without making texts of them. */
    private final class Cells extends AbstractBaseCsvCallbackHandler<Boolean> {
        private @Nullable RowTarget target;

        long line() {
            return getStartingLineNumber();
        }

        int count() {
            return getFieldCount();
        }

        @Override
        protected void handleField(int column, char[] characters, int offset, int length, boolean quoted) {
            // More columns than a table may have are counted, and not looked at.
            if (target == null || column >= MAX_COLUMNS) {
                return;
            }
            if (replaced && contains(REPLACEMENT, characters, offset, length)) {
                target.invalid(column);
            } else {
                target.cell(column, characters, offset, length);
            }
        }

        @Override
        protected Boolean buildRecord() {
            return Boolean.TRUE;
        }
    }
}
