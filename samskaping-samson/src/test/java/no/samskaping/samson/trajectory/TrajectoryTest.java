package no.samskaping.samson.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.finding.Rule;
import no.samskaping.samson.Examples;
import no.samskaping.samson.Phase;
import no.samskaping.samson.SamsonRule;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.scoring.ConfidentialScorecard;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.samson.scoring.ScoringRules;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What became of each field between assessments, and the four questions. */
class TrajectoryTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 15);

    /** Ratings by field; 4 where none is given, no answer for 0. */
    private static ConfidentialScorecard scorecard(
            int month, Instrument instrument, Map<String, Map<ActionField, Integer>> ratings) {
        Assessment.Builder assessment = Assessment.builder()
                .id("a" + month)
                .collaborationId("nabolaget")
                .instrument(instrument.ref())
                .phase(Phase.UNDERWAY)
                .date(START.plusMonths(month))
                .partyIds(ratings.keySet());
        ratings.forEach((party, byField) -> {
            ResponseSheet.Builder sheet =
                    ResponseSheet.builder().respondentId("r-" + party).partyId(party);
            instrument.getItems().forEach(item -> {
                int rating = byField.getOrDefault(item.getField(), 4);
                sheet.putAnswers(item.getId(), rating == 0 ? Answer.dontKnow() : Answer.of(rating));
            });
            assessment.addSheets(sheet.build());
        });
        return Scorer.of(instrument, ScoringRules.standard()).scoreConfidentially(assessment.build());
    }

    private static ConfidentialScorecard scorecard(int month, Map<ActionField, Integer> ratings) {
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

    /** What another questionnaire found cannot have been corrected in this one. */
    @Test
    void earlierAnswersToAnotherInstrumentAnswerNoQuestion() {
        Instrument other = Instrument.builder()
                .from(Instrument.standard())
                .version("other")
                .build();
        Map<ActionField, Integer> low = Map.of(ActionField.EQUALITY, 1);
        Trajectory changed = Trajectory.of(
                List.of(scorecard(0, other, Map.of("a", low)), scorecard(1, Map.of(ActionField.EQUALITY, 5))),
                Disclosure.OPEN);
        assertThat(changed.answer(ReviewQuestion.CORRECTED).getFields()).isEmpty();
        Trajectory same = Trajectory.of(
                List.of(scorecard(0, low), scorecard(1, Map.of(ActionField.EQUALITY, 5))), Disclosure.OPEN);
        assertThat(same.answer(ReviewQuestion.CORRECTED).getFields()).containsExactly(ActionField.EQUALITY);
    }

    /** What nobody answered before has not failed yet. */
    @Test
    void aChallengeThatWasUnknownBeforeHasNotFailed() {
        Trajectory found = Trajectory.of(
                List.of(scorecard(0, Map.of(ActionField.EQUALITY, 0)), scorecard(1, Map.of(ActionField.EQUALITY, 1))),
                Disclosure.OPEN);
        assertThat(found.answer(ReviewQuestion.CHALLENGES).getFields()).containsExactly(ActionField.EQUALITY);
        assertThat(found.answer(ReviewQuestion.FAILED).getFields()).isEmpty();
    }

    @Test
    void everyFieldHasOneVerdict() {
        Comparison whole = trajectory.firstToLast();
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
        assertThat(whole.getFields().get(ActionField.FACILITATION).getReason())
                .contains(NotComparableReason.UNKNOWN_BEFORE);
        assertThat(whole.getFields().get(ActionField.RESOURCE_FOCUS).getReason())
                .contains(NotComparableReason.UNKNOWN_AFTER);
        assertThat(whole.getFields().get(ActionField.COMPLEMENTARY_COMPETENCE).getReason())
                .contains(NotComparableReason.UNKNOWN_THROUGHOUT);
        assertThat(whole.getFields().get(ActionField.EQUALITY).getReason()).isEmpty();
        assertThat(trajectory.comparisons())
                .extracting(comparison ->
                        comparison.getFields().get(ActionField.COMMON_GOALS).getVerdict())
                .containsExactly(Verdict.CORRECTED, Verdict.SLIPPED);
        assertThat(whole.getValues().keySet()).containsExactly(CoreValue.values());
    }

    @Test
    void theFourQuestionsAreAnswered() {
        assertThat(trajectory.answer(ReviewQuestion.DONE_WELL).getFields())
                .containsExactly(ActionField.ANCHORING, ActionField.FACILITATION);
        assertThat(trajectory.answer(ReviewQuestion.CHALLENGES).getFields())
                .containsExactly(ActionField.COMMON_GOALS, ActionField.COMMUNICATION);
        assertThat(trajectory.answer(ReviewQuestion.CORRECTED).getFields()).containsExactly(ActionField.EQUALITY);
        assertThat(trajectory.answer(ReviewQuestion.FAILED).getFields())
                .containsExactly(ActionField.COMMON_GOALS, ActionField.COMMUNICATION);
        for (ReviewQuestion question : ReviewQuestion.values()) {
            assertThat(trajectory.answer(question).getQuestion()).isEqualTo(question);
        }
        Trajectory down =
                Trajectory.of(List.of(scorecard(0, allFields(5)), scorecard(1, allFields(1))), Disclosure.OPEN);
        assertThat(down.answer(ReviewQuestion.CHALLENGES).getValues()).containsExactly(CoreValue.values());
        assertThat(down.answer(ReviewQuestion.FAILED).getValues()).containsExactly(CoreValue.values());
        assertThat(down.answer(ReviewQuestion.DONE_WELL).getValues()).isEmpty();
        Trajectory up = Trajectory.of(List.of(scorecard(0, allFields(1)), scorecard(1, allFields(5))), Disclosure.OPEN);
        assertThat(up.answer(ReviewQuestion.CORRECTED).getValues()).containsExactly(CoreValue.values());
        assertThat(up.answer(ReviewQuestion.DONE_WELL).getValues()).containsExactly(CoreValue.values());
    }

    private static Map<ActionField, Integer> allFields(int rating) {
        Map<ActionField, Integer> ratings = new EnumMap<>(ActionField.class);
        for (ActionField field : ActionField.values()) {
            ratings.put(field, rating);
        }
        return ratings;
    }

    private static Trajectory ofEquality(int... ratings) {
        List<ConfidentialScorecard> scorecards = new ArrayList<>();
        for (int month = 0; month < ratings.length; month++) {
            scorecards.add(scorecard(month, Map.of(ActionField.EQUALITY, ratings[month])));
        }
        return Trajectory.of(scorecards, Disclosure.OPEN);
    }

    /** A rating of 1 is a challenge, 3 is developing, 5 is a strength. */
    @Test
    void everyStepHasItsVerdict() {
        Map<List<Integer>, Verdict> verdicts = Map.of(
                List.of(1, 1), Verdict.UNRESOLVED,
                List.of(1, 3), Verdict.CORRECTED,
                List.of(1, 5), Verdict.CORRECTED,
                List.of(3, 1), Verdict.SLIPPED,
                List.of(3, 3), Verdict.HELD,
                List.of(3, 5), Verdict.IMPROVED,
                List.of(5, 1), Verdict.SLIPPED,
                List.of(5, 3), Verdict.DECLINED,
                List.of(5, 5), Verdict.HELD);
        verdicts.forEach((ratings, verdict) -> {
            Change change = ofEquality(ratings.get(0), ratings.get(1))
                    .firstToLast()
                    .getFields()
                    .get(ActionField.EQUALITY);
            assertThat(change.getVerdict()).as("%s", ratings).isEqualTo(verdict);
            assertThat(change.getBefore()).hasValue(25 * (ratings.get(0) - 1));
            assertThat(change.getAfter()).hasValue(25 * (ratings.get(1) - 1));
            assertThat(change.getDifference()).hasValue(25 * (ratings.get(1) - ratings.get(0)));
        });
    }

    @Test
    void correctedFieldsAreFoundEvenIfTheyBeganAsStrengths() {
        assertThat(ofEquality(5, 1, 3).answer(ReviewQuestion.CORRECTED).getFields())
                .containsExactly(ActionField.EQUALITY);
        assertThat(ofEquality(5, 1, 1).answer(ReviewQuestion.CORRECTED).getFields())
                .isEmpty();
        assertThat(ofEquality(5, 3, 5).answer(ReviewQuestion.CORRECTED).getFields())
                .isEmpty();
        assertThat(ofEquality(1, 5, 1).answer(ReviewQuestion.FAILED).getFields())
                .containsExactly(ActionField.EQUALITY);
    }

    @Test
    void anUndecidedStateIsNotCompared() {
        Trajectory hidden =
                Trajectory.of(List.of(scorecard(0, allFields(5)), scorecard(1, allFields(5))), Disclosure.K3);
        assertThat(hidden.firstToLast().getFields().values()).allSatisfy(change -> {
            assertThat(change.getVerdict()).isEqualTo(Verdict.NOT_COMPARABLE);
            assertThat(change.getReason()).contains(NotComparableReason.UNDECIDED);
            assertThat(change.getDifference()).isEmpty();
        });
        for (ReviewQuestion question : ReviewQuestion.values()) {
            assertThat(hidden.answer(question).getFields()).isEmpty();
        }
    }

    @Test
    void partiesJoinAndLeave() {
        Comparison comparison = Trajectory.of(
                        List.of(
                                scorecard(0, Instrument.standard(), Map.of("a", Map.of(), "b", Map.of())),
                                scorecard(1, Instrument.standard(), Map.of("b", Map.of(), "c", Map.of()))),
                        Disclosure.K3)
                .firstToLast();
        assertThat(comparison.getJoinedPartyIds()).containsExactly("c");
        assertThat(comparison.getLeftPartyIds()).containsExactly("a");
    }

    @Test
    void anotherVersionIsNotCompared() {
        Instrument next =
                Instrument.builder().from(Instrument.standard()).version("2").build();
        Comparison comparison = Trajectory.of(
                        List.of(scorecard(0, Map.of()), scorecard(1, next, Map.of("a", Map.of()))), Disclosure.OPEN)
                .firstToLast();
        assertThat(comparison.getFields()).hasSize(7);
        assertThat(comparison.getFields().values()).allSatisfy(change -> {
            assertThat(change.getVerdict()).isEqualTo(Verdict.NOT_COMPARABLE);
            assertThat(change.getReason()).contains(NotComparableReason.OTHER_INSTRUMENT);
        });
    }

    @Test
    void aTrajectoryIsOfOneCollaborationInOrderOfTime() {
        ConfidentialScorecard first = scorecard(0, Map.of());
        ConfidentialScorecard second = scorecard(1, Map.of());
        ConfidentialScorecard stranger = Scorer.standard()
                .scoreConfidentially(Examples.frame("a")
                        .collaborationId("another")
                        .date(START.plusMonths(1))
                        .build());
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
