package no.samskaping.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskaping.json.DocumentType;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.scoring.Scorer;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores valid folders and reports invalid ones. */
class ScoreJobTest {
    private static final String SHEET =
            "{\"respondent\":\"r%d\",\"party\":\"%s\",\"answers\":{\"equality.openness\":%d}}\n";

    private static JavaSparkContext spark;

    @TempDir
    Path temporary;

    @BeforeAll
    static void start() {
        spark = LocalSpark.start();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private Output run(Path input) throws IOException {
        return Output.of(
                spark, input, temporary.resolve("output"), new InstrumentDocument(Instrument.standard()), Plan.DEFAULT);
    }

    private Path folder(String name, String frame) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("input").resolve(name));
        if (!frame.isEmpty()) {
            Files.writeString(folder.resolve(Folder.FRAME), frame);
        }
        return folder;
    }

    private static String frame(String id, String sheets) {
        return """
                {"format":"samson/assessment/1","id":"%s","collaboration":"c",
                "instrument":{"id":"samson-standard","version":"1"},"phase":"underway","date":"2026-03-10",
                "parties":["naboene"],"sheets":[%s]}
                """.formatted(id, sheets);
    }

    private static Scorecard read(String scorecard) {
        return DocumentType.SCORECARD.read(scorecard.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theDataOfTheExampleAreScored() throws IOException {
        Output output = run(Path.of("data"));

        Assessment whole = DocumentType.ASSESSMENT.read(
                Files.readAllBytes(Path.of("..", "report", "documents", "assessment-nabolaget.json")));
        Scorecard nabolaget = Scorer.standard().score(whole);
        assertThat(read(output.scorecards().get(0))).isEqualTo(nabolaget);
        assertThat(output.scorecards()).hasSize(2);
        assertThat(output.reportLines())
                .containsExactly(
                        "2026/nabolaget scored",
                        "2026/nabolaget/sheets.jsonl 4 4 0",
                        "2026/solsiden scored",
                        "2026/solsiden/sheets.jsonl 11 10 1",
                        "6:201 unexpected-end");
        assertThat(Files.readString(Path.of("README.md")))
                .as("the report in the README")
                .contains(output.report().get(1));
        assertThat(output.totals()).hasToString("2 folders: 2 scored, 0 refused; 15 lines: 14 sheets, 1 bad");
    }

    /** If the parties agreed on nothing, a party with two respondents is not shown. */
    @Test
    void writesNoMoreThanThePartiesAgreedToShow() throws IOException {
        Files.writeString(
                folder("a", frame("a", "")).resolve("x.jsonl"),
                SHEET.formatted(1, "naboene", 4) + SHEET.formatted(2, "naboene", 5));

        Scorecard scorecard = read(run(temporary.resolve("input")).scorecards().get(0));

        assertThat(scorecard.getDisclosure()).isEqualTo(Disclosure.K3);
        assertThat(scorecard.getWithheld().partyIds()).containsExactly("naboene");
        assertThat(scorecard.getOverall().getScore()).isEmpty();
    }

    @Test
    void foldersThatCannotBeScoredAreReportedAndDoNotStopTheJob() throws IOException {
        String sheet = SHEET.formatted(1, "naboene", 4);
        Files.writeString(folder("good", frame("good", "")).resolve("x.jsonl"), sheet);
        Files.writeString(folder("no-frame", "").resolve("x.jsonl"), sheet);
        folder("own-sheets", frame("own", sheet.strip()));
        folder("broken", "{");
        folder("twice-a", frame("twice", ""));
        folder("twice-b", frame("twice", ""));
        folder("other", frame("other", "").replace("samson-standard", "another"));
        Files.writeString(
                folder("stranger", frame("stranger", "")).resolve("x.jsonl"), SHEET.formatted(1, "somebody", 4));

        Output output = run(temporary.resolve("input"));

        assertThat(output.reportLines())
                .containsExactly(
                        "broken [unexpected-end]",
                        "good scored",
                        "good/x.jsonl 1 1 0",
                        "no-frame [no-assessment]",
                        "other [other-instrument]",
                        "own-sheets [sheets-in-assessment]",
                        "stranger [party-not-invited]",
                        "stranger/x.jsonl 1 1 0",
                        "twice-a [repeated-assessment]",
                        "twice-b [repeated-assessment]");
        assertThat(output.scorecards()).hasSize(1);
        assertThat(output.report().get(5)).contains("\"arguments\":{\"party\":\"somebody\"}");
    }

    @Test
    void anEmptyInputGivesEmptyOutput() throws IOException {
        Files.createDirectories(temporary.resolve("input"));

        Output output = run(temporary.resolve("input"));

        assertThat(output.totals()).isEqualTo(Totals.NOTHING);
        assertThat(output.scorecards()).isEmpty();
        assertThat(output.report()).isEmpty();
    }

    /** Without a file, with an empty file or with bad lines only, the scorecard is incomplete, as from one JVM. */
    @Test
    void withoutGoodLinesAllScoresAreMissing() throws IOException {
        folder("a", frame("a", ""));
        Files.writeString(folder("b", frame("b", "")).resolve("empty.jsonl"), "");
        Files.writeString(folder("c", frame("c", "")).resolve("bad.jsonl"), "no\n\n{}\n[\n");

        Output output = run(temporary.resolve("input"));

        assertThat(output.reportLines())
                .containsExactly(
                        "a scored",
                        "b scored",
                        "b/empty.jsonl 0 0 0",
                        "c scored",
                        "c/bad.jsonl 4 0 3",
                        "1:2 syntax",
                        "3:1 missing-field",
                        "3:1 missing-field",
                        "3:1 missing-field",
                        "4:1 object-expected",
                        "4:2 unexpected-end");
        assertThat(output.scorecards()).hasSize(3).allSatisfy(scorecard -> {
            assertThat(read(scorecard).isComplete()).isFalse();
            assertThat(read(scorecard).getOverall().getScore()).isEmpty();
        });
        assertThat(output.scorecards())
                .isEqualTo(OneJvm.of(temporary.resolve("input"), Instrument.standard()).scorecards);
    }

    /** A line with an unexpected text is a bad line; neither the text nor its field's name is in the output. */
    @Test
    void nothingFromABadLineIsWritten() throws IOException {
        Files.writeString(
                folder("a", frame("a", "")).resolve("x.jsonl"),
                "{\"respondent\":\"r\",\"party\":\"p\",\"answers\":{\"hemmelig\":\"hemmelig\"},\"hemmelig\":1}\n");

        Output output = run(temporary.resolve("input"));

        assertThat(output.totals().bad()).isEqualTo(1);
        assertThat(output.report().toString()).contains("unknown").doesNotContain("hemmelig");
        assertThat(output.scorecards().toString()).doesNotContain("hemmelig");
    }

    /** The first hundred of a file are reported, in whichever slices they are; all are counted. */
    @Test
    void allBadLinesAreCountedAndTheFirstAreReported() throws IOException {
        Path input = temporary.resolve("input");
        Files.writeString(
                folder("a", frame("a", "")).resolve("x.jsonl"),
                Stream.iterate(1, i -> i + 1)
                        .limit(500)
                        .map(i -> i % 3 == 0 ? SHEET.formatted(i, "naboene", 3) : "bad\n")
                        .collect(Collectors.joining()));

        Output output = Output.of(
                spark,
                input,
                temporary.resolve("output"),
                new InstrumentDocument(Instrument.standard()),
                new Plan(100, 7));

        assertThat(output.reportLines())
                .isEqualTo(OneJvm.of(input, Instrument.standard()).report)
                .hasSize(102);
        assertThat(output.totals().bad()).isEqualTo(334);
    }

    @Test
    void existingOutputIsNotOverwritten() throws IOException {
        Path output = Files.createDirectories(temporary.resolve("output"));

        assertThatThrownBy(() -> run(Path.of("data")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("already exists");
        assertThat(output).isEmptyDirectory();
    }

    @Test
    void anotherInstrumentIsTheThirdArgument() throws IOException {
        folder("a", frame("a", "").replace("\"version\":\"1\"", "\"version\":\"2\""));
        Path instrument = temporary.resolve("instrument.json");
        Instrument own =
                Instrument.builder().from(Instrument.standard()).version("2").build();
        Files.write(instrument, DocumentType.INSTRUMENT.write(own));
        String input = temporary.resolve("input").toString();
        Path output = temporary.resolve("output");

        assertThat(ScoreJob.run(spark, List.of(input, output.toString(), instrument.toString())))
                .isEqualTo(ScoreJob.DONE);

        Scorecard scorecard = read(Output.lines(output.resolve("scorecards")).get(0));
        assertThat(scorecard.getInstrument()).isEqualTo(own.ref());
    }

    @Test
    void missingFilesAndInvalidInstrumentsAreRefused() throws IOException {
        String output = temporary.resolve("output").toString();
        Path noInstrument = folder("a", frame("a", "")).resolve(Folder.FRAME);

        assertThat(ScoreJob.run(spark, List.of(temporary.resolve("nowhere").toString(), output)))
                .isEqualTo(ScoreJob.REFUSED);
        assertThat(ScoreJob.run(spark, List.of("data", output, noInstrument.toString())))
                .isEqualTo(ScoreJob.REFUSED);
        assertThat(Path.of(output)).doesNotExist();
    }

    /** A file that cannot be read fails the job with the name of the file; it is not treated as empty. */
    @Test
    void aBrokenCompressedFileFailsTheJob() throws IOException {
        byte[] sheets = SHEET.formatted(1, "naboene", 4).repeat(50).getBytes(StandardCharsets.UTF_8);
        Path file = folder("a", frame("a", "")).resolve("x.jsonl.gz");
        World.write(file, sheets);
        byte[] packed = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(packed, packed.length - 9));

        assertThatThrownBy(() -> run(temporary.resolve("input"))).hasStackTraceContaining("x.jsonl.gz");
        assertThat(temporary.resolve("output").resolve("scorecards").resolve("_SUCCESS"))
                .doesNotExist();
    }
}
