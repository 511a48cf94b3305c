package no.samskaping.programs;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskaping.exchange.answers.AnswerForm;
import no.samskaping.json.lines.LineReport;
import no.samskaping.json.lines.SheetLines;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Item;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * HAPI's validator accepts the questionnaires and the responses to them, and refuses the answers that our reader refuses.
 * Responses are made from the questionnaires as HAPI reads them, by the texts that a person sees.
 */
class FhirTest {
    private static final FhirContext FHIR = FhirContext.forR4();

    /** The resources of FHIR itself, which take seconds to load. */
    private static final DefaultProfileValidationSupport BASE = new DefaultProfileValidationSupport(FHIR);

    private static final Map<String, FhirValidator> VALIDATORS = new HashMap<>();

    static Stream<Arguments> forms() {
        return Form.all().stream().flatMap(form -> Form.LOCALES.stream().map(locale -> Arguments.of(form, locale)));
    }

    private static String json(Form form, Locale locale) {
        return new String(form.questionnaire().toFhir(locale), StandardCharsets.UTF_8);
    }

    private static Questionnaire parsed(Form form, Locale locale) {
        return FHIR.newJsonParser().parseResource(Questionnaire.class, json(form, locale));
    }

    /** Finds a questionnaire under its name, with and without its version. */
    private record Known(Questionnaire questionnaire) implements IValidationSupport {
        @Override
        public FhirContext getFhirContext() {
            return FHIR;
        }

        @Override
        public <T extends IBaseResource> T fetchResource(Class<T> type, String name) {
            String url = questionnaire.getUrl();
            boolean named = Set.of(url, url + "|" + questionnaire.getVersion()).contains(name);
            return named && type.isInstance(questionnaire) ? type.cast(questionnaire) : null;
        }
    }

    /** A validator that knows a questionnaire. */
    private static FhirValidator validator(Form form, Locale locale) {
        return VALIDATORS.computeIfAbsent(form + " " + locale, name -> FHIR.newValidator()
                .registerValidatorModule(new FhirInstanceValidator(new ValidationSupportChain(
                        BASE,
                        new InMemoryTerminologyServerValidationSupport(FHIR),
                        new CommonCodeSystemsTerminologyService(FHIR),
                        new Known(parsed(form, locale))))));
    }

    private static List<String> errors(FhirValidator validator, String json) {
        return validator.validateWithResult(json).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void questionnairesAndResponsesHaveNoErrorsAndAreRead(Form form, Locale locale) {
        Questionnaire questionnaire = parsed(form, locale);
        FhirValidator validator = validator(form, locale);
        assertThat(errors(validator, json(form, locale))).isEmpty();
        List<String> responses = form.sheets().stream()
                .map(sheet -> text(response(questionnaire, form, sheet, locale)))
                .toList();

        for (String response : responses) {
            assertThat(errors(validator, response)).as(response).isEmpty();
        }
        try (SheetLines lines = AnswerForm.fhir(form.instrument()).read(stream(String.join("\n", responses)))) {
            List<ResponseSheet> sheets = new ArrayList<>(lines.stream().toList());
            assertThat(lines.getReport().getBadLines()).isEmpty();
            assertThat(sheets).isEqualTo(form.sheets());
        }
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(QuestionnaireResponse response) {
        return FHIR.newJsonParser().encodeResourceToString(response);
    }

    private static QuestionnaireResponse response(
            Questionnaire questionnaire, Form form, ResponseSheet sheet, Locale locale) {
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.setQuestionnaire(questionnaire.getUrl() + "|" + questionnaire.getVersion());
        response.setStatus(QuestionnaireResponseStatus.COMPLETED);
        Set<String> rated = new HashSet<>();
        for (QuestionnaireItemComponent item : questionnaire.getItem()) {
            QuestionnaireResponseItemComponent given = new QuestionnaireResponseItemComponent();
            given.setLinkId(item.getLinkId());
            if (item.getType() == QuestionnaireItemType.GROUP) {
                for (QuestionnaireItemComponent question : item.getItem()) {
                    // The statements of a field are first rated, and then asked for again for the expectations.
                    String chosen = chosen(form, sheet, question.getText(), rated.add(question.getText()), locale);
                    if (!chosen.isEmpty()) {
                        given.addItem()
                                .setLinkId(question.getLinkId())
                                .addAnswer()
                                .setValue(option(question, chosen));
                    }
                }
            } else if (item.getRepeats()) {
                sheet.getRoles().forEach(role -> given.addAnswer().setValue(option(item, role.label(locale))));
            } else {
                String party = form.party(sheet);
                given.addAnswer()
                        .setValue(
                                item.getType() == QuestionnaireItemType.CHOICE
                                        ? option(item, party)
                                        : new StringType(party));
            }
            if (given.hasItem() || given.hasAnswer()) {
                response.addItem(given);
            }
        }
        return response;
    }

    /** What a person chooses for a statement, or nothing. */
    private static String chosen(Form form, ResponseSheet sheet, String statement, boolean rating, Locale locale) {
        Item item = form.instrument().getItems().stream()
                .filter(each -> each.getText().get(locale).equals(statement))
                .findFirst()
                .orElseThrow();
        Answer answer = sheet.getAnswers().get(item.getId());
        if (answer == null) {
            return "";
        }
        if (rating) {
            return form.label(answer, locale);
        }
        return answer.getExpectation().isPresent()
                ? form.point(answer.getExpectation().getAsInt(), locale)
                : "";
    }

    private static Type option(QuestionnaireItemComponent question, String display) {
        return question.getAnswerOption().stream()
                .map(option -> option.getValueCoding())
                .filter(coding -> coding.getDisplay().equals(display))
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> {
                    assertThat(found).as(display).hasSize(1);
                    return found.get(0).copy();
                }));
    }

    /** A way to spoil a response, and the code of our problem. */
    private record Fault(String name, String code, Consumer<QuestionnaireResponse> spoil) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static QuestionnaireResponseItemComponent group(QuestionnaireResponse response) {
        return response.getItem().stream()
                .filter(item -> item.hasItem())
                .findFirst()
                .orElseThrow();
    }

    private static QuestionnaireResponseItemAnswerComponent rating(QuestionnaireResponse response) {
        return group(response).getItemFirstRep().getAnswerFirstRep();
    }

    private static Coding coding(QuestionnaireResponse response) {
        return (Coding) rating(response).getValue();
    }

    private static final List<Fault> FAULTS = List.of(
            new Fault("unknown question", "unknown-question", response -> group(response)
                    .getItemFirstRep()
                    .setLinkId("no-such-question")),
            new Fault("unknown code", "rating-off-scale", response -> coding(response)
                    .setCode("99")),
            new Fault("code that is no number", "unknown-answer", response -> coding(response)
                    .setCode("best")),
            new Fault("other system", "wrong-answer-type", response -> coding(response)
                    .setSystem("urn:other")),
            new Fault("other type", "wrong-answer-type", response -> rating(response)
                    .setValue(new StringType("1"))),
            new Fault("two answers", "repeated-answer", response -> group(response)
                    .getItemFirstRep()
                    .addAnswer()
                    .setValue(coding(response).copy())),
            new Fault("question twice", "repeated-answer", response -> group(response)
                    .addItem(group(response).getItemFirstRep().copy())),
            new Fault(
                    "question outside its group",
                    "unknown-question",
                    response -> response.addItem(group(response).getItem().remove(0))),
            new Fault(
                    "no party", "party-missing", response -> response.getItem().remove(0)));

    static Stream<Arguments> faults() {
        return Form.all().stream()
                .filter(form -> List.of("standard", "small-bare").contains(form.name()))
                .flatMap(form -> Form.LOCALES.stream()
                        .flatMap(locale -> FAULTS.stream().map(fault -> Arguments.of(form, locale, fault))));
    }

    /** The first sheet has a rating of the first item; without the fault it has no errors. */
    @ParameterizedTest
    @MethodSource("faults")
    void wrongAnswersAreRefusedByBoth(Form form, Locale locale, Fault fault) {
        Questionnaire questionnaire = parsed(form, locale);
        QuestionnaireResponse response =
                response(questionnaire, form, form.sheets().get(0), locale);
        fault.spoil().accept(response);
        String json = text(response);

        assertThat(errors(validator(form, locale), json)).as(json).isNotEmpty();
        LineReport report =
                AnswerForm.fhir(form.instrument()).tally(stream(json)).getReport();
        assertThat(report.getSheetCount()).isZero();
        assertThat(report.getBadLines())
                .flatExtracting(bad -> bad.getProblems())
                .extracting(problem -> problem.getCode())
                .contains(fault.code());
    }

    /** The validator notices a questionnaire that is wrong. */
    @Test
    void brokenQuestionnairesAreRefused() {
        Form form = Form.all().get(0);
        Locale locale = Form.LOCALES.get(0);
        String good = json(form, locale);
        FhirValidator validator = validator(form, locale);
        for (String[] fault : new String[][] {
            {"\"type\":\"group\"", "\"type\":\"matrix\""},
            {"\"linkId\":\"roles\"", "\"linkId\":\"party\""},
            {"\"status\":\"active\",", ""},
            {"\"valueDecimal\":1", "\"valueDecimal\":\"one\""},
            {"\"repeats\":true", "\"repeated\":true"},
            {"\"type\":\"choice\"", "\"type\":\"display\""}
        }) {
            assertThat(good).contains(fault[0]);
            assertThat(errors(validator, good.replace(fault[0], fault[1])))
                    .as(fault[1])
                    .isNotEmpty();
        }
    }
}
