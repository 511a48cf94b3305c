package no.samskaping.samson;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real provider finds what is unfinished in a draft. */
class SamsonConstraintsTest {
    private static ValidatorFactory factory;
    private static Validator validator;

    @BeforeAll
    static void start() {
        factory = Validation.buildDefaultValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void stop() {
        factory.close();
    }

    private static List<String> paths(Object value) {
        return validator.validate(value).stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(Object::toString)
                .sorted()
                .toList();
    }

    @Test
    void anAssessmentWithoutSheetsIsADraft() {
        assertThat(paths(Examples.frame("a").build())).containsExactly("sheets");
    }

    @Test
    void aSheetWithoutAnswersIsADraft() {
        ResponseSheet sheet =
                ResponseSheet.builder().respondentId("r").partyId("a").build();
        assertThat(paths(sheet)).containsExactly("answers");
        assertThat(paths(Examples.frame("a").addSheets(sheet).build())).containsExactly("sheets[0].answers");
    }

    @Test
    void aFinishedAssessmentHasNoViolations() {
        assertThat(paths(Examples.nabolaget())).isEmpty();
        assertThat(paths(Instrument.standard())).isEmpty();
        assertThat(paths(Examples.score(Examples.nabolaget()).disclose())).isEmpty();
    }
}
