package no.samskaping.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.samskaping.json.internal.strict.StrictFactory;
import no.samskaping.model.collaboration.Period;
import no.samskaping.model.internal.access.PropertyValues;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.instrument.InstrumentRef;
import no.samskaping.samson.internal.access.ScorecardFactory;
import no.samskaping.soimpact.ImpactChain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that could not be read again are not written. */
class UnwritableTest {
    @ParameterizedTest
    @ValueSource(strings = {"nul \u0000", "half \ud83d", "half \ude42", "turned \ude42\ud83d"})
    void invalidTexts(String title) {
        ImpactChain chain = ImpactChain.builder().id("c").title(title).build();

        assertThatThrownBy(() -> TestDocuments.write(chain)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {100_001, 1_000_000})
    void textsThatAreTooLong(int length) {
        ImpactChain chain =
                ImpactChain.builder().id("c").title("å".repeat(length)).build();

        assertThatThrownBy(() -> TestDocuments.write(chain))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("100000");
    }

    /** The answers in a sheet can have any names. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "å", "€", "🙂"})
    void namesThatAreTooLong(String letter) {
        int most = StrictFactory.MAX_NAME / letter.getBytes(StandardCharsets.UTF_8).length;

        Assessment longest = assessment(letter.repeat(most));
        assertThat(DocumentType.ASSESSMENT.read(TestDocuments.write(longest))).isEqualTo(longest);
        Assessment tooLong = assessment(letter.repeat(most + 1));
        assertThatThrownBy(() -> TestDocuments.write(tooLong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1000");
    }

    private static Assessment assessment(String item) {
        return Assessment.builder()
                .from((Assessment) TestDocuments.read(TestDocuments.utf8(TestDocuments.ASSESSMENT)))
                .instrument(InstrumentRef.of("other", "1"))
                .sheets(List.of(ResponseSheet.builder()
                        .respondentId("r")
                        .partyId("kommunen")
                        .putAnswers(item, Answer.of(1))
                        .build()))
                .build();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void numbersThatAreNotFinite(double score) {
        Scorecard valid = TestDocuments.scorecard();
        Scorecard scorecard = ScorecardFactory.scorecard(new PropertyValues()
                .put("assessment", valid.getAssessmentId())
                .put("instrument", valid.getInstrument())
                .put("phase", valid.getPhase())
                .put("date", valid.getDate())
                .put("disclosure", valid.getDisclosure())
                .put("complete", valid.isComplete())
                .put("missing", valid.getMissing())
                .put("overall", ScorecardFactory.score(new PropertyValues().put("score", score)))
                .put("fields", valid.getFields())
                .put("values", valid.getValues())
                .put("cells", valid.getCells())
                .put("strengths", valid.getStrengths())
                .put("challenges", valid.getChallenges())
                .put("focus", valid.getFocus())
                .put("valueAdvice", valid.getValueAdvice())
                .put("focusComplete", valid.isFocusComplete())
                .put("withheld", valid.getWithheld())
                .put("fieldStates", valid.getFieldStates())
                .put("valueStates", valid.getValueStates()));

        assertThatThrownBy(() -> TestDocuments.write(scorecard)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12345-01-01", "-0001-12-31"})
    void datesWithoutFourDigitsOfYear(String date) {
        ImpactChain chain = ImpactChain.builder()
                .id("c")
                .title("t")
                .period(Period.builder().start(LocalDate.parse(date)).build())
                .build();

        assertThatThrownBy(() -> TestDocuments.write(chain))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(date);
    }
}
