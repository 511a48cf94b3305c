package no.samskaping.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samskaping.json.DocumentType;
import no.samskaping.samson.instrument.Instrument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    private static final Path DOCUMENTS = Path.of("documents");
    private static final String COLLABORATION =
            DOCUMENTS.resolve("collaboration-nabolaget.json").toString();
    private static final String ASSESSMENT =
            DOCUMENTS.resolve("assessment-nabolaget.json").toString();
    private static final String CHAIN =
            DOCUMENTS.resolve("chain-arbeidskurs.json").toString();
    private static final String BOOST_REFUGEE =
            DOCUMENTS.resolve("chain-boost-refugee.json").toString();

    @TempDir
    Path folder;

    private record Run(int exit, String out, String err) {}

    @Test
    void printsTheScoresTheFocusListAndTheParties() {
        Run run = run(COLLABORATION, ASSESSMENT);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Et nabolag for alle", "Åpenhet", "Komplementær kompetanse", "Familiene i prosjektet");
        assertThat(run.out().lines().filter(line -> line.matches(" {2}[1-4]\\. .*")))
                .containsExactly("  1. Tilrettelegging", "  2. Likeverdighet", "  3. Forankring", "  4. Kommunikasjon");
        assertThat(line(run.out(), "Likeverdighet", "░")).contains(" 58 █████░░░ ~");
        assertThat(line(run.out(), "Likeverdighet", "56")).contains(" 88 +", " 56 ~", " 31 !");
    }

    @Test
    void theOrderOfFilesDoesNotMatter() {
        assertThat(run(ASSESSMENT, COLLABORATION).out())
                .isEqualTo(run(COLLABORATION, ASSESSMENT).out());
    }

    @Test
    void hidesWhatTheDisclosureOptionHides() {
        Run run = run("--disclosure", "k3", ASSESSMENT);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("færre enn 3 svar");
        assertThat(run.out().lines().filter(line -> line.startsWith("Likeverdighet")))
                .noneMatch(line -> line.contains(" 88") || line.contains(" 31"));
    }

    @Test
    void printsTheTenStepsTheProgressAndTheNextStep() {
        Run run = run(CHAIN);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(" 1.", "10.", "Neste steg");
        assertThat(line(run.out(), "Participants with a job")).contains("12", "30", "40");
    }

    @Test
    void showsTheMeasurementsOfBoostRefugeeAndWhatIsNotMeasuredYet() {
        Run run = run("--language", "en", BOOST_REFUGEE);

        assertThat(run.exit()).isZero();
        assertThat(line(run.out(), "documented qualifications")).contains("349");
        assertThat(line(run.out(), "Interviews with employers")).contains("212");
        assertThat(line(run.out(), "Job offers")).contains("46");
        assertThat(line(run.out(), "Signed employment contracts")).contains("48");
        assertThat(line(run.out(), "Share in employment")).contains("not measured yet");
    }

    @Test
    void supportsThreeLanguages() {
        assertThat(run("--language", "nb", ASSESSMENT).out()).contains("Likeverdighet");
        assertThat(run("--language", "nn", ASSESSMENT).out()).contains("Likeverd", "Openheit");
        assertThat(run("--language", "en", ASSESSMENT).out()).contains("Equality");
    }

    @Test
    void writesOneJsonDocumentPerLine() {
        Run run = run("--json", COLLABORATION, ASSESSMENT, CHAIN, BOOST_REFUGEE);

        assertThat(run.exit()).isZero();
        assertThat(run.out()
                        .lines()
                        .<DocumentType<?>>map(line -> DocumentType.of(line.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(DocumentType.SCORECARD, DocumentType.REVIEW, DocumentType.REVIEW);
    }

    @Test
    void scoresWithAnInstrumentAmongTheFiles() throws IOException {
        Path instrument = folder.resolve("instrument.json");
        Files.write(
                instrument,
                DocumentType.INSTRUMENT.write(Instrument.builder()
                        .from(Instrument.standard())
                        .id("our-own")
                        .build()));
        Path assessment = edited(ASSESSMENT, "samson-standard", "our-own");

        assertThat(run(assessment.toString()).exit()).isEqualTo(2);
        assertThat(run(assessment.toString()).err()).contains("our-own");
        assertThat(run(assessment.toString(), instrument.toString()).exit()).isZero();
    }

    @Test
    void listsTheProblemsOfAnInvalidFileAndPrintsNothingElse() throws IOException {
        Path bad = edited(ASSESSMENT, "\"party\": \"velforeningen\"", "\"party\": \"ukjent\"");

        Run run = run(CHAIN, bad.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(bad + ":26:16: /sheets/1/party: ", "[party-not-invited]");
        assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void refusesAMeasurementOfAnUnknownIndicator() throws IOException {
        Path bad = edited(CHAIN, "{\"indicator\": \"story\", \"date\"", "{\"indicator\": \"tale\", \"date\"");

        Run run = run(bad.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("/measurements/4/indicator", "tale");
    }

    @Test
    void reportsTheProblemsOfAllFilesAtOnce() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.json"));
        String missing = folder.resolve("missing.json").toString();

        Run run = run(empty.toString(), folder.toString(), missing, CHAIN);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(3);
        assertThat(run.err()).contains("empty.json:1:1", "mappe", "finnes ikke");
    }

    @Test
    void refusesAHundredMegabytesOfBrackets() throws IOException {
        Path huge = folder.resolve("huge.json");
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) '[');
        try (OutputStream out = Files.newOutputStream(huge)) {
            for (int i = 0; i < 100; i++) {
                out.write(megabyte);
            }
        }

        Run run = run(huge.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("huge.json: ", "64 MiB", "[too-large]");
    }

    @Test
    void printsItsUsage() {
        assertThat(run("--help").out()).contains("--disclosure", "open|k3");
        assertThat(run("--help").exit()).isZero();
        for (String[] wrong : new String[][] {
            {}, {"--unknown"}, {"--language"}, {"--language", "de", ASSESSMENT}, {"--disclosure", "all", ASSESSMENT}
        }) {
            Run run = run(wrong);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("--disclosure");
        }
    }

    private Path edited(String document, String what, String by) throws IOException {
        String text = Files.readString(Path.of(document));
        assertThat(text).contains(what);
        return Files.writeString(folder.resolve("edited.json"), text.replace(what, by));
    }

    private static String line(String text, String... parts) {
        return text.lines()
                .filter(line -> Arrays.stream(parts).allMatch(line::contains))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No line with " + List.of(parts) + " in:\n" + text));
    }

    private static Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Report.run(
                new ArrayList<>(List.of(args)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
