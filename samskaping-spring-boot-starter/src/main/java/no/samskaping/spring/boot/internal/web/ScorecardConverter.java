package no.samskaping.spring.boot.internal.web;

import no.samskaping.charts.Chart;
import no.samskaping.charts.ChartOptions;
import no.samskaping.charts.HeartChart;
import no.samskaping.charts.Page;
import no.samskaping.samson.disclosure.Scorecard;

/** Writes a scorecard as a page, or as the heart of figure 5. */
public final class ScorecardConverter extends PictureConverter<Scorecard> {
    /** Makes a converter. */
    public ScorecardConverter() {
        super(Scorecard.class);
    }

    @Override
    Page page(Scorecard scorecard, ChartOptions options) {
        return Page.of(options).scorecard(scorecard);
    }

    @Override
    Chart chart(Scorecard scorecard, ChartOptions options) {
        return HeartChart.of(scorecard, options);
    }
}
