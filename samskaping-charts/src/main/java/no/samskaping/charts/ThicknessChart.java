package no.samskaping.charts;

import no.samskaping.charts.internal.chain.ThicknessDrawing;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.source.Source;
import no.samskaping.model.thickness.ThicknessFactors;

/** Where the work stands on the continuum from thin to thick, with the three factors. */
@Source(
        chapter = 1,
        figure = 1,
        section = "Co-creation og co-production – tynn og tykk samskaping",
        term = "kontinuumet mellom tynn og tykk samskaping")
public final class ThicknessChart {
    private ThicknessChart() {}

    /**
     * Draws a collaboration.
     *
     * @param collaboration a collaboration whose parties have rated the factors
     * @param options the language, the title and the colours
     * @return the chart
     * @throws InvalidValueException if the factors are not rated
     */
    public static Chart of(Collaboration collaboration, ChartOptions options) {
        ThicknessFactors factors =
                collaboration.getThickness().orElseThrow(() -> new InvalidValueException("thickness"));
        return new Chart(new ThicknessDrawing(factors, options.context()).draw());
    }
}
