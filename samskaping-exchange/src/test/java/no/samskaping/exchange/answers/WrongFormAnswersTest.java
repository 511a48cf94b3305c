package no.samskaping.exchange.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskaping.json.lines.LineOptions;
import no.samskaping.json.lines.LineReport;
import no.samskaping.json.lines.ProgressListener;
import no.samskaping.json.lines.SheetLines;
import no.samskaping.json.lines.TallyResult;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.samson.instrument.Instrument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that a form cannot give are refused, each with its code and its place. */
class WrongFormAnswersTest {
    private static final String SCALE = "urn:samskaping:samson:scale:samson-standard:1";

    private static LineReport report(AnswerForm form, String json) {
        return form.tally(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                .getReport();
    }

    private static String codes(LineReport report) {
        return report.getBadLines().stream()
                .flatMap(bad -> bad.getProblems().stream())
                .map(problem -> problem.getCode() + " " + problem.getPointer())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{`equality`: {`openness`: 6}}|rating-off-scale /equality/openness",
                "{`equality`: {`openness`: `4`}}|unknown-answer /equality/openness",
                "{`equality`: {`openness`: 4.5}}|wrong-answer-type /equality/openness",
                "{`equality`: {`openness`: null}}|wrong-answer-type /equality/openness",
                "{`equality`: {`openess`: 4}}|unknown-question /equality/openess",
                "{`equality`: [4]}|wrong-answer-type /equality",
                "{`likhet`: {}}|unknown-question /likhet",
                "{`equality`: {`openness`: 4, `openness`: 4}}|repeated-answer /equality/openness",
                "{`equality`: {}, `equality`: {}}|duplicate-key /equality",
                "{`roles`: [`boss`]}|unknown-role /roles/0",
                "{`roles`: `co-designer`}|wrong-answer-type /roles",
                "{`party`: 4}|wrong-answer-type /party",
                "{`expectation-equality`: {`openness`: 4}}|expectation-without-rating ''",
                "{`equality`: {`openness`: 4}, `expectation-equality`: {`openness`: 9}}|expectation-off-scale /expectation-equality/openness",
                "7|object-expected ''"
            })
    void surveyJs(String json, String expected) {
        AnswerForm form = AnswerForm.surveyJs(Instrument.standard()).withPartyId("p");
        String text = "[" + json.replace('`', '"') + "]";

        assertThat(codes(report(form, text)))
                .isEqualTo(expected.replace(" /", " /0/").replace("''", "/0"));
    }

    static Stream<Arguments> wrongFhirAnswers() {
        return Stream.of(
                Arguments.of("unknown-link-id", item("equality.opennes", coding(SCALE, "4")), "unknown-question"),
                Arguments.of("unknown-code", item("equality.openness", coding(SCALE, "6")), "rating-off-scale"),
                Arguments.of("other-system", item("equality.openness", coding("urn:other", "4")), "wrong-answer-type"),
                Arguments.of("other-type", item("equality.openness", "{\"valueString\": \"4\"}"), "wrong-answer-type"),
                Arguments.of(
                        "two-answers",
                        item("equality.openness", coding(SCALE, "4") + "," + coding(SCALE, "5")),
                        "repeated-answer"),
                Arguments.of(
                        "two-items",
                        item("equality.openness", coding(SCALE, "4")) + ","
                                + item("equality.openness", coding(SCALE, "4")),
                        "repeated-answer"),
                Arguments.of("other-group", item("common-goals.openness", coding(SCALE, "4")), "unknown-question"));
    }

    private static String item(String linkId, String answers) {
        return "{\"linkId\": \"" + linkId + "\", \"answer\": [" + answers + "]}";
    }

    private static String coding(String system, String code) {
        return "{\"valueCoding\": {\"system\": \"" + system + "\", \"code\": \"" + code + "\"}}";
    }

    private static String response(String items) {
        return "{\"resourceType\": \"QuestionnaireResponse\","
                + " \"questionnaire\": \"urn:samskaping:samson:questionnaire:samson-standard:nb|1\","
                + " \"status\": \"completed\", \"item\": [" + item("party", "{\"valueString\": \"p\"}")
                + ", {\"linkId\": \"equality\", \"item\": [" + items + "]}]}";
    }

    /** Shapes that no program sends. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'item': {}}|wrong-answer-type /item",
                "{'item': [7]}|wrong-answer-type /item/0",
                "{'item': [{}]}|unknown-question /item/0",
                "{'item': [{'linkId': 7}]}|unknown-question /item/0",
                "{'item': [{'linkId': 'equality', 'answer': []}]}|wrong-answer-type /item/0/answer",
                "{'item': [{'answer': {'a': [1]}, 'linkId': 'equality'}]}|wrong-answer-type /item/0/answer",
                "{'item': [{'linkId': 'party', 'item': []}]}|wrong-answer-type /item/0/item",
                "{'item': [{'linkId': 'party', 'answer': {}}]}|wrong-answer-type /item/0/answer",
                "{'item': [{'linkId': 'party', 'answer': [7]}]}|wrong-answer-type /item/0/answer/0",
                "{'item': [{'linkId': 'party', 'answer': [{}]}]}|wrong-answer-type /item/0/answer/0",
                "{'item': [{'linkId': 'party', 'answer': [{'valueString': 7}]}]}|wrong-answer-type /item/0/answer/0",
                "{'item': [{'linkId': 'party', 'answer': [{'valueString': 'a', 'valueInteger': 7}]}]}|wrong-answer-type /item/0/answer/0",
                "{'item': [{'linkId': 'party', 'answer': [{'valueString': 'a b'}]}]}|invalid-id /item/0/answer/0",
                "{'item': [{'linkId': 'party', 'answer': [{'valueCoding': 'a'}]}]}|wrong-answer-type /item/0/answer/0",
                "{'item': [{'linkId': 'party', 'answer': [{'valueCoding': {'system': 7, 'code': 7, 'display': 'a'}}]}]}|wrong-answer-type /item/0/answer/0",
                "{'item': [{'linkId': 'roles', 'answer': [{'valueString': 'co-designer'}]}]}|wrong-answer-type /item/0/answer/0",
                "{'item': [{'linkId': 'roles', 'answer': [{'valueCoding': {'system': 'urn:samskaping:citizen-role', 'code': 'boss'}}]}]}|unknown-role /item/0/answer/0",
                "{'item': [{'linkId': 'x', 'answer': [{'a': {}}], 'item': []}]}|unknown-question /item/0/linkId",
                "{'status': 7}|not-completed /status",
                "{'questionnaire': 7}|other-form /questionnaire",
                "{'questionnaire': 'urn:samskaping:samson:questionnaire:samson-standard:se'}|other-form /questionnaire",
                "{'status': 'completed', 'status': 'completed'}|duplicate-key /status",
                "{'resourceType': 'Bundle', 'type': 'x', 'entry': [7]}|object-expected /entry/0",
                "{'resourceType': 'Bundle', 'entry': [{'resource': {'resourceType': 'Patient'}}]}|other-form /entry/0/resource/resourceType",
                "{'resourceType': 'Bundle', 'entry': [{'resource': {'item': []}, 'resource': {}}]}|duplicate-key /entry/0/resource",
                "{'resourceType': 'Bundle', 'entry': [], 'entry': []}|duplicate-key /entry",
                "{'item': [{'linkId': 'party', 'answer': [], 'answer': []}]}|duplicate-key /item/0/answer",
                "{'item': [{'answer': [], 'answer': [{'valueString': 'p'}], 'linkId': 'party'}]}|duplicate-key /item/0/answer",
                "{'item': [{'linkId': 'party', 'linkId': 'roles'}]}|duplicate-key /item/0/linkId",
                "{'item': [{'linkId': 'party', 'answer': [{'valueCoding': {'system': 'urn:samskaping:party', 'code': 'a', 'code': 'b'}}]}]}|wrong-answer-type /item/0/answer/0",
                "{'item': [{'linkId': 'party', 'answer': [{'valueCoding': {'system': 'urn:other', 'system': 'urn:samskaping:party', 'code': 'a'}}]}]}|wrong-answer-type /item/0/answer/0",
            })
    void shapesOfFhir(String json, String expected) {
        AnswerForm form = AnswerForm.fhir(Instrument.standard()).withPartyId("p");

        assertThat(codes(report(form, json.replace('\'', '"')))).isEqualTo(expected);
    }

    /** A coded party, an amended response, an answer with an extension, a bundle without entries. */
    @Test
    void shapesOfFhirThatAreGood() {
        AnswerForm form = AnswerForm.fhir(Instrument.standard());
        String party = "{\"answer\": [{\"id\": \"x\", \"extension\": [{}], \"valueCoding\": {\"code\": \"p\","
                + " \"system\": \"urn:samskaping:party\"}}], \"linkId\": \"party\"}";

        assertThat(report(form, "{\"status\": \"amended\", \"item\": [" + party + "]}")
                        .getSheetCount())
                .isEqualTo(1);
        assertThat(report(form, "{\"resourceType\": \"Bundle\", \"entry\": 7}").getSheetCount())
                .isZero();
        assertThat(report(form, "{\n\"resourceType\": \"Bundle\",\n\"entry\": []}")
                        .getSheetCount())
                .isZero();
    }

    @Test
    void limitsAreThoseOfJsonLines() {
        AnswerForm form = AnswerForm.surveyJs(Instrument.standard());
        String lines = "{\"party\": \"p\"}\n{\"party\": \"a \\\" { b\"}\n{\"party\": \"q\"}\n{\"party\": \"p\"}\n";
        LineOptions one = LineOptions.builder().maxParties(1).build();

        assertThat(codes(form.tally(stream(lines), one, ProgressListener.NONE).getReport()))
                .isEqualTo("invalid-id /party, too-many-parties /party");
        assertThat(codes(form.tally(stream("[" + lines.strip().replace("\n", ",") + "]"), one, ProgressListener.NONE)
                        .getReport()))
                .isEqualTo("invalid-id /1/party, too-many-parties /party");
        for (String text : List.of(lines, "[" + lines.strip().replace("\n", ",") + "]")) {
            LineReport stopped = form.tally(
                            stream(text),
                            LineOptions.builder().stopAtBadLine(true).build(),
                            ProgressListener.NONE)
                    .getReport();
            assertThat(stopped.isStopped()).isTrue();
            assertThat(stopped.getSheetCount()).isEqualTo(1);
        }
        LineReport tooLong = form.tally(
                        stream("{}\n{\"party\": \"" + "p".repeat(50) + "\"}\n"),
                        LineOptions.builder().maxLineBytes(20).build(),
                        ProgressListener.NONE)
                .getReport();
        assertThat(codes(tooLong)).isEqualTo("party-missing , line-too-long ");
        try (SheetLines none = form.read(stream(""))) {
            assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
        }
        // A response that is longer than what is looked at to tell lines from a document.
        String wide = "{\"party\": \"p\"," + " ".repeat(2 << 20) + "\"roles\": []}";
        assertThat(report(form, wide).getSheetCount()).isEqualTo(1);
        assertThat(codes(report(form, "[7, {\"roles\": [7]}]")))
                .isEqualTo("object-expected /0, wrong-answer-type /1/roles/0, party-missing /1");
        assertThat(codes(report(form, "7"))).isEqualTo("object-expected ");
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("wrongFhirAnswers")
    void fhir(String name, String items, String expected) {
        LineReport report = report(AnswerForm.fhir(Instrument.standard()), response(items));

        assertThat(report.getSheetCount()).isZero();
        assertThat(report.getBadLines().get(0).getProblems())
                .extracting(InputProblem::getCode)
                .containsExactly(expected);
    }

    @Test
    void aGoodFhirResponse() {
        String good = response(item("equality.openness", coding(SCALE, "4")) + ","
                + item("equality.democracy", coding(SCALE, "dont-know")));

        assertThat(report(AnswerForm.fhir(Instrument.standard()), good).getSheetCount())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Questionnaire,urn:samskaping:samson:questionnaire:samson-standard:nb|1,completed,other-form",
        "QuestionnaireResponse,urn:other,completed,other-form",
        "QuestionnaireResponse,urn:samskaping:samson:questionnaire:samson-standard:nb|2,completed,other-form",
        "QuestionnaireResponse,urn:samskaping:samson:questionnaire:samson-standardnb,completed,other-form",
        "QuestionnaireResponse,urn:samskaping:samson:questionnaire:samson-standard,in-progress,not-completed",
    })
    void anotherFormOrNotCompleted(String type, String form, String status, String expected) {
        String json = "{\"resourceType\": \"" + type + "\", \"questionnaire\": \"" + form + "\", \"status\": \""
                + status + "\"}";

        assertThat(report(AnswerForm.fhir(Instrument.standard()).withPartyId("p"), json)
                        .getBadLines()
                        .get(0)
                        .getProblems())
                .extracting(InputProblem::getCode)
                .containsExactly(expected);
    }

    @Test
    void aDocumentThatIsNoJsonIsRefusedAndALineThatIsNoneIsABadLine() {
        AnswerForm form = AnswerForm.surveyJs(Instrument.standard()).withPartyId("p");

        assertThatThrownBy(() -> report(form, "[{}, {\"equality\": {}")).isInstanceOf(InputException.class);
        assertThat(report(form, " \n").getSheetCount()).isZero();
        TallyResult result =
                form.tally(new ByteArrayInputStream("{}\n{\"equality\"\n\n{}\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(result.getTally().getSheetCount()).isEqualTo(2);
        assertThat(result.getReport().getBadLines()).singleElement().satisfies(bad -> {
            assertThat(bad.getNumber()).isEqualTo(2);
            assertThat(bad.getProblems().get(0).getLine()).isEqualTo(2);
        });
    }

    @Test
    void partiesMustBeKnownAndRespondentsAreNumbered() {
        AnswerForm form = AnswerForm.surveyJs(Instrument.standard()).withRespondentPrefix("a-");

        assertThat(codes(report(form, "[{}]"))).isEqualTo("party-missing /0");
        assertThat(
                        form
                                .withPartyId("p")
                                .read(new ByteArrayInputStream("[{}, {}]".getBytes(StandardCharsets.UTF_8)))
                                .stream()
                                .map(sheet -> sheet.getRespondentId())
                                .toList())
                .isEqualTo(List.of("a-1", "a-2"));
    }
}
