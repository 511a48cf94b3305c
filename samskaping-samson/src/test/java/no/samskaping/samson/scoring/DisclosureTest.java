package no.samskaping.samson.scoring;

import static no.samskaping.samson.scoring.PartySheets.score;
import static no.samskaping.samson.scoring.PartySheets.sheets;
import static no.samskaping.samson.scoring.PartySheets.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import no.samskaping.model.ActionField;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;
import no.samskaping.samson.Examples;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.PartyScore;
import no.samskaping.samson.disclosure.Score;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.ShownParts;
import no.samskaping.samson.disclosure.WithheldParty;
import no.samskaping.samson.disclosure.WithheldReason;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import org.junit.jupiter.api.Test;

/** Who is shown and who is not, case by case. */
class DisclosureTest {
    private static final ModelCell CELL = ModelCell.of(ActionField.EQUALITY, CoreValue.OPENNESS);

    @Test
    void aPartyIsShownIfItReachesTheThreshold() {
        ConfidentialScorecard scorecard =
                score(sheets("two", 2), sheets("three", 3), sheets("five", 5), sheets("six", 6));
        assertThat(scorecard.disclose(Disclosure.OPEN).getWithheld().partyIds()).isEmpty();
        assertThat(scorecard.disclose(Disclosure.K3).getWithheld().partyIds()).containsExactly("two");
        assertThat(scorecard.disclose(Disclosure.K5).getWithheld().partyIds()).containsExactly("three", "two");
        assertThat(scorecard.disclose(Disclosure.K6).getWithheld().partyIds()).containsExactly("five", "three", "two");
        assertThat(scorecard.disclose(Disclosure.K3).getOverall().getScore()).isEmpty();
        assertThat(scorecard.disclose(Disclosure.K5).getOverall().getScore()).isEmpty();
        assertThat(scorecard.disclose(Disclosure.K6).getOverall().getScore()).isPresent();
        assertThat(scorecard.disclose(Disclosure.K6).getCells().get(CELL).getScore())
                .isPresent();
        assertThat(scorecard.disclose(Disclosure.K6).getOverall().getParties()).containsOnlyKeys("six");
        assertThat(scorecard.disclose(Disclosure.K6).getOverall().getGap()).isEmpty();
        assertThat(scorecard.disclose(Disclosure.OPEN).getOverall().getGap()).isPresent();
        assertThat(scorecard.disclose(Disclosure.K3).getMissing()).hasSize(7).allMatch(score -> score.getPartyId()
                .equals("absent"));
    }

    @Test
    void totalsAreHiddenIfTheHiddenPartiesHaveTooFewRespondentsTogether() {
        ConfidentialScorecard three = score(sheets("a", 6), sheets("b", 1), sheets("c", 1), sheets("d", 1));
        assertThat(three.disclose(Disclosure.K3).getOverall().getScore()).isPresent();
        assertThat(three.disclose(Disclosure.K5).getOverall().getScore()).isEmpty();
    }

    @Test
    void oneOmittedAnswerHidesOnlyThePartysCells() {
        ConfidentialScorecard scorecard = score(
                sheets("a", 4),
                sheets("b", 4, i -> i == 0 ? without(3, "equality.openness") : Examples.sheet("r", "b", 2 + i % 3)));
        Scorecard shown = scorecard.disclose(Disclosure.K3);
        assertThat(shown.getWithheld().partyIds()).isEmpty();
        assertThat(shown.getFields().get(ActionField.EQUALITY).getParties()).containsOnlyKeys("a", "b");
        assertThat(shown.getFields().get(ActionField.EQUALITY).getScore()).isPresent();
        assertThat(shown.getFields().get(ActionField.EQUALITY).getGap()).isPresent();
        for (Score cell : shown.getCells().values()) {
            assertThat(cell.getParties()).containsOnlyKeys("a");
            assertThat(cell.getScore()).isEmpty();
            assertThat(cell.getGap()).isEmpty();
        }
    }

    /** However many they are: cells and fields together would tell their sums from those of the others. */
    @Test
    void omittedAnswersHideThePartysCells() {
        ConfidentialScorecard scorecard = score(
                sheets("a", 6, i -> i < 3 ? without(3, "equality.openness") : Examples.sheet("r", "a", 2 + i % 3)));
        Scorecard shown = scorecard.disclose(Disclosure.K3);
        assertThat(shown.getWithheld().getParties()).isEmpty();
        assertThat(shown.getCells().get(CELL).getParties()).isEmpty();
        assertThat(shown.getWithheld().getCells().getParties())
                .extracting(WithheldParty::getPartyId, WithheldParty::getReasons)
                .containsExactly(tuple("a", Set.of(WithheldReason.ANSWERS_CAN_BE_TOLD_APART)));
        ConfidentialScorecard nobody = score(sheets("a", 6, i -> without(2 + i % 3, "equality.openness")));
        assertThat(nobody.disclose(Disclosure.K3).getWithheld().getCells().getParties())
                .isEmpty();
    }

    @Test
    void aPartyIsHiddenIfTooFewAnsweredAField() {
        ConfidentialScorecard scorecard = score(
                sheets("a", 4), sheets("b", 4, i -> i < 2 ? without(3, "equality") : Examples.sheet("r", "b", 3)));
        assertThat(scorecard.disclose(Disclosure.K3).getWithheld().partyIds()).containsExactly("b");
        ConfidentialScorecard nobody = score(sheets("a", 4), sheets("b", 4, i -> without(3, "equality")));
        Scorecard shown = nobody.disclose(Disclosure.K3);
        assertThat(shown.getWithheld().partyIds()).isEmpty();
        assertThat(shown.getMissing()).contains(ShownParts.missing("b", ActionField.EQUALITY));
    }

    @Test
    void aPartyIsHiddenIfItsFieldsRevealItsCells() {
        ConfidentialScorecard scorecard =
                score(sheets("a", 4, i -> i == 0 ? without(5, "equality.openness") : Examples.sheet("r", "a", 5)));
        assertThat(scorecard.disclose(Disclosure.K3).getWithheld().partyIds()).containsExactly("a");
    }

    @Test
    void aTotalNearTheEndRevealsTheHiddenPartiesButNotTheirCells() {
        IntFunction<ResponseSheet> nearlyAll = i -> ResponseSheet.builder()
                .from(Examples.sheet("r", "p", 5))
                .answers(Instrument.standard().getItems().stream()
                        .collect(Collectors.toMap(
                                Item::getId,
                                item -> Answer.of(
                                        item.getField().ordinal() % 4
                                                        == item.getValue().ordinal()
                                                ? 4
                                                : 5))))
                .build();
        ConfidentialScorecard scorecard =
                score(sheets("a", 3), sheets("b", 1, nearlyAll), sheets("c", 1, nearlyAll), sheets("d", 1, nearlyAll));
        assertThat(scorecard.disclose(Disclosure.K3).getWithheld().partyIds()).containsExactly("b", "c", "d");
        assertThat(scorecard.disclose(Disclosure.K3).getOverall().getScore()).isEmpty();
    }

    @Test
    void totalsThatRevealHiddenCellsAreHidden() {
        Map<String, Integer> ratings = Map.of(
                "equality.openness", 5,
                "equality.democracy", 3,
                "common-goals.openness", 3,
                "common-goals.democracy", 1);
        Instrument grid = Instrument.builder()
                .from(Instrument.standard())
                .id("grid")
                .addFields(ActionField.EQUALITY, ActionField.COMMON_GOALS)
                .addValues(CoreValue.OPENNESS, CoreValue.DEMOCRACY)
                .items(Instrument.standard().getItems().stream()
                        .filter(item -> ratings.containsKey(item.getId()))
                        .toList())
                .build();
        for (boolean told : List.of(true, false)) {
            Assessment.Builder assessment = Examples.frame("a", "b", "c").instrument(grid.ref());
            for (String party : List.of("a", "b", "c")) {
                ResponseSheet.Builder sheet =
                        ResponseSheet.builder().respondentId(party).partyId(party);
                ratings.forEach((item, rating) -> sheet.putAnswers(item, Answer.of(told ? rating : 3)));
                assessment.addSheets(sheet.build());
            }
            Scorecard shown = Scorer.of(grid, ScoringRules.standard())
                    .scoreConfidentially(assessment.build())
                    .disclose(Disclosure.K3);
            assertThat(shown.getOverall().getScore().isEmpty()).isEqualTo(told);
        }
    }

    @Test
    void rolesAreShownWhenEveryGroupIsLargeEnough() {
        IntFunction<ResponseSheet> designer = i -> ResponseSheet.builder()
                .from(Examples.sheet("r", "p", 3))
                .addRoles(CitizenRole.CO_DESIGNER)
                .build();
        ConfidentialScorecard enough = score(sheets("a", 3), sheets("b", 4, designer));
        assertThat(enough.disclose(Disclosure.K3).getOverall().getRoles()).containsOnlyKeys(CitizenRole.CO_DESIGNER);
        assertThat(enough.disclose(Disclosure.K3).getCells().get(CELL).getRoles())
                .containsOnlyKeys(CitizenRole.CO_DESIGNER);
        ConfidentialScorecard mixed =
                score(sheets("a", 4), sheets("b", 4, i -> i < 2 ? Examples.sheet("r", "b", 3) : designer.apply(i)));
        assertThat(mixed.disclose(Disclosure.K3).getWithheld().partyIds()).isEmpty();
        assertThat(mixed.disclose(Disclosure.K3).getOverall().getRoles()).isEmpty();
        ConfidentialScorecard hidden = score(sheets("a", 1), sheets("b", 4, designer));
        assertThat(hidden.disclose(Disclosure.K3).getOverall().getRoles()).isEmpty();
    }

    @Test
    void expectationsAndSpreadNeedEnoughOfTheirOwn() {
        IntFunction<ResponseSheet> hopeful = i -> {
            ResponseSheet.Builder sheet = ResponseSheet.builder().from(Examples.sheet("r", "p", 3));
            return i < 3 ? sheet.answers(Map.of()).putAllAnswers(hoping()).build() : sheet.build();
        };
        ConfidentialScorecard scorecard = score(sheets("a", 5, hopeful));
        PartyScore k3 = equality(scorecard.disclose(Disclosure.K3));
        assertThat(k3.getExpectationGap()).hasValue(2);
        PartyScore k5 = equality(scorecard.disclose(Disclosure.K5));
        assertThat(k5.getExpectationGap()).isEmpty();
        assertThat(scorecard.disclose(Disclosure.K3).isFocusComplete()).isTrue();
        assertThat(scorecard.disclose(Disclosure.K5).isFocusComplete()).isFalse();
    }

    private static PartyScore equality(Scorecard shown) {
        return shown.getFields().get(ActionField.EQUALITY).getParties().get("a");
    }

    /** Of answers that are all alike a spread of 0 tells every one. */
    @Test
    void aSpreadThatRevealsTheAnswersIsWithheld() {
        ConfidentialScorecard alike = score(sheets("a", 8, i -> Examples.sheet("r", "a", 3)));
        assertThat(equality(alike.disclose(Disclosure.OPEN)).getSpread()).hasValue(0);
        assertThat(equality(alike.disclose(Disclosure.K3)).getSpread()).isEmpty();
        assertThat(equality(alike.disclose(Disclosure.K3)).getAgreement()).isEmpty();
    }

    @Test
    void aSpreadThatManyAnswersFitIsShownWithOneDecimal() {
        ConfidentialScorecard mixed = score(sheets("a", 20, DisclosureTest::mixed));
        PartyScore exact = equality(mixed.disclose(Disclosure.OPEN));
        PartyScore shown = equality(mixed.disclose(Disclosure.K5));
        assertThat(shown.getSpread().getAsDouble())
                .isEqualTo(Math.round(exact.getSpread().getAsDouble() * 10) / 10.0);
        assertThat(shown.getAgreement()).isPresent();
        assertThat(mixed.disclose(Disclosure.K5)
                        .getCells()
                        .get(CELL)
                        .getParties()
                        .get("a")
                        .getSpread())
                .isEmpty();
    }

    private static ResponseSheet mixed(int respondent) {
        Random random = new Random(respondent * 7919L + 31);
        ResponseSheet.Builder sheet =
                ResponseSheet.builder().respondentId("r" + respondent).partyId("p");
        Instrument.standard()
                .getItems()
                .forEach(item -> sheet.putAnswers(item.getId(), Answer.of(1 + random.nextInt(5))));
        return sheet.build();
    }

    private static Map<String, Answer> hoping() {
        Map<String, Answer> answers = new TreeMap<>();
        Instrument.standard().getItems().forEach(item -> answers.put(item.getId(), Answer.of(3, 5)));
        return answers;
    }

    @Test
    void aPartyHiddenAtOneDateIsHiddenAtAllDates() {
        ConfidentialScorecard before = score(sheets("a", 4), sheets("b", 4));
        ConfidentialScorecard after = ImmutableConfidentialScorecard.builder()
                .from(score(sheets("a", 4), sheets("b", 2)))
                .date(LocalDate.of(2027, 1, 1))
                .build();
        assertThat(before.disclose(Disclosure.K3).getWithheld().partyIds()).isEmpty();
        List<Scorecard> together = ConfidentialScorecard.discloseAll(List.of(before, after), Disclosure.K3);
        assertThat(together).extracting(Scorecard::getDate).containsExactly(before.getDate(), after.getDate());
        together.forEach(scorecard -> {
            assertThat(scorecard.getWithheld().partyIds()).containsExactly("b");
            assertThat(scorecard.getOverall().getParties()).containsOnlyKeys("a");
            assertThat(scorecard.getOverall().getScore()).isEmpty();
        });
    }

    @Test
    void withoutAnAgreementTheThresholdIsThree() {
        Assessment silent = Assessment.builder()
                .from(Examples.nabolaget())
                .disclosure(Optional.empty())
                .build();
        assertThat(silent.effectiveDisclosure()).isEqualTo(Disclosure.K3);
        assertThat(Examples.score(silent).disclose())
                .isEqualTo(Examples.score(silent).disclose(Disclosure.K3));
        assertThat(Examples.nabolaget().effectiveDisclosure()).isEqualTo(Disclosure.OPEN);
    }
}
