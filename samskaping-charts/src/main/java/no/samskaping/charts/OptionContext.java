package no.samskaping.charts;

import no.samskaping.charts.internal.draw.Context;
import no.samskaping.charts.internal.text.ChartWords;
import no.samskaping.model.term.Language;

/** What options mean for a drawing. */
final class OptionContext {
    private OptionContext() {}

    static ChartWords words(ChartOptions options) {
        return new ChartWords(Language.of(options.getLocale()));
    }

    static Context of(ChartOptions options) {
        return new Context(
                words(options),
                options.getNames(),
                options.getTitle(),
                options.getPalette().colors(),
                options.getScoringRules());
    }
}
