package no.samskaping.charts;

import no.samskaping.charts.internal.chain.StepsDrawing;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.review.ChainReview;

/** The ten steps of SoImpact with their status, and the next one. */
@Source(chapter = 6, figure = 7, section = "SoImpact: de ti stegene", term = "steg")
public final class StepsChart {
    private StepsChart() {}

    /**
     * Draws a review.
     *
     * @param review the review of a chain
     * @param options the language, the title and the colours
     * @return the chart
     */
    public static Chart of(ChainReview review, ChartOptions options) {
        return new Chart(new StepsDrawing(review, options.context()).draw());
    }
}
