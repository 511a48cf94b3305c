package no.samskaping.json.internal.lines;

import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import no.samskaping.samson.assessment.ResponseSheet;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of a stream as objects, one at a time. */
public final class SheetIterator implements SheetSource {
    private final InputStream in;
    private final LineCursor lines;
    private final ReportCollector report;
    private final KnownIds ids;
    private final StrictSheetReader strict;
    private @Nullable ResponseSheet next;

    public SheetIterator(InputStream in, LineSettings settings) {
        this.in = in;
        lines = LineCursor.of(in, settings.maxLineBytes());
        report = new ReportCollector(settings);
        ids = new KnownIds(settings);
        strict = new StrictSheetReader(settings, sheet -> ids.checkRespondent(sheet.getRespondentId()), report);
    }

    @Override
    public boolean hasNext() {
        while (next == null && !report.isStopped() && lines.next()) {
            next = strict.read(lines);
            if (next != null) {
                ids.addRespondent(next.getRespondentId());
            }
        }
        return next != null;
    }

    @Override
    public ResponseSheet next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        ResponseSheet sheet = next;
        next = null;
        return sheet;
    }

    @Override
    public ReportCollector report() {
        return report;
    }

    @Override
    public long lineCount() {
        return lines.number();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
