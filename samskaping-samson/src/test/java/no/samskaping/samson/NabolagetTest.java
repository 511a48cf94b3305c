package no.samskaping.samson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.PartyKind;
import no.samskaping.model.Sector;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.collaboration.Party;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.model.term.Language;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.Band;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.FocusEntry;
import no.samskaping.samson.disclosure.FocusReason;
import no.samskaping.samson.disclosure.FocusReasonKind;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.ShownParts;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.scoring.ConfidentialScore;
import no.samskaping.samson.scoring.ConfidentialScorecard;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.samson.scoring.ScoringRules;
import no.samskaping.samson.scoring.Tally;
import no.samskaping.samson.scoring.Weighting;
import org.junit.jupiter.api.Test;

/** The neighbourhood's assessment, against numbers that were computed apart from this library. */
class NabolagetTest {
    private final Assessment assessment = Examples.nabolaget();
    private final ConfidentialScorecard scorecard = Examples.score(assessment);

    @Test
    void everyNumberIsAsExpected() {
        ConfidentialScorecard perRespondent = Scorer.of(
                        Instrument.standard(),
                        ScoringRules.builder()
                                .weighting(Weighting.PER_RESPONDENT)
                                .build())
                .scoreConfidentially(assessment);
        List<String[]> expected = Examples.csv("nabolaget-expected.csv");
        assertThat(expected).hasSize(12 * 6);
        for (String[] line : expected) {
            Optional<BigDecimal> score =
                    switch (line[1]) {
                        case "all" -> view(scorecard, line[0]).getScore();
                        case "per-respondent" -> view(perRespondent, line[0]).getScore();
                        case "gap" -> view(scorecard, line[0]).getGap();
                        default ->
                            view(scorecard, line[0]).getParties().get(line[1]).getScore();
                    };
            assertThat(score.orElseThrow().doubleValue())
                    .as("%s %s", line[0], line[1])
                    .isCloseTo(Double.parseDouble(line[2]), within(1e-9));
        }
    }

    private static ConfidentialScore view(ConfidentialScorecard scorecard, String name) {
        String[] parts = name.split("/");
        return switch (parts[0]) {
            case "field" ->
                scorecard
                        .getFields()
                        .get(EnumTerm.fromCode(ActionField.class, parts[1]).orElseThrow());
            case "value" ->
                scorecard
                        .getValues()
                        .get(EnumTerm.fromCode(CoreValue.class, parts[1]).orElseThrow());
            default -> scorecard.getOverall();
        };
    }

    @Test
    void onlyTheFamiliesExpectMore() {
        scorecard.getFields().forEach((field, view) -> view.getParties().forEach((party, score) -> {
            if (field == ActionField.EQUALITY && party.equals("familiene")) {
                assertThat(score.getExpectationGap()).contains(BigDecimal.valueOf(3));
            } else {
                assertThat(score.getExpectationGap()).isEmpty();
            }
        }));
    }

    @Test
    void theFocusListNamesItsReasons() {
        Scorecard open = scorecard.disclose();
        assertThat(open.getFocus())
                .extracting(FocusEntry::getField)
                .containsExactly(
                        ActionField.FACILITATION,
                        ActionField.EQUALITY,
                        ActionField.ANCHORING,
                        ActionField.COMMUNICATION);
        assertThat(open.getFocus().get(0).getReasons())
                .containsExactly(
                        ShownParts.reason(FocusReasonKind.LOW_FOR_PARTY, "familiene"),
                        ShownParts.reason(FocusReasonKind.DIVERGING));
        assertThat(open.getFocus().get(1).getReasons())
                .containsExactly(
                        ShownParts.reason(FocusReasonKind.LOW_FOR_PARTY, "familiene"),
                        ShownParts.reason(FocusReasonKind.DIVERGING),
                        ShownParts.reason(FocusReasonKind.BELOW_EXPECTATION, "familiene"));
        assertThat(open.getStrengths()).containsExactly(ActionField.COMMON_GOALS, ActionField.RESOURCE_FOCUS);
        assertThat(open.getChallenges())
                .containsExactly(
                        ActionField.EQUALITY,
                        ActionField.COMMUNICATION,
                        ActionField.ANCHORING,
                        ActionField.FACILITATION);
        assertThat(open.isComplete()).isTrue();
        assertThat(open.getMissing()).isEmpty();
        assertThat(open.getWithheld().partyIds()).isEmpty();
        assertThat(open.getOverall().getScore().orElseThrow()).isEqualTo(63.3470695970696);
        assertThat(open.getOverall().getBand()).contains(Band.DEVELOPING);
    }

    @Test
    void aReasonIsAPlainSentence() {
        FocusReason reason = ShownParts.reason(FocusReasonKind.BELOW_EXPECTATION, "familiene");
        assertThat(reason.sentence(Language.BOKMAAL.getLocale(), ActionField.EQUALITY, "Familiene"))
                .isEqualTo("Likeverdighet: Familiene hadde ventet seg mer enn det vi får til.");
        assertThat(reason.sentence(Language.ENGLISH.getLocale(), ActionField.EQUALITY))
                .startsWith("Equality: familiene");
    }

    @Test
    void withoutAnAgreementPartiesOfOneAreHidden() {
        Scorecard hidden = scorecard.disclose(Disclosure.K3);
        assertThat(hidden.getWithheld().partyIds()).containsExactly("familiene", "kommunen", "velforeningen");
        assertThat(hidden.getOverall().getParties()).isEmpty();
        assertThat(hidden.getOverall().getGap()).isEmpty();
        assertThat(hidden.getFields().get(ActionField.EQUALITY).getParties()).isEmpty();
        assertThat(hidden.getMissing()).isEmpty();
        assertThat(hidden.isComplete()).isTrue();
    }

    @Test
    void aTallyOfTheSheetsGivesTheSameScorecard() {
        Tally tally = assessment.getSheets().stream().collect(Tally.collector(Instrument.standard()));
        assertThat(Scorer.of(Instrument.standard(), ScoringRules.standard())
                        .scoreConfidentially(
                                tally,
                                Assessment.builder()
                                        .from(assessment)
                                        .sheets(List.of())
                                        .build()))
                .isEqualTo(scorecard);
    }

    @Test
    void takesTheSectorsOfItsPartiesFromTheCollaboration() {
        Assessment assessment = Examples.nabolaget();
        Collaboration collaboration = Collaboration.builder()
                .id("nabolaget")
                .title("Et nabolag for alle")
                .addParties(Party.builder()
                        .id("kommunen")
                        .name("Kommunen")
                        .kind(PartyKind.MUNICIPALITY)
                        .sector(Sector.PUBLIC)
                        .build())
                .build();
        Scorer scorer = Scorer.of(Instrument.standard(), ScoringRules.standard());

        assertThat(scorer.withSectorsOf(collaboration).score(assessment))
                .isEqualTo(scorer.withSectors(Map.of("kommunen", Sector.PUBLIC)).score(assessment))
                .isNotEqualTo(scorer.score(assessment));
    }
}
