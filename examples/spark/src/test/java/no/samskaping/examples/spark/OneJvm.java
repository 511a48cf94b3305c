package no.samskaping.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import no.samskaping.json.DocumentType;
import no.samskaping.json.lines.BadLine;
import no.samskaping.json.lines.JsonLines;
import no.samskaping.json.lines.LineReport;
import no.samskaping.json.lines.TallyResult;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.samson.scoring.ScoringRules;
import no.samskaping.samson.scoring.Tally;

/** Computes the expected result of an input with valid frames without Spark: file by file, each read at once. */
final class OneJvm {
    final List<String> scorecards = new ArrayList<>();
    final List<String> report = new ArrayList<>();
    private final Instrument instrument;

    private OneJvm(Instrument instrument) {
        this.instrument = instrument;
    }

    static OneJvm of(Path input, Instrument instrument) throws IOException {
        OneJvm all = new OneJvm(instrument);
        for (Path folder : sorted(input)) {
            all.add(folder);
        }
        return all;
    }

    private void add(Path folder) throws IOException {
        Assessment frame = DocumentType.ASSESSMENT.read(Files.readAllBytes(folder.resolve(Folder.FRAME)), instrument);
        Tally tally = Tally.empty(instrument);
        List<String> lines = new ArrayList<>();
        for (Path file : sorted(folder)) {
            if (!file.endsWith(Folder.FRAME)) {
                try (InputStream in = open(file)) {
                    TallyResult result = JsonLines.tally(in, instrument);
                    tally = tally.merge(result.getTally());
                    addLines(folder.getFileName() + "/" + file.getFileName(), result.getReport(), lines);
                }
            }
        }
        report.add(folder.getFileName() + " " + outcome(tally, frame));
        report.addAll(lines);
    }

    private Object outcome(Tally tally, Assessment frame) {
        try {
            byte[] scorecard = DocumentType.SCORECARD.write(
                    Scorer.of(instrument, ScoringRules.standard()).score(tally, frame));
            scorecards.add(new String(scorecard, StandardCharsets.UTF_8));
            return "scored";
        } catch (InvalidValueException e) {
            return e.getFindings().stream()
                    .map(finding -> finding.getRule().getId())
                    .toList();
        }
    }

    private static void addLines(String file, LineReport report, List<String> to) {
        to.add(file + " " + report.getLineCount() + " " + report.getSheetCount() + " " + report.getBadLineCount());
        for (BadLine line : report.getBadLines()) {
            for (InputProblem problem : line.getProblems()) {
                to.add(line.getNumber() + ":" + problem.getColumn() + " " + problem.getCode());
            }
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> in = Files.list(folder)) {
            return in.sorted().toList();
        }
    }
}
