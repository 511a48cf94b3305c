package no.samskaping.exchange.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import no.samskaping.exchange.answers.AnswerTable;
import no.samskaping.exchange.answers.ColumnMapping;
import no.samskaping.exchange.answers.ColumnProposal;
import no.samskaping.exchange.table.CsvFormat;
import no.samskaping.model.ActionField;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.CoreValue;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.text.LocalizedText;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import no.samskaping.samson.instrument.Scale;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QuestionnaireTest {
    static final Instrument STANDARD = Instrument.standard();

    /** The form of the example collaboration. */
    static Questionnaire example() {
        return Questionnaire.builder()
                .instrument(STANDARD)
                .addParties(PartyChoice.of("kommunen", "Fjordvik kommune"))
                .addParties(PartyChoice.of("velforeningen", "Fjordvik vel"))
                .addParties(PartyChoice.of("familiene", "=Familiene & <prosjektet>"))
                .withExpectations(true)
                .build();
    }

    static Questionnaire plain() {
        return Questionnaire.builder().instrument(STANDARD).build();
    }

    @Test
    void surveyJsHasAMatrixForEachFieldWithARowForEachItem() {
        JsonNode form = JsonMapper.shared().readTree(example().toSurveyJs());

        Set<String> rows = new HashSet<>();
        for (JsonNode page : form.at("/pages")) {
            for (JsonNode question : page.at("/elements")) {
                for (JsonNode row : question.at("/rows")) {
                    rows.add(question.at("/name").asString() + "."
                            + row.at("/value").asString());
                    assertThat(row.at("/text/nb").asString())
                            .isEqualTo(row.at("/text/no").asString())
                            .isNotBlank();
                    assertThat(row.at("/text/default").asString()).isNotBlank();
                }
            }
        }
        Set<String> expected = STANDARD.getItems().stream().map(Item::getId).collect(Collectors.toSet());
        STANDARD.getItems().forEach(item -> expected.add("expectation-" + item.getId()));
        assertThat(rows).isEqualTo(expected);
        JsonNode columns = form.at("/pages/1/elements/0/columns");
        assertThat(columns).hasSize(7);
        assertThat(columns.get(0).at("/value").isInt()).isTrue();
        assertThat(columns.get(6).at("/value").asString()).isEqualTo("not-applicable");
        // Nobody's expectation is not to know.
        assertThat(form.at("/pages/1/elements/1/columns")).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void fhirHasOneQuestionnaireForEachLanguage(String language) {
        JsonNode form = JsonMapper.shared().readTree(example().toFhir(Locale.forLanguageTag(language)));

        assertThat(form.at("/language").asString()).isEqualTo(language);
        assertThat(form.at("/url").asString()).endsWith(":" + language);
        JsonNode item = form.at("/item/2/item/0");
        assertThat(item.at("/linkId").asString()).isEqualTo("equality.openness");
        assertThat(item.at("/text").asString())
                .isEqualTo(STANDARD.getItems().get(0).getText().getTexts().get(language));
        assertThat(item.at("/answerOption")).hasSize(7);
        assertThat(item.at("/answerOption/4/extension/0/valueDecimal").asInt()).isEqualTo(5);
        assertThat(item.at("/answerOption/5/extension").isMissingNode()).isTrue();
    }

    @Test
    void paperHasTheCodeOfEachStatementAndEscapesTexts() {
        String html = new String(example().toHtml(Locale.forLanguageTag("nb")), StandardCharsets.UTF_8);

        for (Item item : STANDARD.getItems()) {
            assertThat(html).contains(">" + item.getId() + "<", ">expectation-" + item.getId() + "<");
        }
        for (CitizenRole role : CitizenRole.values()) {
            assertThat(html).contains(role.label(Locale.forLanguageTag("nb")));
        }
        assertThat(html)
                .contains("=Familiene &amp; &lt;prosjektet&gt;", "size: A4", "lang=\"nb\"")
                .doesNotContain("http", "<script", "<prosjektet");
    }

    @Test
    void equalQuestionnairesGiveTheSameBytes() {
        Locale nn = Locale.forLanguageTag("nn");
        assertThat(example().toSurveyJs()).isEqualTo(example().toSurveyJs());
        assertThat(example().toFhir(nn)).isEqualTo(example().toFhir(nn));
        assertThat(example().toHtml(nn)).isEqualTo(example().toHtml(nn));
        assertThat(example().toXlsx(nn)).isEqualTo(example().toXlsx(nn));
        assertThat(example().toCsv(nn, CsvFormat.STANDARD)).isEqualTo(example().toCsv(nn, CsvFormat.STANDARD));
    }

    /** What a person fills in below the two rows of a template is read, and the rows themselves are not. */
    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void aTemplateIsReadAsATableWithoutRows(String language) {
        Locale locale = Locale.forLanguageTag(language);
        for (CsvFormat format : CsvFormat.values()) {
            check(AnswerTable.csv(new ByteArrayInputStream(example().toCsv(locale, format))));
        }
        check(AnswerTable.xlsx(new ByteArrayInputStream(example().toXlsx(locale))));
    }

    private static void check(AnswerTable table) {
        try (table) {
            ColumnProposal proposal = ColumnMapping.propose(table.getHeadings(), STANDARD);
            assertThat(proposal.isComplete()).isTrue();
            assertThat(proposal.getUnplacedHeadings()).isEmpty();
            ColumnMapping own = example().columnMapping();
            assertThat(proposal.getMapping().getItems()).isEqualTo(own.getItems());
            assertThat(proposal.getMapping().getExpectations()).isEqualTo(own.getExpectations());
            assertThat(table.tally(STANDARD, own).getReport().getLineCount()).isZero();
        }
    }

    /** Read by another library. */
    @Test
    void theWorkbookHasTheTextsOfTheTemplate() throws IOException {
        byte[] xlsx = example().toXlsx(Locale.forLanguageTag("nb"));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(workbook.getFirstSheet().getName()).isEqualTo("Svar");
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).getCellText(2)).isEqualTo("equality.openness");
            assertThat(rows.get(1).getCellText(2))
                    .isEqualTo(STANDARD.getItems().get(0).getText().getTexts().get("nb"));
            assertThat(workbook.getSheets()).hasSize(2);
        }
    }

    /** Ids and languages that the usual names would clash with. */
    @Test
    void anInstrumentWithUnusualNames() {
        LocalizedText text = LocalizedText.builder().putTexts("se", "Cealkka").build();
        Instrument odd = Instrument.builder()
                .id("odd*")
                .version("1")
                .scale(Scale.of(1, 3, Map.of(1, text, 2, text, 3, text)))
                .addFields(ActionField.EQUALITY)
                .addValues(CoreValue.OPENNESS)
                .addItems(odd("equality", text), odd("party", text), odd("Roles", text), odd("openness", text))
                .addItems(odd("equality.openness", text), odd("part", text), odd("parti", text), odd("hvem", text))
                .build();
        Questionnaire questionnaire = Questionnaire.builder()
                .instrument(odd)
                .title(LocalizedText.of("Vår", "Vår", "Ours"))
                .build();
        Locale no = Locale.forLanguageTag("no");

        JsonNode surveyJs = JsonMapper.shared().readTree(questionnaire.toSurveyJs());
        assertThat(surveyJs.at("/pages/0/elements/0/name").asString()).isEqualTo("party-");
        assertThat(surveyJs.at("/pages/1/elements/0/name").asString()).isEqualTo("equality-");
        assertThat(surveyJs.at("/pages/1/elements/0/rows/4/value").asString()).isEqualTo("equality.openness");
        assertThat(surveyJs.at("/title/se").asString()).isEqualTo("Ours");
        assertThat(new String(questionnaire.toFhir(no), StandardCharsets.UTF_8))
                .contains("\"language\":\"se\"", "urn:samskaping:samson:questionnaire:odd%2A:se");
        assertThat(new String(plain().toFhir(no), StandardCharsets.UTF_8)).contains("\"language\":\"nb\"");
        assertThat(new String(questionnaire.toHtml(no), StandardCharsets.UTF_8))
                .contains("class=\"line\"", "lang=\"se\"")
                .doesNotContain("expectation-");
        byte[] template = questionnaire.toXlsx(no);
        try (AnswerTable table = AnswerTable.xlsx(new ByteArrayInputStream(template))) {
            assertThat(table.getHeadings()).startsWith("party-column", "role");
            assertThat(table.tally(odd, questionnaire.columnMapping())
                            .getReport()
                            .getLineCount())
                    .isZero();
        }
    }

    private static Item odd(String id, LocalizedText text) {
        return Item.builder()
                .id(id)
                .field(ActionField.EQUALITY)
                .value(CoreValue.OPENNESS)
                .text(text)
                .build();
    }

    /** An id is read as a party only if it cannot be meant for another one. */
    @Test
    void idsAndNamesThatAreAlike() {
        SortedMap<String, String> labels = Questionnaire.builder()
                .instrument(STANDARD)
                .addParties(PartyChoice.of("a", "Vel"))
                .addParties(PartyChoice.of("A", "Skole"))
                .addParties(PartyChoice.of("b", "C"))
                .addParties(PartyChoice.of("c", "c-en"))
                .addParties(PartyChoice.of("d", "D"))
                .build()
                .columnMapping()
                .getPartyColumn()
                .orElseThrow()
                .getLabels();

        assertThat(labels)
                .isEqualTo(Map.of("Vel", "a", "Skole", "A", "C", "b", "c-en", "c", "b", "b", "D", "d", "d", "d"));
    }

    @Test
    void aPartyOccursOnce() {
        assertThatThrownBy(() -> Questionnaire.builder()
                        .instrument(STANDARD)
                        .addParties(Map.of("a", "A"))
                        .addParties(PartyChoice.of("b", "A"))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("/parties/1/name");
        assertThatThrownBy(() -> Questionnaire.builder()
                        .instrument(STANDARD)
                        .addParties(Map.of("a", "Fjordvik vel"))
                        .addParties(PartyChoice.of("b", " FJORDVIK \u00a0vel"))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("/parties/1/name");
        assertThatThrownBy(() -> PartyChoice.of("a b", " "))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll("/id", "/name");
    }
}
