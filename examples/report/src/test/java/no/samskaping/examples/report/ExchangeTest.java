package no.samskaping.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.samskaping.exchange.answers.ColumnMapping;
import no.samskaping.exchange.answers.ColumnMappingDocument;
import no.samskaping.exchange.answers.PartyColumn;
import no.samskaping.exchange.workbook.ChainWorkbook;
import no.samskaping.json.DocumentType;
import no.samskaping.model.term.Language;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.AnswerKind;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person without any Java code goes from a template over a spreadsheet to a report. */
class ExchangeTest {
    private static final Path DOCUMENTS = Path.of("documents");
    private static final String COLLABORATION =
            DOCUMENTS.resolve("collaboration-nabolaget.json").toString();
    private static final String ASSESSMENT =
            DOCUMENTS.resolve("assessment-nabolaget.json").toString();
    private static final String CHAIN =
            DOCUMENTS.resolve("chain-arbeidskurs.json").toString();

    @TempDir
    private Path folder;

    private Assessment assessment;
    private String frame;
    private String whole;

    @BeforeEach
    void frame() throws IOException {
        Assessment example = DocumentType.ASSESSMENT.read(Path.of(ASSESSMENT));
        assessment = Assessment.builder()
                .from(example)
                .sheets(example.getSheets().stream().map(ExchangeTest::ratings).toList())
                .build();
        whole = write("whole.json", DocumentType.ASSESSMENT.write(assessment));
        Assessment bare =
                Assessment.builder().from(assessment).sheets(List.of()).build();
        frame = write("frame.json", DocumentType.ASSESSMENT.write(bare));
    }

    /** The template of the program asks neither for expectations nor, here, for roles. */
    private static ResponseSheet ratings(ResponseSheet sheet) {
        ResponseSheet.Builder ratings =
                ResponseSheet.builder().respondentId(sheet.getRespondentId()).partyId(sheet.getPartyId());
        sheet.getAnswers()
                .forEach((item, answer) -> ratings.putAnswers(
                        item,
                        answer.getKind() == AnswerKind.RATING
                                ? Answer.of(answer.getRating().getAsInt())
                                : answer));
        return ratings.build();
    }

    private String write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private String write(String name, String content) throws IOException {
        return write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    /** What the assessment with its sheets gives. */
    private String expected() {
        return Run.of("--json", whole).out();
    }

    private static String cell(Answer answer) {
        if (answer == null) {
            return "";
        }
        return answer.getKind() == AnswerKind.RATING
                ? Integer.toString(answer.getRating().getAsInt())
                : answer.getKind().label(Locale.forLanguageTag("nb"));
    }

    private List<String> row(ResponseSheet sheet, String party) {
        List<String> row = new ArrayList<>(List.of(party, ""));
        Instrument.standard()
                .getItems()
                .forEach(item -> row.add(cell(sheet.getAnswers().get(item.getId()))));
        return row;
    }

    private String rows(Map<String, String> parties) {
        return assessment.getSheets().stream()
                .map(sheet ->
                        String.join(";", row(sheet, parties.getOrDefault(sheet.getPartyId(), sheet.getPartyId()))))
                .collect(Collectors.joining("\r\n"));
    }

    private static final Map<String, String> NAMES = Map.of(
            "kommunen", "Fjordvik kommune", "velforeningen", "Fjordvik vel", "familiene", "Familiene i prosjektet");

    /** The template is filled in by adding rows below it, as a person does. */
    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void fromATemplateInCsvToTheScorecard(String language) throws IOException {
        Run asked = Run.of("--language", language, "--assessment", frame, "--questionnaire", path("mal.csv"));
        assertThat(asked.exit()).isZero();
        assertThat(asked.out()).isEmpty();
        String template = Files.readString(folder.resolve("mal.csv"));
        String separator = language.equals("en") ? "," : ";";
        assertThat(template.lines().findFirst().orElseThrow()).contains("party" + separator + "roles" + separator);
        String answers = write("svar.csv", template + rows(Map.of()).replace(";", separator) + "\r\n");

        Run run = Run.of("--json", "--assessment", frame, "--answers", answers);

        assertThat(run.err()).contains("equality.openness ← equality.openness", "part ← party");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo(expected());
    }

    @Test
    void fromATemplateInExcelToTheReport() throws IOException {
        assertThat(Run.of("--assessment", frame, "--questionnaire", path("mal.xlsx"), COLLABORATION)
                        .exit())
                .isZero();
        byte[] filledIn = filledIn(Files.readAllBytes(folder.resolve("mal.xlsx")), NAMES);

        Run run = Run.of(
                COLLABORATION,
                "--assessment",
                frame,
                "--answers",
                write("svar.xlsx", filledIn),
                "--html",
                path("side.html"));

        assertThat(run.exit()).isZero();
        assertThat(Files.readString(folder.resolve("side.html")))
                .contains("Tilrettelegging", "Familiene i prosjektet", "<svg");
        assertThat(run.out()).contains("Familiene i prosjektet", "Likeverdighet");
        assertThat(run.out().lines().filter(line -> !line.isBlank()))
                .containsAll(Run.of(whole, COLLABORATION)
                        .out()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    /** The commands of the project's README, from the template to the page. */
    @Test
    void theWayThatTheReadmeShows() throws IOException {
        List<String> commands = Files.readString(Path.of("..", "..", "README.md"))
                .lines()
                .filter(line -> line.startsWith("java -jar ") && line.contains("--assessment "))
                .toList();
        assertThat(commands).hasSize(2);

        Run asked = runOfReadme(commands.get(0));
        assertThat(asked.exit()).isZero();
        assertThat(asked.err()).isEmpty();
        write("answers.xlsx", filledIn(Files.readAllBytes(folder.resolve("answers.xlsx")), NAMES));
        Run run = runOfReadme(commands.get(1));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Familiene i prosjektet", "Tilrettelegging");
        assertThat(Files.readString(folder.resolve("page.html"))).contains("<svg", "Tilrettelegging");
        assertThat(DocumentType.ASSESSMENT.read(DOCUMENTS.resolve("frame-nabolaget.json")))
                .isEqualTo(DocumentType.ASSESSMENT.read(Path.of(frame)));
    }

    private Run runOfReadme(String command) {
        return Run.of(command.replaceFirst("java -jar \\S+ ", "")
                .replace("examples/report/", "")
                .replace("answers.xlsx", path("answers.xlsx"))
                .replace("page.html", path("page.html"))
                .split(" "));
    }

    /** A name that two parties share is neither offered nor read. */
    @Test
    void partiesOfTheSameName() throws IOException {
        String collaboration = write(
                "collaboration.json",
                Files.readString(Path.of(COLLABORATION)).replace("\"Fjordvik vel\"", "\" fjordvik  KOMMUNE\""));
        assertThat(Run.of("--assessment", frame, "--questionnaire", path("form.surveyjs.json"), collaboration)
                        .exit())
                .isZero();
        assertThat(Files.readString(folder.resolve("form.surveyjs.json")))
                .contains("Familiene i prosjektet", "\"kommunen\"", "\"velforeningen\"")
                .doesNotContainIgnoringCase("fjordvik");
        assertThat(Run.of("--assessment", frame, "--questionnaire", path("mal.csv"), collaboration)
                        .exit())
                .isZero();
        String template = Files.readString(folder.resolve("mal.csv"));
        String byName = write("navn.csv", template + rows(NAMES) + "\r\n");
        String byId = write("id.csv", template + rows(Map.of()) + "\r\n");

        Run refused = Run.of("--assessment", frame, "--answers", byName, collaboration);
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("[unknown-party]");
        assertThat(Run.of("--json", "--assessment", frame, "--answers", byId, collaboration)
                        .exit())
                .isZero();
    }

    /** Adds rows to the first sheet of a workbook, as a spreadsheet program does. */
    private byte[] filledIn(byte[] workbook, Map<String, String> parties) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().endsWith("sheet1.xml")) {
                    StringBuilder rows = new StringBuilder();
                    for (ResponseSheet sheet : assessment.getSheets()) {
                        rows.append("<row>");
                        row(sheet, parties.getOrDefault(sheet.getPartyId(), sheet.getPartyId()))
                                .forEach(cell -> rows.append(
                                        cell.matches("[0-9]+")
                                                ? "<c><v>" + cell + "</v></c>"
                                                : "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>"));
                        rows.append("</row>");
                    }
                    xml = xml.replace("</sheetData>", rows + "</sheetData>");
                }
                zip.write(xml.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void aMappingSaysWhatNoProposalFinds() throws IOException {
        String headings = "x;y;"
                + Instrument.standard().getItems().stream()
                        .map(item -> "Q-" + item.getId())
                        .collect(Collectors.joining(";"));
        String answers = write("svar.csv", headings + "\n" + rows(NAMES) + "\n");
        PartyColumn.Builder party = PartyColumn.builder().heading("x");
        NAMES.forEach((id, name) -> party.putLabels(name, id));
        ColumnMapping.Builder mapping =
                ColumnMapping.builder().instrument(Instrument.standard().ref()).partyColumn(party.build());
        for (Item item : Instrument.standard().getItems()) {
            mapping.putItems(item.getId(), "Q-" + item.getId());
        }
        String columns = write("columns.json", ColumnMappingDocument.write(mapping.build()));

        Run without = Run.of("--json", "--assessment", frame, "--answers", answers);
        Run with = Run.of("--json", "--assessment", frame, "--answers", answers, "--columns", columns);

        assertThat(without.exit()).isEqualTo(2);
        assertThat(without.out()).isEmpty();
        assertThat(without.err())
                .contains("party, part, parti eller hvem", "equality.openness", "«Q-equality.openness»");
        assertThat(with.exit()).isZero();
        assertThat(with.err()).isEmpty();
        assertThat(with.out()).isEqualTo(expected());
    }

    @Test
    void formsOfSurveyJsAndFhir() throws IOException {
        StringBuilder surveyJs = new StringBuilder();
        for (ResponseSheet sheet : assessment.getSheets()) {
            String fields = Instrument.standard().getItems().stream()
                    .map(Item::getField)
                    .distinct()
                    .map(field -> "\"" + field.getCode() + "\":{"
                            + Instrument.standard().getItems().stream()
                                    .filter(item -> item.getField() == field)
                                    .filter(item -> sheet.getAnswers().containsKey(item.getId()))
                                    .map(item -> "\"" + item.getValue().getCode() + "\":"
                                            + value(sheet.getAnswers().get(item.getId())))
                                    .collect(Collectors.joining(","))
                            + "}")
                    .collect(Collectors.joining(","));
            surveyJs.append("{\"party\":\"")
                    .append(sheet.getPartyId())
                    .append("\",")
                    .append(fields)
                    .append("}\n");
        }
        Run run = Run.of("--json", "--assessment", frame, "--answers", write("svar.json", surveyJs.toString()));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(expected());

        Run fhir = Run.of(
                "--json",
                "--assessment",
                frame,
                "--answers",
                write("fhir.json", "{\"resourceType\": \"QuestionnaireResponse\", \"status\": \"in-progress\"}"));
        assertThat(fhir.exit()).isEqualTo(2);
        assertThat(fhir.err()).contains("[not-completed]", "[party-missing]");
    }

    private static String value(Answer answer) {
        return answer.getKind() == AnswerKind.RATING
                ? Integer.toString(answer.getRating().getAsInt())
                : "\"" + answer.getKind().getCode() + "\"";
    }

    @Test
    void badRowsAreListedAndNothingIsPrinted() throws IOException {
        assertThat(Run.of("--assessment", frame, "--questionnaire", path("mal.csv"))
                        .exit())
                .isZero();
        String template = Files.readString(folder.resolve("mal.csv"));
        String answers = write("svar.csv", template + rows(Map.of("kommunen", "Hemmelig")) + "\r\n");

        Run run = Run.of("--assessment", frame, "--answers", answers);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("linje 3, kolonne 1 (party)", "[unknown-party]")
                .doesNotContain("Hemmelig");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a.xlsx", "a.html", "a.surveyjs.json", "a.fhir.json"})
    void questionnairesOfEachKind(String name) throws IOException {
        Run run = Run.of("--language", "nn", "--questionnaire", path(name));

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(folder.resolve(name)).isNotEmptyFile();
        if (!name.endsWith(".xlsx")) {
            assertThat(Files.readString(folder.resolve(name))).contains("Kven svarer du for?");
        }
    }

    @Test
    void tablesOfAScorecardAndOfAChain() throws IOException {
        Run scorecard = Run.of("--json", whole, "--table", path("s.csv"));
        Run chain = Run.of("--language", "en", CHAIN, "--table", path("c.csv"));
        Run workbook = Run.of("--json", CHAIN, "--table", path("c.xlsx"));
        Run both = Run.of(ASSESSMENT, CHAIN, "--table", path("b.csv"));

        assertThat(scorecard.out()).isEqualTo(expected());
        assertThat(Files.readString(folder.resolve("s.csv")))
                .contains("field;facilitation;Tilrettelegging;party;familiene;31,25");
        assertThat(chain.exit()).isZero();
        assertThat(Files.readString(folder.resolve("c.csv"))).contains("jobs,").contains("On the way");
        assertThat(workbook.exit()).isZero();
        assertThat(folder.resolve("c.xlsx")).isNotEmptyFile();
        assertThat(both.exit()).isEqualTo(2);
        assertThat(both.err()).contains("--table");
        assertThat(folder.resolve("b.csv")).doesNotExist();
    }

    @Test
    void aChainAsAWorkbookAndBack() throws IOException {
        assertThat(Run.of("--language", "nn", CHAIN, "--workbook", path("kjede.xlsx"))
                        .exit())
                .isZero();
        try (InputStream in = Files.newInputStream(folder.resolve("kjede.xlsx"))) {
            assertThat(ChainWorkbook.read(in)).isEqualTo(DocumentType.CHAIN.read(Path.of(CHAIN)));
        }
        assertThat(Run.of("--json", path("kjede.xlsx")).out())
                .isEqualTo(Run.of("--json", CHAIN).out());

        Run template = Run.of("--workbook", path("mal.xlsx"));
        assertThat(template).isEqualTo(new Run(0, "", ""));
        Run empty = Run.of(path("mal.xlsx"));
        assertThat(empty.exit()).isEqualTo(2);
        assertThat(empty.err()).contains("mal.xlsx: Forside!B2", "[missing-field]");
        assertThat(Run.of(CHAIN, DOCUMENTS.resolve("chain-boost-refugee.json").toString(), "--workbook", path("x.xlsx"))
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void optionsThatDoNotFitTogetherAreRefused() throws IOException {
        String csv = write("svar.csv", "party\n");
        for (String[] wrong : new String[][] {
            {"--answers", csv},
            {"--assessment", frame},
            {"--columns", csv, ASSESSMENT},
            {"--table"},
            {"--table", "a.pdf", ASSESSMENT},
            {"--table", "a.csv", "--table", "b.csv", ASSESSMENT},
            {"--workbook", "a.csv"},
            {"--questionnaire", "a.doc"},
            {"--assessment", ASSESSMENT, "--answers", csv},
            {"--assessment", CHAIN, "--answers", csv},
            {"--assessment", frame, "--answers", path("missing.csv")},
            {"--assessment", frame, "--answers", folder.toString() + ".csv"},
            {"--assessment", frame, "--answers", path("svar.pdf")},
            {"--assessment", frame, "--answers", csv, "--columns", csv},
            {"--assessment", frame, "--answers", csv, "--columns", path("missing.json")}
        }) {
            Run run = Run.of(wrong);
            assertThat(run.exit()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isNotEmpty().doesNotContain("Exception");
        }
    }

    @Test
    void aFileThatCannotBeWritten() throws IOException {
        Run run = Run.of(CHAIN, "--workbook", path("missing/kjede.xlsx"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("kjede.xlsx");
        // No file is replaced that was read.
        assertThat(Run.of("--assessment", frame, "--questionnaire", frame.replace(".json", ".surveyjs.json"))
                        .exit())
                .isZero();
        String copy = write("kopi.xlsx", ChainWorkbook.write(DocumentType.CHAIN.read(Path.of(CHAIN)), Locale.ENGLISH));
        assertThat(Run.of(copy, "--workbook", copy).exit()).isEqualTo(2);
    }

    @Test
    void progressIsShownOnATerminalAfterTwoSeconds() {
        Words words = Words.in(Language.BOKMAAL, Terminal.of(StandardCharsets.UTF_8));
        for (boolean isTerminal : new boolean[] {true, false}) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            AtomicLong clock = new AtomicLong();
            Progress progress = new Progress(err, StandardCharsets.UTF_8, words, isTerminal, clock::get);

            progress.onProgress(1_000, 1 << 20);
            assertThat(err.size()).isZero();
            clock.set(TimeUnit.SECONDS.toNanos(3));
            progress.onProgress(2_000, 5 << 20);
            progress.onProgress(2_001, 5 << 20);
            progress.end();

            if (isTerminal) {
                assertThat(err.toString(StandardCharsets.UTF_8))
                        .startsWith("\rLeser … 2")
                        .contains("5 MB")
                        .doesNotContain("001")
                        .endsWith(" \r");
            } else {
                assertThat(err.size()).isZero();
            }
        }
    }
}
