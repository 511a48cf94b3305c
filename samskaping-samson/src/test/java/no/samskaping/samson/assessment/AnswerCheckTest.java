package no.samskaping.samson.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.internal.collection.ArrayMap;
import no.samskaping.samson.Examples;
import no.samskaping.samson.SamsonRule;
import no.samskaping.samson.instrument.Instrument;
import org.junit.jupiter.api.Test;

/** Sheets that share their keys, as those of one document do, are checked like others. */
class AnswerCheckTest {
    private static final AnswerCheck CHECK = AnswerCheck.of(Instrument.standard());

    private static ResponseSheet sheet(String respondent, ArrayMap<Answer> answers) {
        return ResponseSheet.builder()
                .respondentId(respondent)
                .partyId("a")
                .answers(answers)
                .build();
    }

    private static ArrayMap<Answer> like(ArrayMap<Answer> other, String item, Answer answer) {
        ArrayMap.Builder<Answer> builder = new ArrayMap.Builder<>();
        other.forEach((key, value) -> builder.put(key, key.equals(item) ? answer : value));
        ArrayMap<Answer> like = builder.buildLike(other);
        assertThat(like.sharesKeys(other)).isTrue();
        return like;
    }

    private static List<Finding> check(List<ArrayMap<Answer>> sheets) {
        Assessment.Builder assessment = Examples.frame("a");
        for (int i = 0; i < sheets.size(); i++) {
            assessment.addSheets(sheet("r" + i, sheets.get(i)));
        }
        return CHECK.check(assessment.build());
    }

    @Test
    void numbersOffTheScaleAreFoundInEverySheet() {
        ArrayMap<Answer> fits = ArrayMap.copyOf(Examples.sheet("r", "a", 3).getAnswers());
        assertThat(check(List.of(
                        fits,
                        like(fits, "equality.openness", Answer.of(6)),
                        like(fits, "equality.democracy", Answer.of(5, 0)),
                        like(fits, "equality.openness", Answer.notApplicable()))))
                .extracting(Finding::getRule, Finding::getPath)
                .containsExactly(
                        tuple(SamsonRule.RATING_OFF_SCALE, "/sheets/1/answers/equality.openness"),
                        tuple(SamsonRule.EXPECTATION_OFF_SCALE, "/sheets/2/answers/equality.democracy"));
    }

    @Test
    void unknownItemsAreFoundInEverySheet() {
        ArrayMap.Builder<Answer> builder = new ArrayMap.Builder<>();
        builder.put("equality", Answer.of(3));
        builder.put("equality.openness", Answer.of(3));
        ArrayMap<Answer> unknown = builder.build();
        assertThat(check(List.of(unknown, like(unknown, "equality.openness", Answer.of(4)))))
                .extracting(Finding::getRule, Finding::getPath)
                .containsExactly(
                        tuple(SamsonRule.UNKNOWN_ITEM, "/sheets/0/answers/equality"),
                        tuple(SamsonRule.UNKNOWN_ITEM, "/sheets/1/answers/equality"));
    }

    @Test
    void aSheetWithOtherKeysIsCheckedAnew() {
        ArrayMap<Answer> fits = ArrayMap.copyOf(Examples.sheet("r", "a", 3).getAnswers());
        ArrayMap.Builder<Answer> others = new ArrayMap.Builder<>();
        others.put("unknown", Answer.of(3));
        assertThat(check(List.of(fits, others.buildLike(fits), fits)))
                .extracting(Finding::getPath)
                .containsExactly("/sheets/1/answers/unknown");
    }
}
