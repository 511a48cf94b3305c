package no.samskaping.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samskaping.exchange.answers.AnswerForm;
import no.samskaping.exchange.questionnaire.PartyChoice;
import no.samskaping.exchange.questionnaire.Questionnaire;
import no.samskaping.json.lines.LineReport;
import no.samskaping.samson.instrument.Instrument;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HAPI's validator accepts the questionnaires and the responses to them, and refuses the answers that our reader refuses. */
class ValidatorTest {
    private static final String SCALE = "urn:samskaping:samson:scale:samson-standard:1";
    private static final FhirContext FHIR = FhirContext.forR4();

    private static Questionnaire questionnaire(boolean choice) {
        Questionnaire.Builder questionnaire =
                Questionnaire.builder().instrument(Instrument.standard()).withExpectations(true);
        if (choice) {
            questionnaire
                    .addParties(PartyChoice.of("kommunen", "Fjordvik kommune"))
                    .addParties(PartyChoice.of("velforeningen", "Fjordvik vel"));
        }
        return questionnaire.build();
    }

    private static String json(boolean choice, String language) {
        return new String(questionnaire(choice).toFhir(Locale.forLanguageTag(language)), StandardCharsets.UTF_8);
    }

    /** A validator that finds the questionnaire under its name, with and without its version. */
    private static FhirValidator validator(boolean choice, String language) {
        PrePopulatedValidationSupport ours = new PrePopulatedValidationSupport(FHIR);
        IBaseResource resource = FHIR.newJsonParser().parseResource(json(choice, language));
        String url = "urn:samskaping:samson:questionnaire:samson-standard:" + language;
        ours.addResource(resource);
        ours.addResource(resource, url);
        ours.addResource(resource, url + "|1");
        FhirInstanceValidator module = new FhirInstanceValidator(new ValidationSupportChain(
                new DefaultProfileValidationSupport(FHIR),
                new InMemoryTerminologyServerValidationSupport(FHIR),
                new CommonCodeSystemsTerminologyService(FHIR),
                ours));
        return FHIR.newValidator().registerValidatorModule(module);
    }

    private static List<String> errors(FhirValidator validator, String json) {
        List<String> errors = new ArrayList<>();
        for (SingleValidationMessage message : validator.validateWithResult(json).getMessages()) {
            if (message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0) {
                errors.add(message.getLocationString() + ": " + message.getMessage());
            }
        }
        return errors;
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void questionnairesHaveNoErrors(String language) {
        for (boolean choice : new boolean[] {true, false}) {
            assertThat(errors(validator(choice, language), json(choice, language))).isEmpty();
        }
    }

    private static String item(String linkId, String answers) {
        return "{\"linkId\": \"" + linkId + "\", \"answer\": [" + answers + "]}";
    }

    private static String coding(String system, String code) {
        return "{\"valueCoding\": {\"system\": \"" + system + "\", \"code\": \"" + code + "\"}}";
    }

    private static String response(String language, String items) {
        return "{\"resourceType\": \"QuestionnaireResponse\","
                + " \"questionnaire\": \"urn:samskaping:samson:questionnaire:samson-standard:" + language + "|1\","
                + " \"status\": \"completed\", \"item\": ["
                + item("party", coding("urn:samskaping:party", "kommunen")) + ", "
                + item("roles", coding("urn:samskaping:citizen-role", "co-designer"))
                + ", {\"linkId\": \"equality\", \"item\": [" + items + "]}]}";
    }

    private static LineReport ours(String json) {
        return AnswerForm.fhir(Instrument.standard())
                .tally(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                .getReport();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void aResponseHasNoErrorsAndIsRead(String language) {
        String json = response(
                language,
                item("equality.openness", coding(SCALE, "4")) + ", "
                        + item("equality.democracy", coding(SCALE, "dont-know")));

        assertThat(errors(validator(true, language), json)).isEmpty();
        assertThat(ours(json).getSheetCount()).isEqualTo(1);
    }

    /** Five kinds of wrong answers. */
    @ParameterizedTest
    @CsvSource({"link-id", "code", "system", "type", "two-answers"})
    void wrongAnswersAreRefusedByBoth(String kind) {
        String items =
                switch (kind) {
                    case "link-id" -> item("equality.opennes", coding(SCALE, "4"));
                    case "code" -> item("equality.openness", coding(SCALE, "6"));
                    case "system" -> item("equality.openness", coding("urn:other", "4"));
                    case "type" -> item("equality.openness", "{\"valueString\": \"4\"}");
                    default -> item("equality.openness", coding(SCALE, "4") + ", " + coding(SCALE, "5"));
                };
        String json = response("nb", items);

        assertThat(errors(validator(true, "nb"), json)).isNotEmpty();
        assertThat(ours(json).getSheetCount()).isZero();
        assertThat(ours(json).getBadLineCount()).isEqualTo(1);
    }
}
