package no.samskaping.json.internal.streams;

import java.lang.invoke.MethodHandles;
import java.util.function.Function;
import no.samskaping.json.internal.lines.CountedRows;
import no.samskaping.json.internal.lines.LineSettings;
import no.samskaping.json.internal.lines.SheetSource;
import no.samskaping.json.lines.LineOptions;
import no.samskaping.json.lines.SheetLines;
import no.samskaping.json.lines.TallyResult;
import no.samskaping.model.internal.access.HiddenFactory;

/** Makes the results of reading tables and forms, which are those of reading lines. */
public final class LineFactory {
    private static final String MAKER = "LineMaker";

    private static final HiddenFactory<TallyResult> TALLY_RESULT = HiddenFactory.of(
            MethodHandles.lookup(), TallyResult.class, MAKER, "tallyResult", LineOptions.class, Function.class);

    private static final HiddenFactory<SheetLines> SHEET_LINES = HiddenFactory.of(
            MethodHandles.lookup(), SheetLines.class, MAKER, "sheetLines", LineOptions.class, Function.class);

    private LineFactory() {}

    public static TallyResult tallyResult(LineOptions options, Function<LineSettings, CountedRows> count) {
        return TALLY_RESULT.make(options, count);
    }

    public static SheetLines sheetLines(LineOptions options, Function<LineSettings, SheetSource> open) {
        return SHEET_LINES.make(options, open);
    }
}
