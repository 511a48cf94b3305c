package no.samskaping.samson.scoring;

import static no.samskaping.samson.scoring.PartySheets.score;
import static no.samskaping.samson.scoring.PartySheets.sheets;
import static no.samskaping.samson.scoring.PartySheets.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntFunction;
import no.samskaping.model.ActionField;
import no.samskaping.model.CitizenRole;
import no.samskaping.samson.Examples;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.PartyScore;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.SpreadSign;
import no.samskaping.samson.disclosure.WithheldParty;
import no.samskaping.samson.disclosure.WithheldReason;
import no.samskaping.samson.instrument.Instrument;
import org.junit.jupiter.api.Test;

/** What is withheld where a limit is reached exactly. */
class DisclosureBoundsTest {
    private static IntFunction<ResponseSheet> alike(int rating) {
        return i -> Examples.sheet("r", "p", rating);
    }

    private static IntFunction<ResponseSheet> as(CitizenRole role, IntFunction<ResponseSheet> sheet) {
        return i -> ResponseSheet.builder().from(sheet.apply(i)).addRoles(role).build();
    }

    private static List<ResponseSheet> together(List<ResponseSheet> one, List<ResponseSheet> other) {
        List<ResponseSheet> all = new ArrayList<>(one);
        other.forEach(sheet -> all.add(ResponseSheet.builder()
                .from(sheet)
                .respondentId(sheet.getRespondentId() + "-" + all.size())
                .build()));
        return all;
    }

    /** Whoever rated 2 knows that the others have 12.5 on average: neither has more than 25. */
    @Test
    void aTotalThatLeavesTheProtectionWidthIsShown() {
        assertThat(totalOfThree(1, 2, 2).getOverall().getScore()).isPresent();
        assertThat(totalOfThree(1, 1, 2).getOverall().getScore()).isEmpty();
    }

    private static Scorecard totalOfThree(int b, int c, int d) {
        return score(sheets("a", 3), sheets("b", 1, alike(b)), sheets("c", 1, alike(c)), sheets("d", 1, alike(d)))
                .disclose(Disclosure.K3);
    }

    /**
     * The totals tell that the first cell of four is at least as high as the difference between it and the last one. For
     * whoever takes away the own score of 75, that difference is 87.5 in the mean of the other two parties; so each of them
     * has at least 75 in the first cell.
     */
    @Test
    void totalsThatLeaveCellsTheProtectionWidthAreShown() {
        assertThat(gridOfThree(Map.of("a", 5, "b", 4, "c", 4)).getOverall().getScore())
                .isPresent();
        assertThat(gridOfThree(Map.of("a", 5, "b", 5, "c", 4)).getOverall().getScore())
                .isEmpty();
    }

    private static Scorecard gridOfThree(Map<String, Integer> first) {
        Instrument grid = InsiderProperties.few(2, 2, 5);
        Assessment.Builder assessment = Examples.frame("a", "b", "c").instrument(grid.ref());
        first.forEach((party, rating) -> assessment.addSheets(ResponseSheet.builder()
                .respondentId(party)
                .partyId(party)
                .putAnswers("equality.openness", Answer.of(rating))
                .putAnswers("equality.democracy", Answer.of(3))
                .putAnswers("common-goals.openness", Answer.of(3))
                .putAnswers("common-goals.democracy", Answer.of(1))
                .build()));
        return Scorer.of(grid, ScoringRules.standard())
                .scoreConfidentially(assessment.build())
                .disclose(Disclosure.K3);
    }

    /**
     * Of a field of four items half has to be rated. With a mean of 87.5 a cell, which can be half of it, has 75 at least;
     * with more it is told.
     */
    @Test
    void aPartyWhoseFieldLeavesItsCellsTheProtectionWidthIsShown() {
        Scorecard shown =
                score(sheets("a", 4, i -> equality(i < 2 ? 4 : 5, i == 0))).disclose(Disclosure.K3);
        assertThat(shown.getWithheld().partyIds()).isEmpty();
        assertThat(shown.getWithheld().getCells().getParties())
                .extracting(WithheldParty::getPartyId)
                .containsExactly("a");
        Scorecard told =
                score(sheets("a", 4, i -> equality(i < 1 ? 4 : 5, i == 0))).disclose(Disclosure.K3);
        assertThat(told.getWithheld().partyIds()).containsExactly("a");
    }

    /** One field rated alike, all others 3. */
    private static ResponseSheet equality(int rating, boolean leavesOneOut) {
        ResponseSheet.Builder sheet = ResponseSheet.builder().respondentId("r").partyId("p");
        Instrument.standard().getItems().forEach(item -> {
            boolean left = leavesOneOut && item.getId().equals("common-goals.openness");
            int own = item.getField() == ActionField.EQUALITY ? rating : 3;
            sheet.putAnswers(item.getId(), left ? Answer.dontKnow() : Answer.of(own));
        });
        return sheet.build();
    }

    /** A party is withheld at all dates when it is at one, but not for a date at which it did not answer. */
    @Test
    void aPartyThatDidNotAnswerAtOneDateIsShownAtTheOthers() {
        ConfidentialScorecard before =
                Examples.score(Examples.frame("a", "b").sheets(sheets("a", 4)).build());
        ConfidentialScorecard after = ImmutableConfidentialScorecard.builder()
                .from(score(sheets("a", 4), sheets("b", 4)))
                .date(LocalDate.of(2027, 1, 1))
                .build();
        List<Scorecard> shown = ConfidentialScorecard.discloseAll(List.of(before, after), Disclosure.K3);
        assertThat(shown.get(1).getWithheld().partyIds()).isEmpty();
        assertThat(shown.get(1).getOverall().getParties()).containsOnlyKeys("a", "b");
    }

    @Test
    void aWithheldPartyHasTheSameReasonsForItsCells() {
        Scorecard shown = score(sheets("a", 2), sheets("b", 4)).disclose(Disclosure.K3);
        assertThat(shown.getWithheld().getCells().getParties())
                .extracting(WithheldParty::getPartyId, WithheldParty::getReasons)
                .containsExactly(tuple("a", Set.of(WithheldReason.TOO_FEW_RESPONDENTS)));
    }

    /** Where nothing was released yet, totals are shown as at the first release. */
    @Test
    void releasesOfNoSheetAreNoReleases() {
        List<ResponseSheet> sheets = new ArrayList<>(sheets("a", 3));
        List.of("b", "c", "d").forEach(party -> sheets.addAll(sheets(party, 1)));
        Scorecard shown = Examples.score(Examples.frame("a", "b", "c", "d")
                        .sheets(sheets)
                        .released(Map.of("a", 0, "b", 0, "c", 0, "d", 0))
                        .build())
                .disclose(Disclosure.K3);
        assertThat(shown.getOverall().getScore()).isPresent();
        assertThat(shown.getWithheld().getRoles()).doesNotContain(WithheldReason.TOO_FEW_NEW_ANSWERS);
    }

    /** Only two of three designers answered the field, so their score there is that of too few. */
    @Test
    void rolesAreWithheldIfTooFewOfAGroupAnsweredAField() {
        List<ResponseSheet> designers = sheets(
                "a",
                3,
                as(CitizenRole.CO_DESIGNER, i -> i == 0 ? without(3, "equality") : Examples.sheet("r", "a", 3)));
        List<ResponseSheet> initiators = sheets("a", 3, as(CitizenRole.CO_INITIATOR, alike(4)));
        Scorecard shown = score(together(designers, initiators)).disclose(Disclosure.K3);
        assertThat(shown.getWithheld().partyIds()).isEmpty();
        assertThat(shown.getWithheld().getRoles()).containsExactly(WithheldReason.TOO_FEW_RESPONDENTS);
    }

    /** None of the designers answered the field, but two of the implementers did: they are too few. */
    @Test
    void rolesAreWithheldThoughNobodyOfAnotherGroupAnswered() {
        List<ResponseSheet> designers = sheets("a", 3, as(CitizenRole.CO_DESIGNER, i -> without(3, "equality")));
        List<ResponseSheet> implementers = sheets(
                "a",
                3,
                as(CitizenRole.CO_IMPLEMENTER, i -> i == 0 ? without(3, "equality") : Examples.sheet("r", "a", 3)));
        List<ResponseSheet> initiators = sheets("a", 3, as(CitizenRole.CO_INITIATOR, alike(4)));
        Scorecard shown =
                score(together(together(designers, implementers), initiators)).disclose(Disclosure.K3);
        assertThat(shown.getWithheld().partyIds()).isEmpty();
        assertThat(shown.getWithheld().getRoles()).containsExactly(WithheldReason.TOO_FEW_RESPONDENTS);
    }

    /** Even if that one answered nothing. */
    @Test
    void rolesAreWithheldIfOneIsAloneInThem() {
        List<ResponseSheet> silent = sheets("a", 1, as(CitizenRole.CO_DESIGNER, i -> without(3, "")));
        List<ResponseSheet> initiators = sheets("a", 4, as(CitizenRole.CO_INITIATOR, alike(4)));
        Scorecard shown = score(together(silent, initiators)).disclose(Disclosure.K3);
        assertThat(shown.getWithheld().getRoles()).containsExactly(WithheldReason.TOO_FEW_RESPONDENTS);
    }

    /** From ten respondents the signs of a single item are shown. */
    @Test
    void theSignsOfAnItemAreShownFromTenRespondents() {
        assertThat(oneItem(4, 3, 3).getSigns()).containsExactly(SpreadSign.WIDE);
        assertThat(oneItem(4, 3, 3).getSpread()).isEmpty();
        assertThat(oneItem(3, 3, 3).getSigns()).isEmpty();
    }

    private static PartyScore oneItem(int... howMany) {
        return scores(howMany)
                .getCells()
                .values()
                .iterator()
                .next()
                .getParties()
                .get("a");
    }

    /** A party's ratings of one field: for each item, how many chose each point. */
    private static Scorecard scores(int[]... howMany) {
        Instrument instrument = InsiderProperties.few(1, howMany.length, howMany[0].length);
        List<ResponseSheet.Builder> sheets = new ArrayList<>();
        for (int i = 0; i < Arrays.stream(howMany[0]).sum(); i++) {
            sheets.add(ResponseSheet.builder().respondentId("r" + i).partyId("a"));
        }
        for (int item = 0; item < howMany.length; item++) {
            int next = 0;
            for (int point = 0; point < howMany[item].length; point++) {
                for (int i = 0; i < howMany[item][point]; i++) {
                    sheets.get(next++)
                            .putAnswers(instrument.getItems().get(item).getId(), Answer.of(1 + point));
                }
            }
        }
        return Scorer.of(instrument, ScoringRules.standard())
                .scoreConfidentially(Examples.frame("a")
                        .instrument(instrument.ref())
                        .sheets(sheets.stream()
                                .map(ResponseSheet.Builder::build)
                                .toList())
                        .build())
                .disclose(Disclosure.K3);
    }

    @Test
    void theSpreadOfFiveRespondentsIsShown() {
        assertThat(spread(scores(new int[] {0, 0, 5}, new int[] {0, 1, 4}))).isPresent();
        assertThat(spread(scores(new int[] {0, 0, 4}, new int[] {0, 1, 3}))).isEmpty();
    }

    /** Also where nothing else is withheld. */
    @Test
    void fourRespondentsHaveNoSpread() {
        List<ResponseSheet> five = sheets("a", 5, i -> Examples.sheet("r", "a", 1 + i));
        assertThat(spread(score(five).disclose(Disclosure.OPEN))).isPresent();
        assertThat(spread(score(five.subList(0, 4)).disclose(Disclosure.OPEN))).isEmpty();
    }

    private static OptionalDouble spread(Scorecard shown) {
        return shown.getOverall().getParties().get("a").getSpread();
    }

    /** Three of four answered: 0.75; of both parties seven of eleven, with three decimals. */
    @Test
    void responseRatesAreSharesOfTheInvited() {
        List<ResponseSheet> sheets = together(sheets("a", 3), sheets("b", 4));
        Assessment.Builder assessment = Examples.frame("a", "b").sheets(sheets);
        Scorecard shown = Examples.score(
                        assessment.invited(Map.of("a", 4, "b", 7)).build())
                .disclose(Disclosure.K3);
        assertThat(shown.getOverall().getParties().get("a").getResponseRate()).hasValue(0.75);
        assertThat(shown.getOverall().getParties().get("b").getResponseRate()).hasValue(0.571);
        assertThat(shown.getOverall().getResponseRate()).hasValue(0.636);
        Scorecard some =
                Examples.score(assessment.invited(Map.of("b", 4)).build()).disclose(Disclosure.K3);
        assertThat(some.getOverall().getParties().get("a").getResponseRate()).isEmpty();
        assertThat(some.getOverall().getParties().get("b").getResponseRate()).hasValue(1);
        assertThat(some.getOverall().getResponseRate()).isEmpty();
    }

    @Test
    void nobodyInvitedHasNoRate() {
        Assessment nobody = Examples.frame("a", "b")
                .sheets(sheets("a", 3))
                .invited(Map.of("a", 3, "b", 0))
                .build();
        Scorecard shown = Examples.score(nobody).disclose(Disclosure.OPEN);
        assertThat(shown.getOverall().getParties().get("a").getResponseRate()).hasValue(1);
        assertThat(shown.getOverall().getParties()).doesNotContainKey("b");
        assertThat(shown.getOverall().getResponseRate()).hasValue(1);
    }
}
