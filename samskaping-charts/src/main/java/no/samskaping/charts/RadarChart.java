package no.samskaping.charts;

import no.samskaping.charts.internal.scorecard.RadarDrawing;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.disclosure.Scorecard;

/** An axis for each field of action and a line for each party. With more than six parties, {@link PartiesChart} says more. */
@Source(document = SourceDocument.CONVENTION)
public final class RadarChart {
    /** The largest number of invited parties that a radar chart is drawn for. */
    public static final int MAX_PARTIES = 6;

    private RadarChart() {}

    /**
     * Draws a scorecard.
     *
     * @param scorecard what may be shown
     * @param options the language, the names and the colours
     * @return the chart; the line of a party is broken where it has no score
     * @throws no.samskaping.model.finding.InvalidValueException if there are more than {@value #MAX_PARTIES} parties
     */
    public static Chart of(Scorecard scorecard, ChartOptions options) {
        int parties = scorecard.partyIds().size();
        new Checks()
                .that(
                        parties <= MAX_PARTIES,
                        ChartRule.TOO_MANY_PARTIES,
                        "/scorecard",
                        "number",
                        Integer.toString(parties),
                        "max",
                        Integer.toString(MAX_PARTIES))
                .orThrow();
        return new Chart(new RadarDrawing(scorecard, options.context()).draw());
    }
}
