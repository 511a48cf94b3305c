package no.samskaping.samson.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.samskaping.samson.Examples;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.FocusReasonKind;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.State;
import no.samskaping.samson.disclosure.WithheldReason;
import no.samskaping.samson.instrument.Instrument;

/** What is withheld never reads as "all is well". */
class WithheldProperties {
    /** Parties of one to four people, the usual case. */
    static Assessment typical(int parties, long seed) {
        Random random = new Random(seed);
        List<ResponseSheet> sheets = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int party = 0; party < parties; party++) {
            ids.add("p" + party);
            int mood = 1 + random.nextInt(4);
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                ResponseSheet.Builder sheet = ResponseSheet.builder()
                        .respondentId("p" + party + "-" + i)
                        .partyId("p" + party);
                Instrument.standard().getItems().forEach(item -> {
                    int rating = Math.min(5, mood + random.nextInt(3));
                    sheet.putAnswers(
                            item.getId(),
                            random.nextInt(25) == 0
                                    ? Answer.dontKnow()
                                    : random.nextInt(20) == 0 ? Answer.of(rating, 5) : Answer.of(rating));
                });
                sheets.add(sheet.build());
            }
        }
        return Examples.frame(ids.toArray(String[]::new)).sheets(sheets).build();
    }

    private static <T> void assertHonest(SortedMap<T, State> shown, SortedMap<T, State> truth) {
        truth.forEach((key, state) ->
                assertThat(shown.get(key)).as("%s is %s", key, state).isIn(state, State.UNDECIDED));
    }

    @Property(tries = 2000)
    void noStateIsWrongAndEveryHiddenChallengeIsUndecided(
            @ForAll @IntRange(min = 1, max = 6) int parties, @ForAll long seed) {
        ConfidentialScorecard truth = Scorer.standard().scoreConfidentially(typical(parties, seed));
        Scorecard open = truth.disclose(Disclosure.OPEN);
        for (Disclosure disclosure : List.of(Disclosure.K3, Disclosure.K5, Disclosure.K6)) {
            Scorecard shown = truth.disclose(disclosure);
            assertHonest(shown.getFieldStates(), truth.fieldStates());
            assertHonest(shown.getValueStates(), truth.valueStates());
            assertThat(shown.getStrengths())
                    .allMatch(field -> truth.fieldStates().get(field) == State.STRENGTH);
            if (shown.isFocusComplete()) {
                assertThat(reasons(shown)).containsExactlyInAnyOrderElementsOf(reasons(open));
            } else {
                assertThat(reasons(open)).containsAll(reasons(shown));
            }
        }
        assertThat(open.getFieldStates()).isEqualTo(truth.fieldStates()).doesNotContainValue(State.UNDECIDED);
        assertThat(open.getWithheld().getParties()).isEmpty();
        assertThat(open.isFocusComplete()).isTrue();
    }

    private static List<String> reasons(Scorecard scorecard) {
        return scorecard.getFocus().stream()
                .flatMap(entry -> entry.getReasons().stream()
                        .map(reason -> entry.getField() + " " + reason.getReason() + " "
                                + reason.getPartyId().orElse("")))
                .toList();
    }

    @Property(tries = 300)
    void everythingWithheldHasAReason(@ForAll @IntRange(min = 1, max = 6) int parties, @ForAll long seed) {
        ConfidentialScorecard truth = Scorer.standard().scoreConfidentially(typical(parties, seed));
        for (Disclosure disclosure : Disclosure.values()) {
            Scorecard shown = truth.disclose(disclosure);
            truth.getSheetCounts().forEach((party, sheets) -> {
                boolean isShown = shown.getOverall().getParties().containsKey(party);
                assertThat(shown.getWithheld().party(party).isPresent()).isEqualTo(!isShown);
                if (sheets < disclosure.getThreshold()) {
                    assertThat(shown.getWithheld().party(party).orElseThrow().getReasons())
                            .contains(WithheldReason.TOO_FEW_RESPONDENTS);
                }
            });
            assertThat(shown.getOverall().getScore().isPresent())
                    .isEqualTo(shown.getWithheld().getTotals().isEmpty());
            assertThat(shown.getOverall().getGap().isPresent())
                    .isEqualTo(shown.getWithheld().getParties().isEmpty() && parties > 1);
            assertThat(shown.getFocus().stream()
                            .flatMap(entry -> entry.getReasons().stream())
                            .noneMatch(reason -> reason.getReason() == FocusReasonKind.DIVERGING))
                    .matches(none -> none || shown.getWithheld().getParties().isEmpty());
        }
    }

    @Property(tries = 100)
    void respondentsAreCountedWhereScoresAreShown(@ForAll @IntRange(min = 1, max = 4) int parties, @ForAll long seed) {
        Assessment assessment = typical(parties, seed);
        Map<String, Long> sheets = assessment.getSheets().stream()
                .collect(Collectors.groupingBy(ResponseSheet::getPartyId, Collectors.counting()));
        Assessment.Builder invited = Assessment.builder().from(assessment);
        assessment.getPartyIds().forEach(party -> invited.putInvited(party, 4));
        Scorecard shown = Scorer.standard().scoreConfidentially(invited.build()).disclose(Disclosure.K3);
        shown.getOverall().getParties().forEach((party, score) -> {
            assertThat(score.getRespondents()).hasValue(sheets.get(party));
            assertThat(score.getResponseRate()).hasValue(sheets.get(party) / 4.0);
        });
        boolean all = shown.getWithheld().getTotals().isEmpty();
        assertThat(shown.getOverall().getRespondents().isPresent()).isEqualTo(all);
        assertThat(shown.getOverall().getResponseRate().isPresent()).isEqualTo(all);
        if (all) {
            assertThat(shown.getOverall().getRespondents())
                    .hasValue(assessment.getSheets().size());
        }
        shown.getFields().values().forEach(field -> assertThat(field.getResponseRate())
                .isEmpty());
    }
}
