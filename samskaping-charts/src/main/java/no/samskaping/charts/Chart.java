package no.samskaping.charts;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * A picture with a title, a summary, and a table with the same contents.
 *
 * <pre>{@code
 * Chart chart = HeartChart.of(scorecard, options);
 * Files.writeString(file, chart.toSvg());                  // the caller opens the file
 * }</pre>
 *
 * <p>Immutable and thread-safe; equal when the pictures and tables are equal. Equal input gives equal bytes.
 */
@Source(document = SourceDocument.CONVENTION)
public sealed interface Chart permits DrawnChart {
    /** {@return the title in the reader's language, on one line} */
    String getTitle();

    /** {@return what the picture shows, in one or a few sentences: the text for those who do not see it} */
    String getSummary();

    /** {@return what the picture shows, as rows} */
    ChartTable getTable();

    /**
     * Returns the picture as a whole SVG document, which can also stand in a page. It has its title and summary as
     * {@code title} and {@code desc}, and no script, style, id, link or reference, so that it needs no permission of a
     * content security policy. Parts have {@code data-} attributes with the codes and ids that they show, such as
     * {@code data-field} and {@code data-party}.
     *
     * @return well-formed XML without a declaration, to be written in UTF-8
     */
    String toSvg();
}
