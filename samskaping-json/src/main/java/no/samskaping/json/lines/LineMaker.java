package no.samskaping.json.lines;

import java.util.function.Function;
import no.samskaping.json.internal.lines.CountedRows;
import no.samskaping.json.internal.lines.LineSettings;
import no.samskaping.json.internal.lines.SheetSource;

/** Makes results of reading tables and forms, for the module that reads them; users cannot. */
final class LineMaker {
    private LineMaker() {}

    static TallyResult tallyResult(LineOptions options, Function<LineSettings, CountedRows> count) {
        CountedRows rows = count.apply(LineConversions.settings(options));
        return new TallyResult(rows.tally(), LineConversions.report(rows.report(), rows.rows()));
    }

    static SheetLines sheetLines(LineOptions options, Function<LineSettings, SheetSource> open) {
        return new SheetLines(open.apply(LineConversions.settings(options)));
    }
}
