package no.samskaping.json.lines;

import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import no.samskaping.json.LineOptions;
import no.samskaping.json.LineReport;
import no.samskaping.samson.ResponseSheet;
import org.jspecify.annotations.Nullable;

/** The sheets of a stream as objects, one at a time. */
public final class SheetIterator implements Iterator<ResponseSheet> {
    private final Lines lines;
    private final LineLog log;
    private final Seen seen;
    private final StrictSheets strict;
    private @Nullable ResponseSheet next;

    public SheetIterator(InputStream in, LineOptions options) {
        lines = Lines.of(in, options.getMaxLineBytes());
        log = new LineLog(options);
        seen = new Seen(options);
        strict = new StrictSheets(options, seen::repeated, log);
    }

    @Override
    public boolean hasNext() {
        while (next == null && !log.isStopped() && lines.next()) {
            next = strict.read(lines);
            if (next != null) {
                seen.respondent(next.getRespondent());
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

    public LineReport report() {
        return log.report(lines.number());
    }
}
