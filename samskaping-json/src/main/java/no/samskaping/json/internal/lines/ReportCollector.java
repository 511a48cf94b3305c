package no.samskaping.json.internal.lines;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import no.samskaping.json.internal.access.ProblemFactory;
import no.samskaping.json.problem.InputProblem;

/** Counts good and bad lines, and keeps the first bad ones for the report. */
public final class ReportCollector {
    private final LineSettings settings;
    private final List<RefusedLine> badLines = new ArrayList<>();
    private long sheetCount;
    private long badLineCount;
    private boolean brokenOff;

    public ReportCollector(LineSettings settings) {
        this.settings = settings;
    }

    public void addSheet() {
        sheetCount++;
    }

    /** Adds a line with problems whose line is not known yet. */
    public void addBadLine(long number, List<InputProblem> problems) {
        int line = (int) Math.min(number, Integer.MAX_VALUE);
        addBadRow(number, () -> problems.stream()
                .map(problem -> ProblemFactory.problem(problem.getFinding(), line, problem.getColumn()))
                .toList());
    }

    /** Adds a line, row or form with its problems, which are only needed if they are reported. */
    public void addBadRow(long number, Supplier<List<InputProblem>> problems) {
        badLineCount++;
        if (badLines.size() < settings.maxBadLines()) {
            badLines.add(new RefusedLine(number, problems.get()));
        }
    }

    /** Says that the rest of the stream cannot be read. */
    public void breakOff() {
        brokenOff = true;
    }

    /** Adds the results of later lines, which a number of lines precede. */
    void addAll(ReportCollector later, long precedingLines) {
        sheetCount += later.sheetCount;
        later.badLines.forEach(line -> addBadLine(precedingLines + line.number(), line.problems()));
        badLineCount += later.badLineCount - later.badLines.size();
    }

    public long sheetCount() {
        return sheetCount;
    }

    public long badLineCount() {
        return badLineCount;
    }

    /** The first bad lines. */
    public List<RefusedLine> badLines() {
        return Collections.unmodifiableList(badLines);
    }

    /** Whether reading ends at a bad line that was found. */
    public boolean isStopped() {
        return brokenOff || (settings.stopAtBadLine() && badLineCount > 0);
    }
}
