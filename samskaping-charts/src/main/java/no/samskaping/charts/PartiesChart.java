package no.samskaping.charts;

import no.samskaping.charts.internal.scorecard.PartiesDrawing;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.disclosure.Scorecard;

/**
 * The parties side by side: for each field a line from 0 to 100 with a numbered mark for each party, the bands behind, and
 * the gap between the lowest and the highest as a bar. Parties that are withheld are listed as that.
 */
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public final class PartiesChart {
    private PartiesChart() {}

    /**
     * Draws a scorecard.
     *
     * @param scorecard what may be shown
     * @param options the language, the names and the colours
     * @return the chart, for any number of parties
     */
    public static Chart of(Scorecard scorecard, ChartOptions options) {
        return new Chart(new PartiesDrawing(scorecard, options.context()).draw());
    }
}
