package no.samskaping.charts;

import java.util.List;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * What a chart shows, as rows: every number and every text of the chart is here, in the reader's language.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Source(document = SourceDocument.CONVENTION)
public sealed interface ChartTable permits DrawnTable {
    /** {@return what the table is about} */
    String getCaption();

    /** {@return the headings of the columns} */
    List<String> getColumns();

    /** {@return the rows, each with one cell per column; the first cell names the row} */
    List<List<String>> getRows();

    /** {@return what the signs, marks and axes of the chart mean} */
    List<String> getNotes();

    /** {@return the table as an HTML element, with the notes after it; nothing in it can run or load anything} */
    String toHtml();
}
