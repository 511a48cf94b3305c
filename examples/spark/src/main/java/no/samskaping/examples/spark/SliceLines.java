package no.samskaping.examples.spark;

import java.io.Serializable;
import java.util.List;
import no.samskaping.json.BadLine;
import no.samskaping.json.JsonProblem;
import no.samskaping.json.LineReport;

/**
 * What became of the lines of a slice.
 *
 * @param lines how many there were
 * @param sheets how many were sheets
 * @param bad how many were refused
 * @param told the first of those, numbered from the start of the slice
 */
record SliceLines(long lines, long sheets, long bad, List<Told> told) implements Serializable {
    /**
     * A line that was refused. Of what stands on it nothing is told, not even the names of its fields: what is there by
     * mistake may be anything.
     *
     * @param line its number
     * @param problems what is wrong, in the order of the line
     */
    record Told(long line, List<Problem> problems) implements Serializable {
        static Told of(BadLine bad) {
            return new Told(
                    bad.getNumber(), bad.getProblems().stream().map(Problem::of).toList());
        }

        Told behind(long lines) {
            return new Told(lines + line, problems);
        }
    }

    /**
     * What is wrong on a line.
     *
     * @param code the stable code
     * @param column where, from 1
     */
    record Problem(String code, int column) implements Serializable {
        static Problem of(JsonProblem problem) {
            return new Problem(problem.getCode(), problem.getColumn());
        }
    }

    static SliceLines of(LineReport report) {
        return new SliceLines(
                report.getLineCount(),
                report.getSheetCount(),
                report.getBadLineCount(),
                report.getBadLines().stream().map(Told::of).toList());
    }

    SliceLines firstTold(int most) {
        return told.size() <= most ? this : new SliceLines(lines, sheets, bad, List.copyOf(told.subList(0, most)));
    }
}
