package no.samskaping.examples.spark;

import java.io.Serializable;
import java.util.List;
import no.samskaping.json.lines.BadLine;
import no.samskaping.json.lines.LineReport;
import no.samskaping.json.problem.InputProblem;

/**
 * The report on the lines of a slice.
 *
 * @param lines the number of lines
 * @param sheets the number of sheets
 * @param bad the number of bad lines
 * @param firstBadLines the first bad lines, numbered from the start of the slice
 */
record SliceLines(long lines, long sheets, long bad, List<RefusedLine> firstBadLines) implements Serializable {
    /**
     * A bad line. Nothing of its content is reported, not even names of fields, because a bad line can contain anything.
     *
     * @param line its number
     * @param problems the problems, in their order on the line
     */
    record RefusedLine(long line, List<Problem> problems) implements Serializable {
        static RefusedLine of(BadLine bad) {
            return new RefusedLine(
                    bad.getNumber(), bad.getProblems().stream().map(Problem::of).toList());
        }

        RefusedLine after(long lines) {
            return new RefusedLine(lines + line, problems);
        }
    }

    /**
     * A problem on a line.
     *
     * @param code the stable code
     * @param column the column, from 1
     */
    record Problem(String code, int column) implements Serializable {
        static Problem of(InputProblem problem) {
            return new Problem(problem.getCode(), problem.getColumn());
        }
    }

    static SliceLines of(LineReport report) {
        return new SliceLines(
                report.getLineCount(),
                report.getSheetCount(),
                report.getBadLineCount(),
                report.getBadLines().stream().map(RefusedLine::of).toList());
    }

    SliceLines withMostBadLines(int most) {
        return firstBadLines.size() <= most
                ? this
                : new SliceLines(lines, sheets, bad, List.copyOf(firstBadLines.subList(0, most)));
    }
}
