package no.samskaping.json.lines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import no.samskaping.json.JsonProblem;
import no.samskaping.json.JsonRule;
import no.samskaping.json.LineOptions;
import no.samskaping.json.SamskapingJsonException;
import no.samskaping.json.bind.Documents;
import no.samskaping.json.strict.StrictReader;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.ValueRule;
import no.samskaping.samson.ResponseSheet;
import org.jspecify.annotations.Nullable;

/** Reads lines by the sheet's shape, which decides what a sheet is, and notes what is wrong. */
final class StrictSheets {
    private final LineOptions options;
    private final Function<ResponseSheet, List<Finding>> check;
    private final LineLog log;
    private final Set<String> respondents = new HashSet<>();

    /** Sheets that must also pass a check of their own. */
    StrictSheets(LineOptions options, Function<ResponseSheet, List<Finding>> check, LineLog log) {
        this.options = options;
        this.check = check;
        this.log = log;
    }

    /** The sheet that stands on the line, or null where the line is bad; that is noted. */
    @Nullable
    ResponseSheet read(Lines lines) {
        try {
            ResponseSheet sheet = reader(lines).read(Documents.SHEET, this::broken);
            log.sheet();
            remember(sheet::getRespondent);
            return sheet;
        } catch (SamskapingJsonException e) {
            log.bad(lines.number(), e.getProblems());
            return null;
        }
    }

    /** Whether a respondent had a sheet and may have only one. */
    boolean isRepeated(Supplier<String> respondent) {
        return options.isEachRespondentOnce() && respondents.contains(respondent.get());
    }

    /** Remembers that a respondent's sheet was read, if a second one is to be refused. */
    void remember(Supplier<String> respondent) {
        if (options.isEachRespondentOnce()) {
            respondents.add(respondent.get());
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

    private List<Finding> broken(ResponseSheet sheet) {
        List<Finding> findings = new ArrayList<>(check.apply(sheet));
        if (isRepeated(sheet::getRespondent)) {
            findings.add(Finding.of(ValueRule.DUPLICATE, "/respondent", "id", sheet.getRespondent()));
        }
        return findings;
    }
}
