package no.samskaping.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskaping.json.DocumentType;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.advice.Advice;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.collaboration.CollaborationReview;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Severity;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.model.term.Language;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.review.ChainReview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {
    private static final Path DOCUMENTS = Path.of("documents");
    private static final String COLLABORATION =
            DOCUMENTS.resolve("collaboration-nabolaget.json").toString();
    private static final String ASSESSMENT =
            DOCUMENTS.resolve("assessment-nabolaget.json").toString();
    private static final String CHAIN =
            DOCUMENTS.resolve("chain-arbeidskurs.json").toString();
    private static final String BOOST_REFUGEE =
            DOCUMENTS.resolve("real/chain-boost-refugee.json").toString();

    @TempDir
    Path folder;

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
    void writesAPageBesideTheText() throws IOException {
        Path page = folder.resolve("report.html");
        Run run = run("--html", page.toString(), COLLABORATION, ASSESSMENT, CHAIN);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith(run(COLLABORATION, ASSESSMENT, CHAIN).out())
                .endsWith("Siden med diagrammer er skrevet til " + page + "\n");
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .contains("<svg", "Fjordvik kommune", "Jobbkurs i Fjordvik")
                .endsWith("</html>\n");
        assertThat(folder).isDirectoryContaining(page::equals).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void jsonStaysJsonBesideAPage() throws IOException {
        Path page = folder.resolve("report.html");

        assertThat(run("--json", "--html", page.toString(), "--language", "en", ASSESSMENT)
                        .out())
                .isEqualTo(run("--json", ASSESSMENT).out());
        assertThat(Files.readString(page)).contains("<html lang=\"en\">");
    }

    @Test
    void severalDatesAreShownOverTime() throws IOException {
        Path page = folder.resolve("report.html");
        Path later = Files.writeString(
                folder.resolve("later.json"),
                Files.readString(Path.of(ASSESSMENT)).replace("2026-03-10", "2026-09-10"));

        assertThat(run("--html", page.toString(), ASSESSMENT, later.toString()).exit())
                .isZero();
        assertThat(Files.readString(page)).contains("Hva som har endret seg");
    }

    @Test
    void anExistingPageIsReplacedOnlyByAWholeOne() throws IOException {
        Path page = Files.writeString(folder.resolve("report.html"), "old");

        assertThat(run("--html", page.toString(), "missing.json").exit()).isEqualTo(Report.REFUSED);
        assertThat(page).hasContent("old");
        assertThat(run("--html", page.toString(), CHAIN).exit()).isZero();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>");
    }

    @Test
    void aPageThatCannotBeWrittenIsSaidAndNothingIsPrinted() {
        for (Path file : List.of(folder, folder.resolve("no/such/folder.html"))) {
            Run run = run("--html", file.toString(), CHAIN);
            assertThat(run.exit()).isEqualTo(Report.NOT_WRITTEN);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isEqualTo("Siden lot seg ikke skrive: " + file + "\n");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDocumentIsNotReplacedByAPage() throws IOException {
        Path document = Files.copy(Path.of(CHAIN), folder.resolve("chain.json"));
        Run run = run("--html", document.toString(), document.toString());

        assertThat(run.exit()).isEqualTo(Report.REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(document).hasSameTextualContentAs(Path.of(CHAIN));
    }

    @Test
    void aPageNeedsAFile() {
        assertThat(run(CHAIN, "--html").exit()).isEqualTo(Report.REFUSED);
        assertThat(run("--html", "--json", CHAIN).err()).contains("Etter --html må det stå");
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
        assertThat(run.out()).contains("  – kommunen: Færre har svart", "la minst 3 personer svare", "Uavklart");
        assertThat(run.out().lines().filter(line -> line.startsWith("Likeverdighet")))
                .noneMatch(line -> line.contains(" 88") || line.contains(" 31"));
    }

    @Test
    void printsTheTenStepsTheProgressAndTheNextStep() {
        Run run = run(CHAIN);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(" 1.", "10.", "Neste steg");
        assertThat(line(run.out(), "Deltakere med ")).contains("12", "30", "40");
    }

    @Test
    void showsTheMeasurementsOfBoostRefugeeAndWhatIsNotMeasuredYet() {
        Run run = run("--language", "en", BOOST_REFUGEE);

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().filter(line -> line.matches(".* (349|212|46|48) .*")))
                .hasSize(4);
        assertThat(line(run.out(), "Andel av dem")).contains("No measurement");
    }

    @Test
    void saysWhatTheReadersCanDo() {
        assertThat(run("--language", "nb", ASSESSMENT, CHAIN).out())
                .contains("Dette kan dere gjøre:", "– Ta opp det dere ser ulikt på.", "– Mål hvordan det er nå");
        assertThat(run("--language", "nn", ASSESSMENT, CHAIN).out()).contains("Dette kan de gjere:");
        assertThat(run("--language", "en", ASSESSMENT, CHAIN).out()).contains("What you can do:");
    }

    /** Four fields and one value need work. Three pieces of advice on each are printed, or all. */
    @Test
    void printsAllAdviceWhenAsked() {
        long some = run(ASSESSMENT)
                .out()
                .lines()
                .filter(line -> line.startsWith("       – "))
                .count();
        long all = run("--all", ASSESSMENT)
                .out()
                .lines()
                .filter(line -> line.startsWith("       – "))
                .count();

        assertThat(some).isEqualTo(5 * AdviceText.FIRST);
        assertThat(all)
                .isEqualTo(Stream.of("facilitation", "equality", "anchoring", "communication")
                                .map(field -> EnumTerm.fromCode(ActionField.class, field)
                                        .orElseThrow())
                                .mapToLong(field -> Advice.forField(field).size())
                                .sum()
                        + Advice.forValue(CoreValue.LEADERSHIP).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"larvik", "sisters-in-business", "sammen-for-livet", "boost-refugee", "jodacare"})
    void reportsTheRealCases(String name) throws IOException {
        Path document = DOCUMENTS.resolve("real/collaboration-" + name + ".json");
        Collaboration collaboration = DocumentType.COLLABORATION.read(document);
        Run run = run("--all", document.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(collaboration.getTitle());
        assertThat(JsonMapper.shared().readTree(DocumentType.COLLABORATION.write(collaboration)))
                .isEqualTo(JsonMapper.shared().readTree(Files.readString(document)));
        assertThat(CollaborationReview.of(collaboration).findings(Severity.ERROR))
                .isEmpty();
    }

    /** What the sources say of the real cases is not denied. */
    @Test
    void reviewsDoNotDenyWhatIsTrueOfTheRealCases() throws IOException {
        assertThat(rules("larvik"))
                .contains("citizen-role-not-stated", "no-vision")
                .doesNotContain(
                        "quasi-participation",
                        "nobody-concerned",
                        "no-co-designer",
                        "not-anchored-down-and-out",
                        "no-talk-inward",
                        "gains-not-recorded");
        assertThat(rules("sisters-in-business"))
                .contains("no-co-initiator")
                .doesNotContain("quasi-participation", "nobody-concerned", "no-co-designer", "nobody-represents-them");
        assertThat(rules("sammen-for-livet"))
                .contains("nobody-concerned", "nobody-represents-them")
                .doesNotContain("no-vision", "no-problem", "no-talk-inward");
        assertThat(rules("boost-refugee")).contains("too-few-parties", "gains-not-recorded");
        assertThat(rules("jodacare")).doesNotContain("use-barrier-not-stated", "one-kind-of-party");
    }

    @Test
    void theChainOfBoostRefugeeBelongsToItsCollaboration() throws IOException {
        ImpactChain chain = DocumentType.CHAIN.read(Path.of(BOOST_REFUGEE));
        Collaboration collaboration =
                DocumentType.COLLABORATION.read(DOCUMENTS.resolve("real/collaboration-boost-refugee.json"));

        assertThat(chain.getCollaborationId()).contains(collaboration.getId());
        assertThat(chain.getPeriod()).isEqualTo(collaboration.period());
        assertThat(ChainReview.of(chain).isFaulty()).isFalse();
    }

    private static Set<String> rules(String name) throws IOException {
        return CollaborationReview.of(
                        DocumentType.COLLABORATION.read(DOCUMENTS.resolve("real/collaboration-" + name + ".json")))
                .getFindings()
                .stream()
                .map(finding -> finding.getRule().getId())
                .collect(Collectors.toSet());
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
                        .skip(1)
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
        assertThat(run("--help").out()).contains("--disclosure", "open|k3", "Avslutningskoder: 0", ReviewJson.FORMAT);
        assertThat(run("--help").exit()).isZero();
        assertThat(run("-h")).isEqualTo(run("--help"));
        for (String[] wrong : new String[][] {
            {},
            {"--unknown"},
            {"-x"},
            {"--language"},
            {"--language", "de", ASSESSMENT},
            {"--disclosure", "all", ASSESSMENT}
        }) {
            Run run = run(wrong);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("--disclosure");
        }
    }

    @Test
    void helpFitsTheTerminalInAllLanguages() {
        for (String language : new String[] {"nb", "nn", "en"}) {
            assertThat(run("--language", language, "-h").out().lines())
                    .isNotEmpty()
                    .allMatch(line -> line.length() <= 100)
                    .noneMatch(line -> line.matches(".*\\{\\d.*"));
        }
    }

    @Test
    void printsItsVersion() {
        assertThat(run("--version").exit()).isZero();
        assertThat(run("--version").out()).matches("samskaping-report \\S+\n");
    }

    @Test
    void writesTheReviewOfACollaborationAsJson() throws IOException {
        Run run = run("--json", "--language", "en", COLLABORATION);

        JsonNode review = JsonMapper.shared().readTree(run.out());
        Collaboration collaboration = DocumentType.COLLABORATION.read(Path.of(COLLABORATION));
        List<Finding> findings = CollaborationReview.of(collaboration).getFindings();
        assertThat(run.out().lines()).hasSize(1);
        assertThat(review.propertyNames()).containsExactly("format", "collaboration", "findings");
        assertThat(review.get("format").stringValue()).isEqualTo("samskaping-report/collaboration-review/1");
        assertThat(review.get("collaboration").stringValue()).isEqualTo("nabolaget");
        assertThat(review.get("findings").valueStream().map(each -> each.get("rule")
                        .stringValue()))
                .containsExactlyElementsOf(findings.stream()
                        .map(finding -> finding.getRule().getId())
                        .toList());
        assertThat(review.get("findings").valueStream().map(each -> each.get("message")
                        .stringValue()))
                .containsExactlyElementsOf(findings.stream()
                        .map(finding -> finding.message(Locale.ENGLISH))
                        .toList());
    }

    @Test
    void readsStandardInput() throws IOException {
        byte[] assessment = Files.readAllBytes(Path.of(ASSESSMENT));

        assertThat(Run.withInput(assessment, COLLABORATION, "-").out())
                .isEqualTo(run(COLLABORATION, ASSESSMENT).out());
        assertThat(Run.withInput(new byte[0], "-").exit()).isEqualTo(2);
        assertThat(Run.withInput(new byte[0], "-").err()).startsWith("standard inn:1:1: ");
    }

    @Test
    void refusesStandardInputTwice() {
        Run run = run("-", "-");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("Standard inn (-) kan bare oppgis én gang.");
    }

    @Test
    void refusesStandardInputThatCannotBeRead() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };

        assertThat(Run.of(broken, StandardCharsets.UTF_8, "-"))
                .isEqualTo(new Run(2, "", "standard inn: filen lar seg ikke lese\n"));
    }

    @Test
    void endsWithAnotherCodeWhenTheReportCannotBeWritten() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        for (String option : List.of("--all", "--json", "--help", "--version")) {
            err.reset();
            assertThat(Report.run(
                            List.of(option, CHAIN), InputStream.nullInputStream(), full, err, StandardCharsets.UTF_8))
                    .isEqualTo(Report.NOT_WRITTEN);
            assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("Rapporten lot seg ikke skrive.\n");
        }
        assertThat(Report.run(List.of(CHAIN), InputStream.nullInputStream(), full, full, StandardCharsets.UTF_8))
                .isEqualTo(Report.NOT_WRITTEN);
        assertThat(Report.run(List.of(), InputStream.nullInputStream(), full, full, StandardCharsets.UTF_8))
                .isEqualTo(Report.REFUSED);
    }

    @Test
    void foldsLongListsOfAdvice() {
        Run folded = run("--language", "en", COLLABORATION);
        Run all = run("--language", "en", "--all", COLLABORATION);

        assertThat(folded.out()).contains("15 in all; --all shows them:", "3×no-consent");
        assertThat(folded.out().lines().filter(line -> line.startsWith("  Advice")))
                .hasSize(1);
        assertThat(all.out().lines().filter(line -> line.startsWith("  Advice")))
                .hasSize(15);
        assertThat(folded.out().lines().filter(line -> line.startsWith("  Warning")))
                .containsExactlyElementsOf(all.out()
                        .lines()
                        .filter(line -> line.startsWith("  Warning"))
                        .toList());
        assertThat(run(CHAIN).out()).doesNotContain("--all");
    }

    @Test
    void linesFitTheTerminal() throws IOException {
        Path longNames = edited(
                COLLABORATION,
                "Familiene i prosjektet",
                "Familiene i prosjektet som flytter ofte ".repeat(5).strip());
        for (String language : new String[] {"nb", "nn", "en"}) {
            for (String disclosure : new String[] {"open", "k3", "k6"}) {
                Run run = run(
                        "--all",
                        "--language",
                        language,
                        "--disclosure",
                        disclosure,
                        longNames.toString(),
                        ASSESSMENT,
                        CHAIN,
                        BOOST_REFUGEE);
                assertThat(run.exit()).isZero();
                assertThat(run.out().lines()).allMatch(line -> Terminal.width(line) <= Wrap.COLUMNS);
            }
        }
    }

    @Test
    void controlCharactersAreShownAsMarks() throws IOException {
        Path collaboration = edited(COLLABORATION, "Et nabolag for alle", "\\u001b[2J\\u202ealle\\u009b\\n\\u2028");
        String hostile = Files.readString(collaboration).replace("Fjordvik vel", "\\u001b]0;x\\u0007\\u2066");
        Files.writeString(collaboration, hostile);

        Run run = run("--all", collaboration.toString(), ASSESSMENT);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("<U+001B>[2J<U+202E>alle<U+009B><U+000A><U+2028>", "<U+001B>]0;x<U+0007>");
        assertHarmless(run.out());
    }

    @Test
    void controlCharactersAreShownAsMarksInErrors() throws IOException {
        Path unknown = edited(ASSESSMENT, "\"underway\"", "\"\\u001b[2J\\u202e\"");

        // The library replaces them in what it repeats of a document.
        assertThat(run(unknown.toString()).err()).contains("[2J");
        assertHarmless(run(unknown.toString()).err());
        for (Run run : List.of(
                run("--\u001b[2J"),
                run("no-\u001b[2J-\u202e.json"),
                run("--language", "\u009b", CHAIN),
                run("--disclosure", "\n\u2067", CHAIN))) {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("<U+");
            assertHarmless(run.err());
        }
    }

    private static void assertHarmless(String text) {
        assertThat(text.replace("\n", "").codePoints())
                .allMatch(point -> !Character.isISOControl(point))
                .noneMatch(
                        point -> "\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
                                        .indexOf(point)
                                >= 0);
    }

    @Test
    void outputIsInTheCharsetOfTheTerminal() {
        Run ascii = Run.of(InputStream.nullInputStream(), StandardCharsets.US_ASCII, COLLABORATION, ASSESSMENT);
        Run latin = Run.of(InputStream.nullInputStream(), StandardCharsets.ISO_8859_1, COLLABORATION, ASSESSMENT);

        assertThat(ascii.out())
                .contains("Komplementaer kompetanse", "58 #####... ~", "SAMSON - Et nabolag", "3xno-consent");
        assertThat(latin.out())
                .contains("Komplementær kompetanse", "58 #####... ~", "SAMSON · Et nabolag", "3×no-consent");
        assertThat(ascii.out().replaceAll("[^?\n]", "")).doesNotContain("?");
        assertThat(Run.of(InputStream.nullInputStream(), StandardCharsets.US_ASCII, "--json", CHAIN))
                .isEqualTo(run("--json", CHAIN));
    }

    @Test
    void saysHowManyAnswered() throws IOException {
        Path assessment = edited(
                ASSESSMENT,
                "\"sheets\": [",
                "\"invited\": {\"kommunen\": 2, \"velforeningen\": 1, \"familiene\": 3}, \"sheets\": [");

        Run run = run("--language", "en", assessment.toString());

        assertThat(run.out()).contains("The scores come from 3 people · Response rate: 67%");
        assertThat(line(run.out(), "People with a score")).matches("People with a score +1 +1 +1");
        assertThat(line(run.out(), "Response rate  ")).matches("Response rate +50% +100% +67%");
        assertThat(run("--language", "en", "--disclosure", "k3", assessment.toString())
                        .out())
                .doesNotContain("Response rate", "come from", "People with a score");
    }

    @Test
    void warnsOfMoreSheetsThanInvitedWithoutTheNumbersOfAHiddenParty() throws IOException {
        Path assessment = edited(ASSESSMENT, "\"sheets\": [", "\"invited\": {\"kommunen\": 0}, \"sheets\": [");

        assertThat(run("--language", "en", assessment.toString()).out())
                .contains("\"kommunen\" asked 0 people, but there are 1 sheets.");
        assertThat(run("--language", "en", "--disclosure", "k3", assessment.toString())
                        .out())
                .contains("\"kommunen\" has more sheets than people who were asked.")
                .doesNotContain("asked 0");
    }

    @Test
    void theWordsOfAllLanguagesHaveTheSameKeys() throws IOException {
        Set<String> bokmaal = keys("nb");

        assertThat(bokmaal).contains("claim.agreeing");
        assertThat(keys("nn")).isEqualTo(bokmaal);
        assertThat(keys("en")).isEqualTo(bokmaal);
        for (Claim claim : Claim.values()) {
            assertThat(Words.in(Language.ENGLISH, Terminal.of(StandardCharsets.UTF_8))
                            .of(claim, "x"))
                    .isNotBlank();
        }
    }

    private static Set<String> keys(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream in = Report.class.getResourceAsStream("words_" + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words.stringPropertyNames();
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
        return Run.of(args);
    }
}
