package no.samskaping.charts;

import no.samskaping.charts.internal.scorecard.HeartDrawing;
import no.samskaping.model.source.Source;
import no.samskaping.samson.disclosure.Scorecard;

/**
 * Figure 5 with scores: the fields of action as rows, the values as columns, totals at the ends.
 *
 * <p>A cell has its score for all, its colour and a sign. A total has the state of the field or value, which is a challenge
 * if one party's score is one. What is withheld is hatched and named, what is undefined is empty, and a score that looks
 * well beside answers that are not shown is marked as undecided.
 */
@Source(chapter = 3, figure = 5, section = "En modell for lokal samskapende sosial innovasjon")
public final class HeartChart {
    private HeartChart() {}

    /**
     * Draws a scorecard.
     *
     * @param scorecard what may be shown
     * @param options the language, the names and the colours
     * @return the chart
     */
    public static Chart of(Scorecard scorecard, ChartOptions options) {
        return new Chart(new HeartDrawing(scorecard, options.context()).draw());
    }
}
