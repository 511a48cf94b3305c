package no.samskaping.spring.boot.internal.web;

import no.samskaping.charts.Chart;
import no.samskaping.charts.ChartOptions;
import no.samskaping.charts.Page;
import no.samskaping.charts.TheoryChart;
import no.samskaping.soimpact.ImpactChain;

/** Writes a chain as a page with its review, or as its theory of change. */
public final class ChainConverter extends PictureConverter<ImpactChain> {
    /** Makes a converter. */
    public ChainConverter() {
        super(ImpactChain.class);
    }

    @Override
    Page page(ImpactChain chain, ChartOptions options) {
        return Page.of(options).chain(chain);
    }

    @Override
    Chart chart(ImpactChain chain, ChartOptions options) {
        return TheoryChart.of(chain, options);
    }
}
