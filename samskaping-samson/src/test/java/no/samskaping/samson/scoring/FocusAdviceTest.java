package no.samskaping.samson.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.advice.Advice;
import no.samskaping.samson.Examples;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.FocusEntry;
import no.samskaping.samson.disclosure.FocusReasonKind;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.State;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A scorecard says what the parties can do, first what answers the reasons. */
class FocusAdviceTest {
    private static final Instrument STANDARD = Instrument.standard();

    /** The expected orders are written by hand, from the tables of advice and topics. */
    @Test
    void eachReasonHasAnOrderOfItsOwn() {
        Map<FocusReasonKind, List<Advice>> first = Map.of(
                FocusReasonKind.LOW_FOR_ALL,
                List.of(Advice.TALK_ABOUT_TALK, Advice.WHOM_IT_IS_FOR, Advice.WHO_TELLS),
                FocusReasonKind.LOW_FOR_PARTY,
                List.of(Advice.OWN_LANGUAGE, Advice.NOBODY_SET_ASIDE, Advice.TALK_ABOUT_TALK),
                FocusReasonKind.DIVERGING,
                List.of(Advice.WORDS_WITH_CONTENT, Advice.DISAGREE_OPENLY, Advice.TALK_ABOUT_TALK),
                FocusReasonKind.BELOW_EXPECTATION,
                List.of(Advice.UNMET_EXPECTATIONS, Advice.TALK_ABOUT_TALK, Advice.OWN_LANGUAGE),
                FocusReasonKind.TOO_FEW_ANSWERS,
                List.of(Advice.BETWEEN_MEETINGS, Advice.EVERYONE_ANSWERS, Advice.TALK_ABOUT_TALK));
        first.forEach((kind, advice) -> assertThat(advice(ActionField.COMMUNICATION, kind))
                .as(kind.getCode())
                .startsWith(advice.toArray(Advice[]::new)));
    }

    @ParameterizedTest
    @EnumSource
    void reasonsChangeTheOrderButNotWhatIsAdvised(ActionField field) {
        Set<List<Advice>> orders = new HashSet<>();
        for (FocusReasonKind kind : FocusReasonKind.values()) {
            List<Advice> advice = advice(field, kind);
            assertThat(advice).containsExactlyInAnyOrderElementsOf(Advice.forField(field));
            assertThat(advice).isEqualTo(advice(field, kind));
            assertThat(orders.add(advice)).as(kind.getCode()).isTrue();
        }
    }

    /** With several reasons each of them is answered once before one is answered twice; differing views come first. */
    @Test
    void reasonsTakeTurns() {
        assertThat(advice(ActionField.COMMUNICATION, FocusReasonKind.values()))
                .startsWith(
                        Advice.WORDS_WITH_CONTENT,
                        Advice.OWN_LANGUAGE,
                        Advice.UNMET_EXPECTATIONS,
                        Advice.BETWEEN_MEETINGS,
                        Advice.TALK_ABOUT_TALK,
                        Advice.DISAGREE_OPENLY);
    }

    @Test
    void valuesThatAreChallengesHaveAdvice() {
        Scorecard scorecard = scorecard(Set.of(FocusReasonKind.LOW_FOR_ALL), CoreValue.DEMOCRACY);
        assertThat(scorecard.valuesIn(State.CHALLENGE)).containsExactly(CoreValue.DEMOCRACY);
        assertThat(scorecard.getValueAdvice()).containsOnlyKeys(CoreValue.DEMOCRACY);
        assertThat(scorecard.getValueAdvice().get(CoreValue.DEMOCRACY))
                .startsWith(Advice.EQUAL_INFLUENCE, Advice.TALK_ABOUT_POWER)
                .isEqualTo(Advice.forValue(CoreValue.DEMOCRACY));
    }

    /** What is withheld has no advice: it would tell that a value is a challenge. */
    @Test
    void withheldValuesHaveNoAdvice() {
        Assessment assessment = answers(CoreValue.DEMOCRACY);
        Scorecard scorecard = Scorer.standard().scoreConfidentially(assessment).disclose(Disclosure.K3);
        assertThat(scorecard.valuesIn(State.UNDECIDED)).containsExactly(CoreValue.values());
        assertThat(scorecard.getValueAdvice()).isEmpty();
        assertThat(scorecard.getFocus()).isEmpty();
    }

    private static List<Advice> advice(ActionField field, FocusReasonKind... kinds) {
        List<FocusEntry> entries = new ArrayList<>(Scorer.of(
                        STANDARD,
                        ScoringRules.builder().focusTriggers(Set.of(kinds)).build())
                .scoreConfidentially(answers(field))
                .disclose(Disclosure.OPEN)
                .getFocus());
        entries.removeIf(entry -> entry.getField() != field);
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).getReasons().stream()
                        .map(reason -> reason.getReason())
                        .distinct())
                .containsExactlyInAnyOrder(kinds);
        return entries.get(0).getAdvice();
    }

    private static Scorecard scorecard(Set<FocusReasonKind> triggers, CoreValue low) {
        return Scorer.of(
                        STANDARD, ScoringRules.builder().focusTriggers(triggers).build())
                .scoreConfidentially(answers(low))
                .disclose(Disclosure.OPEN);
    }

    /** Everything good, except for one field, where every reason holds: a low, b high, c silent. */
    private static Assessment answers(ActionField field) {
        Assessment.Builder assessment = Examples.frame("a", "b", "c").instrument(STANDARD.ref());
        for (String party : List.of("a", "b", "c")) {
            ResponseSheet.Builder sheet =
                    ResponseSheet.builder().respondentId(party).partyId(party);
            for (Item item : STANDARD.getItems()) {
                boolean weak = item.getField() == field;
                sheet.putAnswers(
                        item.getId(),
                        switch (party) {
                            case "a" -> weak ? Answer.of(1, 5) : Answer.of(5);
                            case "b" -> weak ? Answer.of(4) : Answer.of(5);
                            default -> weak ? Answer.dontKnow() : Answer.of(5);
                        });
            }
            assessment.addSheets(sheet.build());
        }
        return assessment.build();
    }

    private static Assessment answers(CoreValue low) {
        ResponseSheet.Builder sheet = ResponseSheet.builder().respondentId("r").partyId("a");
        STANDARD.getItems().forEach(item -> sheet.putAnswers(item.getId(), Answer.of(item.getValue() == low ? 1 : 5)));
        return Examples.frame("a")
                .instrument(STANDARD.ref())
                .addSheets(sheet.build())
                .build();
    }
}
