package no.samskaping.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samskaping.charts.internal.chain.ProgressDrawing;
import no.samskaping.charts.internal.draw.Drawing;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.progress.ChainProgress;

/**
 * A bar for each indicator, from the baseline on the left to the target on the right, whether the value should rise or fall.
 * What is not measured has an empty bar, and so has what has no ratio; the words say which. A triangle tells how much of the
 * time up to the target has passed.
 */
@Source(chapter = 6, figure = 8, section = "SoImpact")
public final class ProgressChart {
    private ProgressChart() {}

    /**
     * Draws all indicators of a chain at their latest measurements.
     *
     * @param chain the chain
     * @param options the language, the title and the colours
     * @return the chart, as high as the chain has indicators
     */
    public static Chart of(ImpactChain chain, ChartOptions options) {
        return new Chart(new ProgressDrawing(chain, ChainProgress.of(chain).latest(), options.context()).draw(""));
    }

    /**
     * Draws all indicators of a chain as known on a day.
     *
     * @param chain the chain
     * @param day the day; later measurements are ignored
     * @param options the language, the title and the colours
     * @return the chart
     */
    public static Chart of(ImpactChain chain, LocalDate day, ChartOptions options) {
        return new Chart(new ProgressDrawing(chain, ChainProgress.of(chain).at(day), options.context()).draw(""));
    }

    /**
     * Draws the indicators of a chain in several charts of at most eight each, which fit a printed page.
     *
     * @param chain the chain
     * @param options the language, the title and the colours
     * @return at least one chart, in the order of the chain; the titles say which part it is
     */
    public static List<Chart> split(ImpactChain chain, ChartOptions options) {
        List<Chart> charts = new ArrayList<>();
        for (Drawing part : ProgressDrawing.split(
                ProgressDrawing.byId(chain), ChainProgress.of(chain).latest(), options.context())) {
            charts.add(new Chart(part));
        }
        return List.copyOf(charts);
    }
}
