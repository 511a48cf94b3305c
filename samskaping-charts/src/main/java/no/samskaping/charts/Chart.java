package no.samskaping.charts;

import no.samskaping.charts.internal.draw.Drawing;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.jspecify.annotations.Nullable;

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
public final class Chart {
    private final Drawing drawing;

    Chart(Drawing drawing) {
        this.drawing = drawing;
    }

    /** {@return the title in the reader's language, on one line} */
    public String getTitle() {
        return drawing.title();
    }

    /** {@return what the picture shows, in one or a few sentences: the text for those who do not see it} */
    public String getSummary() {
        return drawing.summary();
    }

    /** {@return what the picture shows, as rows} */
    public ChartTable getTable() {
        return new ChartTable(drawing.table());
    }

    /**
     * Returns the picture as a whole SVG document, which can also stand in a page. It has its title and summary as
     * {@code title} and {@code desc}, and no script, style, id, link or reference, so that it needs no permission of a
     * content security policy. Parts have {@code data-} attributes with the codes and ids that they show, such as
     * {@code data-field} and {@code data-party}.
     *
     * @return well-formed XML without a declaration, to be written in UTF-8
     */
    public String toSvg() {
        return drawing.document();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Chart chart && drawing.equals(chart.drawing);
    }

    @Override
    public int hashCode() {
        return drawing.hashCode();
    }

    @Override
    public String toString() {
        return "Chart[" + drawing + "]";
    }
}
