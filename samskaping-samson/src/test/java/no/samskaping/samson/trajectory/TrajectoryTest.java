package no.samskaping.samson.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.InvalidValueException;
import no.samskaping.model.review.Rule;
import no.samskaping.samson.Answer;
import no.samskaping.samson.Assessment;
import no.samskaping.samson.Disclosure;
import no.samskaping.samson.Instrument;
import no.samskaping.samson.Phase;
import no.samskaping.samson.ResponseSheet;
import no.samskaping.samson.SamsonRule;
import no.samskaping.samson.Scorecard;
import no.samskaping.samson.Scorer;
import no.samskaping.samson.ScoringRules;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What became of each field between assessments, and the four questions. */
class TrajectoryTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 15);

    /** Ratings by field; 4 where none is given, no answer for 0. */
    private static Scorecard scorecard(
            int month, Instrument instrument, Map<String, Map<ActionField, Integer>> ratings) {
        Assessment.Builder assessment = Assessment.builder()
                .id("a" + month)
                .collaboration("nabolaget")
                .instrument(instrument.ref())
                .phase(Phase.UNDERWAY)
                .date(START.plusMonths(month))
                .parties(ratings.keySet());
        ratings.forEach((party, byField) -> {
            ResponseSheet.Builder sheet =
                    ResponseSheet.builder().respondent("r-" + party).party(party);
            instrument.getItems().forEach(item -> {
                int rating = byField.getOrDefault(item.getField(), 4);
                sheet.putAnswers(item.getId(), rating == 0 ? Answer.dontKnow() : Answer.of(rating));
            });
            assessment.addSheets(sheet.build());
        });
        return Scorer.of(instrument, ScoringRules.standard()).score(assessment.build());
    }

    private static Scorecard scorecard(int month, Map<ActionField, Integer> ratings) {
        return scorecard(month, Instrument.standard(), Map.of("a", ratings));
    }

    private final Trajectory trajectory = Trajectory.of(
            List.of(
                    scorecard(
                            0,
                            Map.of(
                                    ActionField.EQUALITY, 2,
                                    ActionField.COMMON_GOALS, 1,
                                    ActionField.COMMUNICATION, 5,
                                    ActionField.FACILITATION, 0,
                                    ActionField.COMPLEMENTARY_COMPETENCE, 0)),
                    scorecard(1, Map.of(ActionField.EQUALITY, 5, ActionField.COMMON_GOALS, 3)),
                    scorecard(
                            2,
                            Map.of(
                                    ActionField.EQUALITY, 3,
                                    ActionField.COMMON_GOALS, 2,
                                    ActionField.COMMUNICATION, 1,
                                    ActionField.RESOURCE_FOCUS, 0,
                                    ActionField.COMPLEMENTARY_COMPETENCE, 0))),
            Disclosure.OPEN);

    @Test
    void everyFieldHasOneVerdict() {
        Passage whole = trajectory.whole();
        assertThat(whole.getStart()).isEqualTo(START);
        assertThat(whole.getEnd()).isEqualTo(START.plusMonths(2));
        assertThat(whole.getFields().values())
                .extracting(Change::getVerdict)
                .containsExactly(
                        Verdict.CORRECTED,
                        Verdict.UNRESOLVED,
                        Verdict.SLIPPED,
                        Verdict.HELD,
                        Verdict.NOT_COMPARABLE,
                        Verdict.NOT_COMPARABLE,
                        Verdict.NOT_COMPARABLE);
        assertThat(whole.getFields().get(ActionField.FACILITATION).getObstacle())
                .contains(Obstacle.UNKNOWN_BEFORE);
        assertThat(whole.getFields().get(ActionField.RESOURCE_FOCUS).getObstacle())
                .contains(Obstacle.UNKNOWN_AFTER);
        assertThat(whole.getFields().get(ActionField.COMPLEMENTARY_COMPETENCE).getObstacle())
                .contains(Obstacle.UNKNOWN_THROUGHOUT);
        assertThat(whole.getFields().get(ActionField.EQUALITY).getObstacle()).isEmpty();
        assertThat(trajectory.passages())
                .extracting(passage ->
                        passage.getFields().get(ActionField.COMMON_GOALS).getVerdict())
                .containsExactly(Verdict.CORRECTED, Verdict.SLIPPED);
        assertThat(whole.getValues().keySet()).containsExactly(CoreValue.values());
    }

    @Test
    void theFourQuestionsAreAnswered() {
        assertThat(trajectory.answer(Question.DONE_WELL).getFields())
                .containsExactly(ActionField.ANCHORING, ActionField.FACILITATION);
        assertThat(trajectory.answer(Question.CHALLENGES).getFields())
                .containsExactly(ActionField.COMMON_GOALS, ActionField.COMMUNICATION);
        assertThat(trajectory.answer(Question.CORRECTED).getFields()).containsExactly(ActionField.EQUALITY);
        assertThat(trajectory.answer(Question.FAILED).getFields())
                .containsExactly(ActionField.COMMON_GOALS, ActionField.COMMUNICATION);
        for (Question question : Question.values()) {
            assertThat(trajectory.answer(question).getQuestion()).isEqualTo(question);
        }
        Trajectory down =
                Trajectory.of(List.of(scorecard(0, allFields(5)), scorecard(1, allFields(1))), Disclosure.OPEN);
        assertThat(down.answer(Question.CHALLENGES).getValues()).containsExactly(CoreValue.values());
        assertThat(down.answer(Question.FAILED).getValues()).containsExactly(CoreValue.values());
        assertThat(down.answer(Question.DONE_WELL).getValues()).isEmpty();
        Trajectory up = Trajectory.of(List.of(scorecard(0, allFields(1)), scorecard(1, allFields(5))), Disclosure.OPEN);
        assertThat(up.answer(Question.CORRECTED).getValues()).containsExactly(CoreValue.values());
        assertThat(up.answer(Question.DONE_WELL).getValues()).containsExactly(CoreValue.values());
    }

    private static Map<ActionField, Integer> allFields(int rating) {
        Map<ActionField, Integer> ratings = new EnumMap<>(ActionField.class);
        for (ActionField field : ActionField.values()) {
            ratings.put(field, rating);
        }
        return ratings;
    }

    @Test
    void partiesJoinAndLeave() {
        Passage passage = Trajectory.of(
                        List.of(
                                scorecard(0, Instrument.standard(), Map.of("a", Map.of(), "b", Map.of())),
                                scorecard(1, Instrument.standard(), Map.of("b", Map.of(), "c", Map.of()))),
                        Disclosure.K3)
                .whole();
        assertThat(passage.getJoined()).containsExactly("c");
        assertThat(passage.getLeft()).containsExactly("a");
    }

    @Test
    void anotherVersionIsNotCompared() {
        Instrument next =
                Instrument.builder().from(Instrument.standard()).version("2").build();
        Passage passage = Trajectory.of(
                        List.of(scorecard(0, Map.of()), scorecard(1, next, Map.of("a", Map.of()))), Disclosure.OPEN)
                .whole();
        assertThat(passage.getFields()).hasSize(7);
        assertThat(passage.getFields().values()).containsOnly(Change.notComparable(Obstacle.OTHER_INSTRUMENT));
    }

    @Test
    void aTrajectoryIsOfOneCollaborationInOrderOfTime() {
        Scorecard first = scorecard(0, Map.of());
        Scorecard second = scorecard(1, Map.of());
        Scorecard stranger =
                Scorecard.builder().from(second).collaboration("another").build();
        assertRefused(
                () -> Trajectory.of(List.of(first), Disclosure.OPEN), "/scorecards", SamsonRule.TOO_FEW_SCORECARDS);
        assertRefused(() -> Trajectory.of(List.of(), Disclosure.OPEN), "/scorecards", SamsonRule.TOO_FEW_SCORECARDS);
        assertRefused(
                () -> Trajectory.of(List.of(second, first), Disclosure.OPEN),
                "/scorecards/1/date",
                SamsonRule.DATES_OUT_OF_ORDER);
        assertRefused(
                () -> Trajectory.of(List.of(first, first), Disclosure.OPEN),
                "/scorecards/1/date",
                SamsonRule.DATES_OUT_OF_ORDER);
        assertRefused(
                () -> Trajectory.of(List.of(first, stranger), Disclosure.OPEN),
                "/scorecards/1/collaboration",
                SamsonRule.OTHER_COLLABORATION);
    }

    private static void assertRefused(ThrowingCallable call, String path, Rule rule) {
        InvalidValueException refused = catchThrowableOfType(InvalidValueException.class, call);
        assertThat(refused.getFindings())
                .extracting(Finding::getPath, Finding::getRule)
                .containsExactly(Tuple.tuple(path, rule));
    }
}
