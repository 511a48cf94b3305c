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
import no.samskaping.json.BadLine;
import no.samskaping.json.JsonLines;
import no.samskaping.json.JsonProblem;
import no.samskaping.json.LineReport;
import no.samskaping.json.SamskapingJson;
import no.samskaping.json.TalliedLines;
import no.samskaping.model.review.InvalidValueException;
import no.samskaping.samson.Assessment;
import no.samskaping.samson.Instrument;
import no.samskaping.samson.Scorer;
import no.samskaping.samson.ScoringRules;
import no.samskaping.samson.Tally;

/** What must come of an input whose frames are all in order, said without Spark: file by file, each in one go. */
final class OneJvm {
    final List<String> scorecards = new ArrayList<>();
    final List<String> told = new ArrayList<>();
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
        Assessment frame =
                SamskapingJson.read(Files.readAllBytes(folder.resolve(Folder.FRAME)), Assessment.class, instrument);
        Tally tally = Tally.empty(instrument);
        List<String> lines = new ArrayList<>();
        for (Path file : sorted(folder)) {
            if (!file.endsWith(Folder.FRAME)) {
                try (InputStream in = open(file)) {
                    TalliedLines tallied = JsonLines.tally(in, instrument);
                    tally.merge(tallied.getTally());
                    tell(folder.getFileName() + "/" + file.getFileName(), tallied.getReport(), lines);
                }
            }
        }
        told.add(folder.getFileName() + " " + outcome(tally, frame));
        told.addAll(lines);
    }

    private Object outcome(Tally tally, Assessment frame) {
        try {
            byte[] scorecard = SamskapingJson.write(Scorer.of(instrument, ScoringRules.standard())
                    .score(tally, frame)
                    .disclose());
            scorecards.add(new String(scorecard, StandardCharsets.UTF_8));
            return "scored";
        } catch (InvalidValueException e) {
            return e.getFindings().stream()
                    .map(finding -> finding.getRule().getId())
                    .toList();
        }
    }

    private static void tell(String file, LineReport report, List<String> told) {
        told.add(file + " " + report.getLineCount() + " " + report.getSheetCount() + " " + report.getBadLineCount());
        for (BadLine line : report.getBadLines()) {
            for (JsonProblem problem : line.getProblems()) {
                told.add(line.getNumber() + ":" + problem.getColumn() + " " + problem.getCode());
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
