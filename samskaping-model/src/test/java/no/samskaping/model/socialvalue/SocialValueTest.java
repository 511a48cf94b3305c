package no.samskaping.model.socialvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.EnumSet;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.finding.ValueRule;
import no.samskaping.model.innovation.InnovationTest;
import no.samskaping.model.innovation.SocialInnovationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gains, the double target, places of novelty, barriers and representation. */
class SocialValueTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void theHandbookNamesThreeGainsFourQuestionsFourBarriersAndSevenPlaces() {
        assertThat(ProcessGain.values()).hasSize(3);
        assertThat(GainQuestion.values()).hasSize(4);
        assertThat(UseBarrier.values()).hasSize(4);
        assertThat(NoveltyPlace.values()).hasSize(7);
    }

    @Test
    void everyGainIsAskedForAndAJointEffectCanGiveAllOfThem() {
        EnumSet<ProcessGain> asked = EnumSet.noneOf(ProcessGain.class);
        for (GainQuestion question : GainQuestion.values()) {
            assertThat(question.getGains()).isNotEmpty();
            asked.addAll(question.getGains());
        }
        assertThat(asked).containsExactly(ProcessGain.values());
        assertThat(GainQuestion.SYNERGIES.getGains()).containsExactly(ProcessGain.values());
        assertThatThrownBy(() -> GainQuestion.SYNERGIES.getGains().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aRecordNamesAQuestionOrAGain() {
        GainRecord.Builder neither = GainRecord.builder().date(DAY).description("Noe.");
        assertThatThrownBy(neither::build)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.getFindings()).singleElement().satisfies(finding -> {
                            assertThat(finding.getRule()).isEqualTo(ValueRule.MISSING);
                            assertThat(finding.getPath()).isEqualTo("/gains");
                        }));
        GainRecord answer = GainRecord.builder()
                .date(DAY)
                .question(GainQuestion.NEW_ROLES)
                .description("Nei, alle gjør det de alltid har gjort.")
                .build();
        assertThat(answer.getGains()).isEmpty();
        GainRecord gain = GainRecord.builder()
                .date(DAY)
                .addGains(ProcessGain.RESULTS, ProcessGain.LEARNING)
                .description("Familiene lærte oss hva som hjelper.")
                .build();
        assertThat(gain.getGains()).containsExactly(ProcessGain.LEARNING, ProcessGain.RESULTS);
        assertThat(gain.getQuestion()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"false,false", "false,true", "true,false", "true,true"})
    void theSidesAreTheAnswersOfTheTest(boolean ends, boolean means) {
        SocialInnovationTest test = SocialInnovationTest.builder()
                .innovation(InnovationTest.of(true, true, true))
                .socialInEnds(ends)
                .socialInMeans(means)
                .build();
        assertThat(SocialValueSide.of(test).contains(SocialValueSide.PROCESS)).isEqualTo(means);
        assertThat(SocialValueSide.of(test).contains(SocialValueSide.RESULT)).isEqualTo(ends);
        assertThat(SocialValueSide.of(test).size() == SocialValueSide.values().length)
                .isEqualTo(test.isSocialInnovation());
    }

    @Test
    void aRepresentationWithAPlaceIsPublished() {
        Representation.Builder draft = Representation.builder().forWhom("Familier med lav inntekt");
        assertThat(draft.build().isPublished()).isFalse();
        assertThat(draft.addPublishedIn("kommunens nettside").build().isPublished())
                .isTrue();
    }

    @Test
    void aRepresentationRefusesAPartyNamedTwiceAndAnInvalidId() {
        Representation.Builder builder =
                Representation.builder().forWhom("Familier").addPartyIds("familiene", "familiene", "to ord");
        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.getFindings())
                        .extracting(finding -> finding.getPath())
                        .containsExactlyInAnyOrder("/parties/1", "/parties/2"));
    }

    @Test
    void draftsAreBuiltAndReportedByValidation() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            assertThat(validator.validate(Representation.builder()
                            .forWhom(" ")
                            .reason(" ")
                            .addPublishedIn("")
                            .build()))
                    .hasSize(3);
            assertThat(validator.validate(GainRecord.builder()
                            .date(DAY)
                            .addGains(ProcessGain.LEARNING)
                            .description(" ")
                            .build()))
                    .hasSize(1);
        }
    }
}
