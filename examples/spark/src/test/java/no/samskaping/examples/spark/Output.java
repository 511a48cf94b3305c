package no.samskaping.examples.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;

/** The output of a run. */
record Output(Totals totals, List<String> scorecards, List<String> report) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Runs the job over a folder. */
    static Output of(JavaSparkContext spark, Path input, Path output, InstrumentDocument instrument, Plan plan)
            throws IOException {
        Totals totals = ScoreJob.run(spark, hadoop(input), hadoop(output), instrument, plan);
        return new Output(totals, lines(output.resolve("scorecards")), lines(output.resolve("report")));
    }

    static org.apache.hadoop.fs.Path hadoop(Path path) {
        return new org.apache.hadoop.fs.Path(path.toUri());
    }

    static List<String> lines(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path part : files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList()) {
                lines.addAll(Files.readAllLines(part));
            }
        }
        return lines;
    }

    /** Returns the report in the form of {@link OneJvm}. */
    List<String> reportLines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : report) {
            JsonNode outcome = JSON.readTree(line);
            String folder = outcome.get("folder").textValue();
            List<String> codes = new ArrayList<>();
            outcome.path("refusals")
                    .forEach(refusal -> codes.add(refusal.get("code").textValue()));
            lines.add(folder + " " + (outcome.get("scored").booleanValue() ? "scored" : codes));
            for (JsonNode file : outcome.get("files")) {
                lines.add(folder + "/" + file.get("file").textValue() + " " + file.get("lines") + " "
                        + file.get("sheets") + " " + file.get("badLines"));
                for (JsonNode bad : file.get("firstBadLines")) {
                    bad.get("problems")
                            .forEach(problem -> lines.add(bad.get("line") + ":" + problem.get("column") + " "
                                    + problem.get("code").textValue()));
                }
            }
        }
        return lines;
    }
}
