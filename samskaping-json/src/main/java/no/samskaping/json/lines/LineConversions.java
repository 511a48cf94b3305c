package no.samskaping.json.lines;

import no.samskaping.json.internal.lines.LineSettings;
import no.samskaping.json.internal.lines.RefusedLine;
import no.samskaping.json.internal.lines.ReportCollector;

/** Converts options and reports to and from those of the internal package, which does not depend on this one. */
final class LineConversions {
    private LineConversions() {}

    static LineSettings settings(LineOptions options) {
        return new LineSettings(
                options.isStopAtBadLine(),
                options.getMaxLineBytes(),
                options.getMaxBadLines(),
                options.getMaxParties(),
                options.isEachRespondentOnce(),
                options.getParallelism());
    }

    static LineReport report(ReportCollector collector, long lineCount) {
        return ImmutableLineReport.builder()
                .lineCount(lineCount)
                .sheetCount(collector.sheetCount())
                .badLineCount(collector.badLineCount())
                .badLines(collector.badLines().stream()
                        .map(LineConversions::badLine)
                        .toList())
                .stopped(collector.isStopped())
                .build();
    }

    private static BadLine badLine(RefusedLine line) {
        return ImmutableBadLine.builder()
                .number(line.number())
                .problems(line.problems())
                .build();
    }
}
