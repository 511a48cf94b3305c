package no.samskaping.samson.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samskaping.model.ActionField;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;
import no.samskaping.model.Sector;
import no.samskaping.samson.Examples;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.disclosure.Band;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.FocusEntry;
import no.samskaping.samson.disclosure.FocusReasonKind;
import no.samskaping.samson.disclosure.PartyScore;
import no.samskaping.samson.disclosure.Score;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.ShownParts;
import no.samskaping.samson.disclosure.SpreadSign;
import no.samskaping.samson.disclosure.State;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import org.junit.jupiter.api.Test;

/** Scores worked out by hand, and what happens at each limit. */
class ScoringTest {
    private static final String ITEM = "equality.openness";
    private static final Instrument ONE_ITEM = instrument("one", List.of(ITEM));

    /** The standard instrument with some of its items. */
    private static Instrument instrument(String id, List<String> items) {
        List<Item> chosen = Instrument.standard().getItems().stream()
                .filter(item -> items.contains(item.getId()))
                .toList();
        return Instrument.builder()
                .from(Instrument.standard())
                .id(id)
                .fields(chosen.stream().map(Item::getField).toList())
                .values(chosen.stream().map(Item::getValue).toList())
                .items(chosen)
                .build();
    }

    /** Sheets that answer one item, a party's ratings in a row. */
    private static Assessment.Builder ratings(Map<String, int[]> ratings) {
        Assessment.Builder assessment = Examples.frame()
                .partyIds(ratings.keySet().stream().sorted().toList())
                .instrument(ONE_ITEM.ref());
        ratings.forEach((party, row) -> {
            for (int i = 0; i < row.length; i++) {
                assessment.addSheets(ResponseSheet.builder()
                        .respondentId(party + i)
                        .partyId(party)
                        .putAnswers(ITEM, Answer.of(row[i]))
                        .build());
            }
        });
        return assessment;
    }

    private static ConfidentialScorecard score(ScoringRules rules, Map<String, int[]> ratings) {
        return Scorer.of(ONE_ITEM, rules).scoreConfidentially(ratings(ratings).build());
    }

    private static ConfidentialScorecard score(Map<String, int[]> ratings) {
        return score(ScoringRules.standard(), ratings);
    }

    private static final Map<String, int[]> WORKED =
            Map.of("A", new int[] {5, 5, 5, 5, 4, 4}, "B", new int[] {2, 3}, "C", new int[] {2});

    @Test
    void theWorkedExample() {
        ConfidentialScore overall = score(WORKED).getOverall();
        assertThat(overall.getScore().orElseThrow().doubleValue()).isCloseTo(51.38888888888889, within(1e-12));
        assertThat(overall.getGap().orElseThrow().doubleValue() / 25).isCloseTo(2.6666666666666665, within(1e-12));
        assertThat(overall.getParties().get("A").getScore().orElseThrow().doubleValue())
                .isCloseTo(91.66666666666667, within(1e-12));
        assertThat(overall.getParties().get("B").getScore()).contains(new BigDecimal("37.5"));
        assertThat(overall.getParties().get("C").getScore()).contains(new BigDecimal("25"));
        ConfidentialScore perRespondent = score(
                        ScoringRules.builder()
                                .weighting(Weighting.PER_RESPONDENT)
                                .build(),
                        WORKED)
                .getOverall();
        assertThat(perRespondent.getScore().orElseThrow().doubleValue() / 25 + 1)
                .isCloseTo(3.888888888888889, within(1e-12));
    }

    @Test
    void allViewsOfOneItemAreTheSame() {
        ConfidentialScorecard scorecard = score(WORKED);
        ConfidentialScore cell = scorecard.getCells().get(ModelCell.of(ActionField.EQUALITY, CoreValue.OPENNESS));
        assertThat(scorecard.getOverall()).isEqualTo(cell);
        assertThat(scorecard.getFields()).containsOnlyKeys(ActionField.EQUALITY).containsValue(cell);
        assertThat(scorecard.getValues()).containsOnlyKeys(CoreValue.OPENNESS).containsValue(cell);
        assertThat(cell.getSmallestGroup()).isEqualTo(1);
    }

    @Test
    void spreadIsTheMeanDistanceFromTheMeanFromFiveRatings() {
        Map<String, ConfidentialPartyScore> parties = score(Map.of(
                        "calm", new int[] {4, 4, 5, 3, 4},
                        "edge", new int[] {5, 5, 4, 4, 2},
                        "four", new int[] {1, 1, 5, 5},
                        "split", new int[] {1, 1, 1, 5, 5, 5},
                        "wide", new int[] {5, 5, 4, 4, 1}))
                .getOverall()
                .getParties();
        assertThat(parties.get("calm").getSpread()).contains(new BigDecimal("0.4"));
        assertThat(parties.get("calm").getSigns()).isEmpty();
        assertThat(parties.get("calm").getSpreadRatings()).isEqualTo(5);
        assertThat(parties.get("edge").getSpread()).contains(new BigDecimal("0.8"));
        assertThat(parties.get("edge").getSigns()).isEmpty();
        assertThat(parties.get("wide").getSigns()).containsExactly(SpreadSign.WIDE);
        assertThat(parties.get("split").getSpread()).contains(new BigDecimal("2"));
        assertThat(parties.get("split").getAgreement()).contains(new BigDecimal("-1"));
        assertThat(parties.get("split").getSigns()).containsExactly(SpreadSign.WIDE, SpreadSign.POLARISED);
        assertThat(parties.get("four").getSpread()).isEmpty();
        assertThat(parties.get("four").getAgreement()).isEmpty();
        assertThat(parties.get("four").getSpreadRatings()).isZero();
        assertThat(parties.get("four").getSigns()).isEmpty();
    }

    @Test
    void aSpreadOfFewerRatingsIsComputedIfConfiguredButNotShown() {
        ConfidentialScorecard scorecard =
                score(ScoringRules.builder().spreadMinimum(4).build(), Map.of("four", new int[] {1, 1, 5, 5}));
        assertThat(scorecard.getOverall().getParties().get("four").getSpread()).contains(new BigDecimal("2"));
        PartyScore shown =
                scorecard.disclose(Disclosure.OPEN).getOverall().getParties().get("four");
        assertThat(shown.getSpread()).isEmpty();
        assertThat(shown.getAgreement()).isEmpty();
        assertThat(shown.getSigns()).isEmpty();
    }

    @Test
    void spreadOfAFieldIsTheMeanOfItsItemsAndIsShownFromFive() {
        Instrument two = instrument("two", List.of(ITEM, "equality.democracy"));
        Assessment.Builder assessment = Examples.frame("a").instrument(two.ref());
        int[][] answers = {{1, 4}, {1, 4}, {1, 4}, {5, 4}, {5, 4}, {5, 0}};
        for (int i = 0; i < answers.length; i++) {
            ResponseSheet.Builder sheet =
                    ResponseSheet.builder().respondentId("r" + i).partyId("a");
            sheet.putAnswers(ITEM, Answer.of(answers[i][0]));
            sheet.putAnswers(
                    "equality.democracy", answers[i][1] == 0 ? Answer.notApplicable() : Answer.of(answers[i][1]));
            assessment.addSheets(sheet.build());
        }
        ConfidentialScorecard scorecard =
                Scorer.of(two, ScoringRules.standard()).scoreConfidentially(assessment.build());
        ConfidentialPartyScore field =
                scorecard.getFields().get(ActionField.EQUALITY).getParties().get("a");
        assertThat(field.getSpread()).contains(BigDecimal.ONE);
        assertThat(field.getAgreement().orElseThrow()).isEqualByComparingTo("0");
        assertThat(field.getSpreadRatings()).isEqualTo(5);
        assertThat(field.getSigns()).containsExactly(SpreadSign.WIDE);
        PartyScore open = scorecard
                .disclose(Disclosure.OPEN)
                .getFields()
                .get(ActionField.EQUALITY)
                .getParties()
                .get("a");
        assertThat(open.getSpread()).hasValue(1);
        assertThat(open.getAgreement()).hasValue(0);
        assertThat(open.getSigns()).containsExactly(SpreadSign.WIDE);
    }

    @Test
    void aScoreNeedsHalfOfTheItems() {
        Instrument four =
                instrument("four", List.of(ITEM, "equality.democracy", "equality.creativity", "equality.leadership"));
        List<String> ids = four.getItems().stream().map(Item::getId).toList();
        for (int answered = 0; answered <= 4; answered++) {
            ResponseSheet.Builder sheet =
                    ResponseSheet.builder().respondentId("r").partyId("a");
            for (int i = 0; i < 4; i++) {
                sheet.putAnswers(ids.get(i), i < answered ? Answer.of(2) : Answer.dontKnow());
            }
            Assessment assessment = Examples.frame("a")
                    .instrument(four.ref())
                    .addSheets(sheet.build())
                    .build();
            ConfidentialPartyScore score = Scorer.of(four, ScoringRules.standard())
                    .scoreConfidentially(assessment)
                    .getFields()
                    .get(ActionField.EQUALITY)
                    .getParties()
                    .get("a");
            assertThat(score.getScore().isPresent()).isEqualTo(answered >= 2);
            assertThat(score.getRespondents()).isEqualTo(answered >= 2 ? 1 : 0);
            score.getScore().ifPresent(number -> assertThat(number).isEqualByComparingTo("25"));
            ConfidentialScorecard strict = Scorer.of(
                            four,
                            ScoringRules.builder().shareNeeded(BigDecimal.ONE).build())
                    .scoreConfidentially(assessment);
            assertThat(strict.isComplete()).isEqualTo(answered == 4);
        }
    }

    @Test
    void bandsBeginAtTheirLimits() {
        ScoringRules rules = ScoringRules.standard();
        assertThat(rules.band(new BigDecimal("49.999"))).isEqualTo(Band.CHALLENGE);
        assertThat(rules.band(new BigDecimal("50"))).isEqualTo(Band.DEVELOPING);
        assertThat(rules.band(new BigDecimal("74.999"))).isEqualTo(Band.DEVELOPING);
        assertThat(rules.band(new BigDecimal("75"))).isEqualTo(Band.STRENGTH);
    }

    @Test
    void theWeakestPartyTriggers() {
        Scorecard shown = score(Map.of("a", new int[] {5}, "b", new int[] {5}, "c", new int[] {5}, "d", new int[] {2}))
                .disclose();
        Score figure = shown.getFields().get(ActionField.EQUALITY);
        assertThat(figure.getScore()).hasValue(81.25);
        assertThat(figure.getBand()).contains(Band.STRENGTH);
        assertThat(shown.getFieldStates()).containsEntry(ActionField.EQUALITY, State.CHALLENGE);
        assertThat(figure.getGap()).hasValue(75);
    }

    @Test
    void everyReasonForFocusIsGiven() {
        Assessment assessment = ratings(Map.of("a", new int[] {1}, "b", new int[] {2}))
                .addPartyIds("c")
                .addSheets(ResponseSheet.builder()
                        .respondentId("hopeful")
                        .partyId("a")
                        .putAnswers(ITEM, Answer.of(1, 4))
                        .build())
                .build();
        Scorecard disclosed = Scorer.of(ONE_ITEM, ScoringRules.standard())
                .scoreConfidentially(assessment)
                .disclose();
        assertThat(disclosed.getFocus()).extracting(FocusEntry::getField).containsExactly(ActionField.EQUALITY);
        assertThat(disclosed.getFocus().get(0).getReasons())
                .containsExactly(
                        ShownParts.reason(FocusReasonKind.LOW_FOR_ALL),
                        ShownParts.reason(FocusReasonKind.LOW_FOR_PARTY, "a"),
                        ShownParts.reason(FocusReasonKind.LOW_FOR_PARTY, "b"),
                        ShownParts.reason(FocusReasonKind.DIVERGING),
                        ShownParts.reason(FocusReasonKind.BELOW_EXPECTATION, "a"),
                        ShownParts.reason(FocusReasonKind.TOO_FEW_ANSWERS, "c"));
        assertThat(disclosed.getMissing()).containsExactly(ShownParts.missing("c", ActionField.EQUALITY));
        assertThat(disclosed.isComplete()).isFalse();
        for (FocusReasonKind kind : FocusReasonKind.values()) {
            ScoringRules only =
                    ScoringRules.builder().focusTriggers(Set.of(kind)).build();
            assertThat(Scorer.of(ONE_ITEM, only)
                            .scoreConfidentially(assessment)
                            .disclose()
                            .getFocus()
                            .get(0)
                            .getReasons())
                    .isNotEmpty()
                    .allMatch(reason -> reason.getReason() == kind);
        }
        ScoringRules lenient = ScoringRules.builder()
                .belowExpectationAbove(BigDecimal.valueOf(3))
                .focusTriggers(Set.of(FocusReasonKind.BELOW_EXPECTATION))
                .build();
        assertThat(Scorer.of(ONE_ITEM, lenient)
                        .scoreConfidentially(assessment)
                        .disclose()
                        .getFocus())
                .isEmpty();
    }

    @Test
    void aMetExpectationIsNoReasonForFocus() {
        Assessment assessment = Examples.frame("a")
                .instrument(ONE_ITEM.ref())
                .addSheets(ResponseSheet.builder()
                        .respondentId("r")
                        .partyId("a")
                        .putAnswers(ITEM, Answer.of(4, 4))
                        .build())
                .build();
        Scorecard disclosed = Scorer.of(ONE_ITEM, ScoringRules.standard())
                .scoreConfidentially(assessment)
                .disclose();
        assertThat(disclosed.getFocus()).isEmpty();
        Score figure = disclosed.getFields().get(ActionField.EQUALITY);
        assertThat(figure.getParties().get("a").getExpectationGap()).hasValue(0);
        assertThat(disclosed.getOverall().getParties().get("a").getExpectationGap())
                .isEmpty();
    }

    @Test
    void focusIsOrderedByTheLowestPartyThenByGapThenAsInTheHandbook() {
        Instrument items = instrument(
                "five",
                List.of(
                        ITEM,
                        "common-goals.openness",
                        "communication.openness",
                        "anchoring.openness",
                        "facilitation.openness"));
        Map<String, int[]> answers = Map.of("a", new int[] {2, 2, 2, 1, 0}, "b", new int[] {3, 4, 3, 2, 0});
        Assessment.Builder assessment = Examples.frame("a", "b").instrument(items.ref());
        answers.forEach((party, row) -> {
            ResponseSheet.Builder sheet =
                    ResponseSheet.builder().respondentId(party).partyId(party);
            for (int i = 0; i < row.length; i++) {
                sheet.putAnswers(items.getItems().get(i).getId(), row[i] == 0 ? Answer.dontKnow() : Answer.of(row[i]));
            }
            assessment.addSheets(sheet.build());
        });
        assertThat(Scorer.of(items, ScoringRules.standard())
                        .scoreConfidentially(assessment.build())
                        .disclose()
                        .getFocus())
                .extracting(FocusEntry::getField)
                .containsExactly(
                        ActionField.ANCHORING,
                        ActionField.COMMON_GOALS,
                        ActionField.EQUALITY,
                        ActionField.COMMUNICATION,
                        ActionField.FACILITATION);
    }

    @Test
    void aGapOfTwentyFiveDiverges() {
        ScoringRules diverging = ScoringRules.builder()
                .focusTriggers(Set.of(FocusReasonKind.DIVERGING))
                .build();
        assertThat(score(diverging, Map.of("a", new int[] {4}, "b", new int[] {5}))
                        .disclose()
                        .getFocus())
                .hasSize(1);
        assertThat(score(diverging, Map.of("a", new int[] {4, 5}, "b", new int[] {5}))
                        .disclose()
                        .getFocus())
                .isEmpty();
    }

    @Test
    void rolesAndSectorsAreViewsOfTheirOwn() {
        List<ResponseSheet> sheets = new ArrayList<>();
        Object[][] answers = {
            {"a", Set.of(CitizenRole.CO_DESIGNER, CitizenRole.CO_INITIATOR), 5},
            {"a", Set.of(), 1},
            {"b", Set.of(CitizenRole.CO_DESIGNER), 2},
            {"c", Set.of(), 4}
        };
        for (Object[] answer : answers) {
            ResponseSheet.Builder sheet = ResponseSheet.builder()
                    .respondentId("r" + sheets.size())
                    .partyId((String) answer[0])
                    .putAnswers(ITEM, Answer.of((int) answer[2]));
            for (CitizenRole role : CitizenRole.values()) {
                if (((Set<?>) answer[1]).contains(role)) {
                    sheet.addRoles(role);
                }
            }
            sheets.add(sheet.build());
        }
        Assessment assessment = Examples.frame("a", "b", "c", "d")
                .instrument(ONE_ITEM.ref())
                .sheets(sheets)
                .build();
        ConfidentialScorecard scorecard = Scorer.of(ONE_ITEM, ScoringRules.standard())
                .withSectors(
                        Map.of("a", Sector.HOUSEHOLDS, "b", Sector.HOUSEHOLDS, "d", Sector.PUBLIC, "x", Sector.THIRD))
                .scoreConfidentially(assessment);
        ConfidentialScore overall = scorecard.getOverall();
        assertThat(overall.getRoles()).containsOnlyKeys(CitizenRole.CO_INITIATOR, CitizenRole.CO_DESIGNER);
        ConfidentialGroupScore designers = overall.getRoles().get(CitizenRole.CO_DESIGNER);
        assertThat(designers.getScore()).contains(new BigDecimal("62.5"));
        assertThat(designers.getRespondents()).isEqualTo(2);
        assertThat(designers.getPartyIds()).isEmpty();
        ConfidentialGroupScore households = overall.getSectors().get(Sector.HOUSEHOLDS);
        assertThat(households.getScore()).contains(new BigDecimal("37.5"));
        assertThat(households.getRespondents()).isEqualTo(3);
        assertThat(households.getPartyIds()).containsExactly("a", "b");
        assertThat(overall.getSectors()).containsOnlyKeys(Sector.HOUSEHOLDS, Sector.PUBLIC);
        assertThat(overall.getSectors().get(Sector.PUBLIC).getScore()).isEmpty();

        Score open = scorecard.disclose().getOverall();
        assertThat(open.getRoles().get(CitizenRole.CO_INITIATOR).getScore()).hasValue(100);
        assertThat(open.getRoles().get(CitizenRole.CO_INITIATOR).getBand()).contains(Band.STRENGTH);
        assertThat(open.getSectors().get(Sector.HOUSEHOLDS).getScore()).hasValue(37.5);
        assertThat(open.getSectors().get(Sector.HOUSEHOLDS).getBand()).contains(Band.CHALLENGE);
        Score hidden = scorecard.disclose(Disclosure.K3).getOverall();
        assertThat(hidden.getRoles()).isEmpty();
        assertThat(hidden.getSectors()).isEmpty();
        assertThat(open.getSectors()).containsOnlyKeys(Sector.HOUSEHOLDS);
    }

    @Test
    void missingNamesThePartyAndTheField() {
        Assessment assessment = Examples.nabolaget();
        Assessment withAbsent =
                Assessment.builder().from(assessment).addPartyIds("fraværende").build();
        Scorecard disclosed = Examples.score(withAbsent).disclose();
        assertThat(disclosed.isComplete()).isFalse();
        assertThat(disclosed.getMissing()).hasSize(7).allMatch(score -> score.getPartyId()
                .equals("fraværende"));
        assertThat(disclosed.partyIds()).hasSize(4);
        assertThat(disclosed.getOverall().getParties()).hasSize(3);
    }
}
