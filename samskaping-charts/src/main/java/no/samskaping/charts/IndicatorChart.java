package no.samskaping.charts;

import java.util.List;
import no.samskaping.charts.internal.chain.IndicatorDrawing;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.finding.ValueRule;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.Indicator;

/**
 * One indicator over time: its measurements, its baselines, and its dated targets as steps. Of a flow, the values are the
 * sums in the period of the target. Texts, which have no place on an axis, are marked on the line of time.
 */
@Source(chapter = 6, figure = 8, section = "SoImpact")
public final class IndicatorChart {
    private IndicatorChart() {}

    /**
     * Draws an indicator.
     *
     * @param chain the chain
     * @param indicatorId the id of one of its indicators
     * @param options the language, the title and the colours
     * @return the chart
     * @throws InvalidValueException if the chain does not have the indicator
     */
    public static Chart of(ImpactChain chain, String indicatorId, ChartOptions options) {
        for (Indicator indicator : chain.getIndicators()) {
            if (indicator.getId().equals(indicatorId)) {
                return new Chart(new IndicatorDrawing(chain, indicator, options.context()).draw());
            }
        }
        throw new InvalidValueException(
                List.of(Finding.of(ValueRule.UNKNOWN_REFERENCE, "/indicators", "id", indicatorId)));
    }
}
