package no.samskaping.exchange.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.samskaping.json.lines.TallyResult;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.text.LocalizedText;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.AnswerKind;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import no.samskaping.samson.instrument.Scale;
import no.samskaping.samson.scoring.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers of the example assessment in the shapes of survey programs give the tally of its JSON document. */
class OtherProgramsTest {
    private static final Instrument STANDARD = Instrument.standard();
    private static final List<ResponseSheet> SHEETS = Tables.nabolaget().getSheets();
    private static final Tally EXPECTED = withoutExpectationsAndRoles();

    private static final Map<String, String> NAMES = Map.of(
            "Fjordvik kommune", "kommunen", "Fjordvik vel", "velforeningen", "Familiene i prosjektet", "familiene");

    private static String name(String party) {
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(party))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /** Labels of the scale; the words for other answers as the makers of a form write them. */
    private static String label(Answer answer, String language) {
        if (answer == null) {
            return "";
        }
        if (answer.getKind() == AnswerKind.DONT_KNOW) {
            return language.equals("en") ? "Don't know" : "Vet ikke";
        }
        if (answer.getKind() == AnswerKind.NOT_APPLICABLE) {
            return language.equals("en") ? "Not applicable" : "Ikke aktuelt";
        }
        return STANDARD.getScale()
                .getLabels()
                .get(answer.getRating().getAsInt())
                .getTexts()
                .get(language);
    }

    private static List<List<String>> rows(
            List<String> before,
            Function<ResponseSheet, List<String>> beforeOf,
            Function<Item, String> heading,
            Function<Answer, String> cell) {
        List<List<String>> rows = new ArrayList<>();
        List<String> headings = new ArrayList<>(before);
        STANDARD.getItems().forEach(item -> headings.add(heading.apply(item)));
        rows.add(headings);
        for (ResponseSheet sheet : SHEETS) {
            List<String> row = new ArrayList<>(beforeOf.apply(sheet));
            STANDARD.getItems()
                    .forEach(item -> row.add(cell.apply(sheet.getAnswers().get(item.getId()))));
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> forms(String language, String... metadata) {
        List<String> before = new ArrayList<>(List.of(metadata));
        before.add("Hvem");
        return rows(
                before,
                sheet -> List.of("1", "46091.5", "46091.51", "anonymous", "", name(sheet.getPartyId())),
                item -> item.getText().getTexts().get(language) + (item.getId().endsWith("y.openness") ? "\u00a0" : ""),
                answer -> label(answer, language));
    }

    private static void check(AnswerTable table) {
        try (table) {
            ColumnProposal proposal = ColumnMapping.propose(table.getHeadings(), STANDARD);
            assertThat(proposal.isComplete()).isTrue();
            assertThat(proposal.getUnplacedHeadings()).isEmpty();
            PartyColumn column = proposal.getMapping().getPartyColumn().orElseThrow();
            ColumnMapping mapping = ColumnMapping.builder()
                    .from(proposal.getMapping())
                    .partyColumn(PartyColumn.builder()
                            .from(column)
                            .putAllLabels(NAMES)
                            .build())
                    .build();
            check(table.tally(STANDARD, mapping));
        }
    }

    private static void check(TallyResult result) {
        assertThat(result.getReport().getBadLines()).isEmpty();
        assertThat(result.getReport().getSheetCount()).isEqualTo(SHEETS.size());
        assertThat(result.getTally()).isEqualTo(EXPECTED);
    }

    /** These programs ask for answers and parties only. */
    private static Tally withoutExpectationsAndRoles() {
        return SHEETS.stream()
                .map(sheet -> {
                    ResponseSheet.Builder bare = ResponseSheet.builder()
                            .respondentId(sheet.getRespondentId())
                            .partyId(sheet.getPartyId());
                    sheet.getAnswers()
                            .forEach((item, answer) -> bare.putAnswers(
                                    item,
                                    answer.getKind() == AnswerKind.RATING
                                            ? Answer.of(answer.getRating().getAsInt())
                                            : answer));
                    return bare.build();
                })
                .collect(Tally.collector(STANDARD));
    }

    @Test
    void microsoftFormsInNorwegian() {
        List<List<String>> rows = forms("nb", "ID", "Starttidspunkt", "Fullføringstidspunkt", "E-postadresse", "Navn");
        check(Tables.xlsxOf(Tables.xlsx(rows, true)));
        check(Tables.csvOf(Tables.csv(rows, new Tables.Dialect(';', "\r\n", true, false, true))));
    }

    @Test
    void microsoftFormsInEnglish() {
        List<List<String>> rows = forms("en", "ID", "Start time", "Completion time", "Email", "Name");
        check(Tables.xlsxOf(Tables.xlsx(rows, true)));
    }

    /** Windows programs of former days write without UTF-8. */
    @Test
    void windows1252WhenAskedFor() {
        List<List<String>> rows = forms("nb", "ID", "Starttidspunkt", "Fullføringstidspunkt", "E-postadresse", "Navn");
        byte[] utf8 = Tables.csv(rows, new Tables.Dialect(';', "\r\n", false, false, true));
        Charset windows = Charset.forName("windows-1252");
        byte[] old = new String(utf8, StandardCharsets.UTF_8).getBytes(windows);

        check(AnswerTable.csv(new ByteArrayInputStream(old), windows));
    }

    @Test
    void nettskjema() {
        List<List<String>> rows = rows(
                List.of("$submission_id", "$created", "part"),
                sheet -> List.of("27685292", "2026-03-10T20:57:15+02:00", name(sheet.getPartyId())),
                Item::getId,
                answer -> answer == null || answer.getKind() == AnswerKind.RATING
                        ? Tables.answer(answer)
                        : label(answer, "nb"));
        check(Tables.csvOf(Tables.csv(rows, new Tables.Dialect(';', "\n", false, true, true))));
    }

    @Test
    void limeSurvey() {
        List<List<String>> rows = rows(
                List.of("id", "submitdate", "lastpage", "startlanguage", "part"),
                sheet -> List.of("1", "2026-03-10 12:00:00", "3", "nb", name(sheet.getPartyId())),
                item -> item.getField().getCode() + "[" + item.getValue().getCode() + "]",
                answer -> label(answer, "nb"));
        check(Tables.csvOf(Tables.csv(rows, new Tables.Dialect(';', "\r\n", true, true, true))));
    }

    /** Option codes that mean something else than their number are given by the mapping. */
    @Test
    void wordsOfTheMappingHavePrecedence() {
        List<List<String>> rows = rows(
                List.of("part"),
                sheet -> List.of(sheet.getPartyId()),
                Item::getId,
                answer -> answer == null
                        ? ""
                        : answer.getKind() == AnswerKind.RATING
                                ? Integer.toString(6 - answer.getRating().getAsInt())
                                : answer.getKind() == AnswerKind.DONT_KNOW ? "9" : "8");
        try (AnswerTable table = Tables.csvOf(Tables.csv(rows, new Tables.Dialect(',', "\n", false, false, true)))) {
            ColumnMapping.Builder mapping = ColumnMapping.builder()
                    .from(ColumnMapping.propose(table.getHeadings(), STANDARD).getMapping())
                    .putWords("9", Answer.dontKnow())
                    .putWords("8", Answer.notApplicable());
            for (int point = 1; point <= 5; point++) {
                mapping.putWords(Integer.toString(point), Answer.of(6 - point));
            }
            check(table.tally(STANDARD, mapping.build()));
        }
    }

    /** A recording of another program, which is not part of this project. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theRecordingOfNettskjemaIsReadWithoutAProblemOfForm(boolean asTally) throws IOException {
        Path recording = Path.of("..", "..", "shared", "data", "nettskjema", "csv-report.csv");
        if (!Files.exists(recording)) {
            System.err.println("NOT RUN: the recording of Nettskjema is not on this machine: " + recording);
        }
        assumeTrue(Files.exists(recording), "The recording of Nettskjema is not on this machine");
        LocalizedText text = LocalizedText.of("Påstand", "Påstand", "Statement");
        Instrument.Builder instrument = Instrument.builder()
                .id("nettskjema")
                .version("1")
                .scale(Scale.of(1, 3, Map.of(1, label(1), 2, label(2), 3, label(3))))
                .addFields(ActionField.EQUALITY)
                .addValues(CoreValue.OPENNESS);
        ColumnMapping.Builder mapping = ColumnMapping.builder().partyId("p");
        for (String row : List.of("grants", "lecture", "email")) {
            instrument.addItems(Item.builder()
                    .id(row)
                    .field(ActionField.EQUALITY)
                    .value(CoreValue.OPENNESS)
                    .text(text)
                    .build());
            mapping.putItems(row, "radio_matrix." + row);
        }
        Instrument answered = instrument.build();
        mapping.instrument(answered.ref());
        try (InputStream in = Files.newInputStream(recording);
                AnswerTable table = AnswerTable.csv(in)) {
            assertThat(table.getHeadings())
                    .hasSize(30)
                    .startsWith("$submission_id", "$created")
                    .endsWith("$answer_time_ms");
            if (asTally) {
                TallyResult result = table.tally(answered, mapping.build());
                assertThat(result.getReport().getBadLines()).isEmpty();
                assertThat(result.getReport().getSheetCount()).isEqualTo(3);
            } else {
                List<ResponseSheet> sheets =
                        table.read(answered, mapping.build()).stream().toList();
                assertThat(sheets).extracting(ResponseSheet::getRespondentId).containsExactly("1", "2", "3");
                assertThat(sheets.get(1).getAnswers())
                        .isEqualTo(Map.of("grants", Answer.of(3), "lecture", Answer.of(3), "email", Answer.of(1)));
            }
        }
    }

    private static LocalizedText label(int point) {
        return LocalizedText.of("Punkt " + point, "Punkt " + point, "Point " + point);
    }
}
