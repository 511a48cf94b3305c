package no.samskaping.json.lines;

import java.util.List;
import java.util.function.Function;
import no.samskaping.json.JsonProblem;
import no.samskaping.json.JsonRule;
import no.samskaping.json.LineOptions;
import no.samskaping.json.SamskapingJsonException;
import no.samskaping.json.bind.Documents;
import no.samskaping.json.strict.StrictReader;
import no.samskaping.model.review.Finding;
import no.samskaping.samson.ResponseSheet;
import org.jspecify.annotations.Nullable;

/** Reads lines by the sheet's shape, which decides what a sheet is, and notes what is wrong. */
final class StrictSheets {
    private final LineOptions options;
    private final Function<ResponseSheet, List<Finding>> check;
    private final LineLog log;

    /** Sheets that must also pass a check of the whole. */
    StrictSheets(LineOptions options, Function<ResponseSheet, List<Finding>> check, LineLog log) {
        this.options = options;
        this.check = check;
        this.log = log;
    }

    /** The sheet that stands on the line, or null where the line is bad; that is noted. */
    @Nullable
    ResponseSheet read(Lines lines) {
        try {
            ResponseSheet sheet = reader(lines).read(Documents.SHEET, check);
            log.sheet();
            return sheet;
        } catch (SamskapingJsonException e) {
            log.bad(lines.number(), e.getProblems());
            return null;
        }
    }

    private StrictReader reader(Lines lines) {
        if (lines.isTooLong()) {
            Finding tooLong =
                    Finding.of(JsonRule.LINE_TOO_LONG, "", "max", Integer.toString(options.getMaxLineBytes()));
            throw new SamskapingJsonException(List.of(
                    JsonProblem.builder().finding(tooLong).line(1).column(1).build()));
        }
        return new StrictReader(lines.copy());
    }
}
