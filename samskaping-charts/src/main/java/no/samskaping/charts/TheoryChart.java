package no.samskaping.charts;

import no.samskaping.charts.internal.chain.Mermaid;
import no.samskaping.charts.internal.chain.TheoryDrawing;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.ImpactChain;

/**
 * The theory of change: a column for the activities and one for each level of results, and an arrow for each link, solid
 * with evidence and dashed without. Indicators that no activity leads to are marked. Links to something that does not exist
 * are counted, not drawn.
 */
@Source(chapter = 6, figure = 7, section = "SoImpact: de ti stegene", term = "endringsteori")
public final class TheoryChart {
    private TheoryChart() {}

    /**
     * Draws the theory of change of a chain.
     *
     * @param chain the chain
     * @param options the language, the title and the colours
     * @return the chart
     * @throws no.samskaping.model.finding.InvalidValueException if the links form circles; there is one finding for each
     */
    public static Chart of(ImpactChain chain, ChartOptions options) {
        return new Chart(new TheoryDrawing(chain, options.context()).draw());
    }

    /**
     * Returns the theory of change as the text of a Mermaid flowchart, for documents that draw such texts. The ids in it are
     * made up, and names are in quotes with all markup escaped.
     *
     * @param chain the chain
     * @param options the language
     * @return the text, with a line for each node and each link
     * @throws no.samskaping.model.finding.InvalidValueException if the links form circles; there is one finding for each
     */
    public static String toMermaid(ImpactChain chain, ChartOptions options) {
        return Mermaid.of(chain, options.context().words());
    }
}
