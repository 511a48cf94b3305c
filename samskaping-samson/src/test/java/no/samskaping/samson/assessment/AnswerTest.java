package no.samskaping.samson.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Answers are written by hand, and behave as generated values do. */
class AnswerTest {
    @Test
    void differsInEachPart() {
        Answer answer = Answer.of(3, 4);
        assertThat(Answer.of(3, 4)).isEqualTo(answer).hasSameHashCodeAs(answer);
        List.of(Answer.of(2, 4), Answer.of(3, 5), Answer.of(3), Answer.dontKnow(), Answer.notApplicable())
                .forEach(other -> assertThat(other).isNotEqualTo(answer));
        assertThat(Answer.dontKnow()).isNotEqualTo(Answer.notApplicable()).isNotEqualTo("DONT_KNOW");
    }

    @Test
    void printsItsParts() {
        assertThat(Answer.of(3, 4)).hasToString("Answer{kind=RATING, rating=3, expectation=4}");
        assertThat(Answer.of(3)).hasToString("Answer{kind=RATING, rating=3}");
        assertThat(Answer.dontKnow()).hasToString("Answer{kind=DONT_KNOW}");
    }

    @Test
    void onlyRatingsHaveNumbers() {
        for (Answer answer : List.of(Answer.dontKnow(), Answer.notApplicable())) {
            assertThat(answer.getRating()).isEmpty();
            assertThat(answer.getExpectation()).isEmpty();
        }
        assertThat(Answer.dontKnow().getKind()).isEqualTo(AnswerKind.DONT_KNOW);
        assertThat(Answer.notApplicable().getKind()).isEqualTo(AnswerKind.NOT_APPLICABLE);
    }

    @Property
    void numbersAreKeptUnchanged(@ForAll int rating, @ForAll int expectation) {
        Answer alone = Answer.of(rating);
        assertThat(alone.getKind()).isEqualTo(AnswerKind.RATING);
        assertThat(alone.getRating()).isEqualTo(OptionalInt.of(rating));
        assertThat(alone.getExpectation()).isEmpty();
        Answer both = Answer.of(rating, expectation);
        assertThat(both.getRating()).isEqualTo(OptionalInt.of(rating));
        assertThat(both.getExpectation()).isEqualTo(OptionalInt.of(expectation));
        assertThat(both).isNotEqualTo(alone);
    }
}
