package no.samskaping.json.internal.lines;

import java.io.IOException;
import java.util.Iterator;
import no.samskaping.samson.assessment.ResponseSheet;

/** Sheets that are read one after the other, and a report on what was read so far. */
public interface SheetSource extends Iterator<ResponseSheet> {
    ReportCollector report();

    /** The number of lines, rows or responses that were read. */
    long lineCount();

    void close() throws IOException;
}
