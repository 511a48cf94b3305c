package no.samskaping.json.lines;

import java.util.ArrayList;
import java.util.List;
import no.samskaping.json.BadLine;
import no.samskaping.json.JsonProblem;
import no.samskaping.json.LineOptions;
import no.samskaping.json.LineReport;

/** What becomes of the lines while they are read. */
final class LineLog {
    private final LineOptions options;
    private final List<BadLine> told = new ArrayList<>();
    private long sheets;
    private long bad;

    LineLog(LineOptions options) {
        this.options = options;
    }

    void sheet() {
        sheets++;
    }

    void bad(long number, List<JsonProblem> problems) {
        bad++;
        if (told.size() < options.getMaxBadLines()) {
            int line = (int) Math.min(number, Integer.MAX_VALUE);
            told.add(BadLine.builder()
                    .number(number)
                    .problems(problems.stream()
                            .map(problem -> JsonProblem.builder()
                                    .from(problem)
                                    .line(line)
                                    .build())
                            .toList())
                    .build());
        }
    }

    /** Adds what became of later lines, before which so many stood. */
    void add(LineLog later, long before) {
        sheets += later.sheets;
        later.told.forEach(line -> bad(before + line.getNumber(), line.getProblems()));
        bad += later.bad - later.told.size();
    }

    boolean isStopped() {
        return options.isStopAtBadLine() && bad > 0;
    }

    LineReport report(long lines) {
        return LineReport.builder()
                .lineCount(lines)
                .sheetCount(sheets)
                .badLineCount(bad)
                .badLines(told)
                .stopped(isStopped())
                .build();
    }
}
