package no.samskaping.json.internal.lines;

import java.util.List;
import java.util.function.Function;
import no.samskaping.json.internal.access.ProblemFactory;
import no.samskaping.json.internal.binding.DocumentBindings;
import no.samskaping.json.internal.strict.StrictReader;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.finding.Finding;
import no.samskaping.samson.assessment.ResponseSheet;
import org.jspecify.annotations.Nullable;

/** Reads the sheet on a line as an object, by the codec of sheets, and reports bad lines. */
final class StrictSheetReader {
    private final LineSettings settings;
    private final Function<ResponseSheet, List<Finding>> check;
    private final ReportCollector report;

    /** Reads sheets that must also pass a check. */
    StrictSheetReader(LineSettings settings, Function<ResponseSheet, List<Finding>> check, ReportCollector report) {
        this.settings = settings;
        this.check = check;
        this.report = report;
    }

    /** The sheet on the line, or null for a bad line. */
    @Nullable
    ResponseSheet read(LineCursor line) {
        try {
            ResponseSheet sheet = reader(line).read(DocumentBindings.SHEET, check);
            report.addSheet();
            return sheet;
        } catch (InputException e) {
            report.addBadLine(line.number(), e.getProblems());
            return null;
        }
    }

    private StrictReader reader(LineCursor line) {
        if (line.isTooLong()) {
            Finding tooLong = Finding.of(InputRule.LINE_TOO_LONG, "", "max", Integer.toString(settings.maxLineBytes()));
            throw new InputException(List.of(ProblemFactory.problem(tooLong, 1, 1)));
        }
        return new StrictReader(line.copy());
    }
}
