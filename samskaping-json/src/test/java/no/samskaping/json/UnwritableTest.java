package no.samskaping.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.samskaping.json.strict.StrictFactory;
import no.samskaping.model.Period;
import no.samskaping.samson.Answer;
import no.samskaping.samson.Assessment;
import no.samskaping.samson.DisclosedScorecard;
import no.samskaping.samson.Figure;
import no.samskaping.samson.InstrumentRef;
import no.samskaping.samson.ResponseSheet;
import no.samskaping.soimpact.ImpactChain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The door does not write what it would not read again. */
class UnwritableTest {
    @ParameterizedTest
    @ValueSource(strings = {"nul \u0000", "half \ud83d", "half \ude42", "turned \ude42\ud83d"})
    void textsThatAreNone(String title) {
        ImpactChain chain = ImpactChain.builder().id("c").title(title).build();

        assertThatThrownBy(() -> SamskapingJson.write(chain)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {100_001, 1_000_000})
    void textsThatAreTooLong(int length) {
        ImpactChain chain =
                ImpactChain.builder().id("c").title("å".repeat(length)).build();

        assertThatThrownBy(() -> SamskapingJson.write(chain))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("100000");
    }

    /** Items are named by the ids of an instrument, but no sheet knows which. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "å", "€", "🙂"})
    void namesThatAreTooLong(String letter) {
        int most = StrictFactory.MAX_NAME / letter.getBytes(StandardCharsets.UTF_8).length;

        Assessment longest = assessment(letter.repeat(most));
        assertThat(SamskapingJson.read(SamskapingJson.write(longest), Assessment.class))
                .isEqualTo(longest);
        Assessment tooLong = assessment(letter.repeat(most + 1));
        assertThatThrownBy(() -> SamskapingJson.write(tooLong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1000");
    }

    private static Assessment assessment(String item) {
        return Assessment.builder()
                .from((Assessment) TestDocuments.read(TestDocuments.utf8(TestDocuments.ASSESSMENT)))
                .instrument(InstrumentRef.of("other", "1"))
                .sheets(List.of(ResponseSheet.builder()
                        .respondent("r")
                        .party("kommunen")
                        .putAnswers(item, Answer.of(1))
                        .build()))
                .build();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void numbersThatAreNone(double score) {
        DisclosedScorecard read =
                (DisclosedScorecard) TestDocuments.read(SamskapingJson.write(TestDocuments.scorecard()));
        DisclosedScorecard scorecard = DisclosedScorecard.builder()
                .from(read)
                .overall(Figure.builder().score(score).build())
                .build();

        assertThatThrownBy(() -> SamskapingJson.write(scorecard)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12345-01-01", "-0001-12-31"})
    void datesWithoutFourDigitsOfYear(String date) {
        ImpactChain chain = ImpactChain.builder()
                .id("c")
                .title("t")
                .period(Period.builder().start(LocalDate.parse(date)).build())
                .build();

        assertThatThrownBy(() -> SamskapingJson.write(chain))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(date);
    }
}
