package no.samskaping.samson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.OptionalInt;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.InvalidValueException;
import org.junit.jupiter.api.Test;

/** Answers are written by hand, and keep what generated values do. */
class AnswerTest {
    @Test
    void differsInEachPart() {
        Answer answer = Answer.of(3, 4);
        assertThat(Answer.builder().from(answer).build()).isEqualTo(answer).hasSameHashCodeAs(answer);
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
    void takenOverNumbersStayWhereTheOtherHasNone() {
        assertThat(Answer.builder().rating(3).expectation(4).from(Answer.of(2)).build())
                .isEqualTo(Answer.of(2, 4));
        assertThat(Answer.builder()
                        .from(Answer.of(2, 4))
                        .expectation(OptionalInt.empty())
                        .build())
                .isEqualTo(Answer.of(2));
    }

    @Test
    void nullsAndAMissingKindAreRefused() {
        Answer.Builder builder = Answer.builder();
        assertThatThrownBy(() -> builder.kind(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> builder.rating(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> builder.expectation(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> builder.from(null)).isInstanceOf(NullPointerException.class);
        assertThat(catchThrowableOfType(InvalidValueException.class, builder::build)
                        .getFindings())
                .extracting(Finding::getPath)
                .containsExactly("/kind");
    }

    /** The type is an interface, so that others may write answers of their own. */
    private record Foreign(AnswerKind getKind, OptionalInt getRating, OptionalInt getExpectation) implements Answer {}

    private static ResponseSheet sheet(Answer answer) {
        return ResponseSheet.builder()
                .respondent("r")
                .party("a")
                .putAnswers("equality.openness", answer)
                .build();
    }

    @Test
    void answersOfAnotherMakeCountAlike() {
        Tally own = Tally.empty(Instrument.standard()).add(sheet(Answer.of(3, 4)));
        Tally foreign = Tally.empty(Instrument.standard())
                .add(sheet(new Foreign(AnswerKind.RATING, OptionalInt.of(3), OptionalInt.of(4))));
        assertThat(foreign).isEqualTo(own);
    }

    @Test
    void answersOfAnotherMakeThatContradictThemselvesAreNotCounted() {
        Tally tally = Tally.empty(Instrument.standard());
        ResponseSheet sheet = sheet(new Foreign(AnswerKind.DONT_KNOW, OptionalInt.of(3), OptionalInt.empty()));
        assertThatThrownBy(() -> tally.add(sheet)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new AnswerCheck(Instrument.standard()).check(sheet))
                .isInstanceOf(InvalidValueException.class);
        assertThat(tally).isEqualTo(Tally.empty(Instrument.standard()));
    }
}
