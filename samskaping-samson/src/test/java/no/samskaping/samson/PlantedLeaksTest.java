package no.samskaping.samson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.samskaping.model.ActionField;
import no.samskaping.model.CitizenRole;
import no.samskaping.samson.DisclosureProperties.Crowd;
import org.junit.jupiter.api.Test;

/** The attacker is no straw man: with suppression turned off for one view, it recovers what was hidden. */
class PlantedLeaksTest {
    private static Crowd crowd(String party, int size) {
        return crowd(party, size, Set.of());
    }

    private static Crowd crowd(String party, int size, Set<CitizenRole> roles) {
        return new Crowd(party, roles, size, 2, 4, party.hashCode() + size);
    }

    /** How uncertain the attacker is left about each hidden party when one part is taken from the open scorecard. */
    private static Map<String, Double> attack(List<Crowd> crowds, UnaryOperator<DisclosedScorecard> plant) {
        Assessment assessment = DisclosureProperties.answerEverything(crowds);
        DisclosedScorecard released = Scorer.of(DisclosureProperties.SMALL, ScoringRules.standard())
                .score(assessment, DisclosureProperties.SECTORS)
                .disclose(Disclosure.K3);
        return new Attacker(
                        plant.apply(released),
                        DisclosureProperties.SMALL,
                        DisclosureProperties.sizes(assessment),
                        DisclosureProperties.SECTORS,
                        group -> false)
                .uncertainty();
    }

    private static UnaryOperator<DisclosedScorecard> equality(UnaryOperator<Figure> change) {
        return released -> DisclosedScorecard.builder()
                .from(released)
                .putFields(
                        ActionField.EQUALITY, change.apply(released.getFields().get(ActionField.EQUALITY)))
                .build();
    }

    private static Figure openEquality(List<Crowd> crowds) {
        return Scorer.of(DisclosureProperties.SMALL, ScoringRules.standard())
                .score(DisclosureProperties.answerEverything(crowds), DisclosureProperties.SECTORS)
                .disclose(Disclosure.OPEN)
                .getFields()
                .get(ActionField.EQUALITY);
    }

    @Test
    void aTotalBesideOneHiddenParty() {
        List<Crowd> crowds = List.of(crowd("a", 3), crowd("b", 4), crowd("c", 1));
        Figure open = openEquality(crowds);
        assertThat(attack(crowds, UnaryOperator.identity())).allSatisfy(AboutParty::unknown);
        assertThat(attack(crowds, equality(figure -> Figure.builder()
                                .from(figure)
                                .score(open.getScore())
                                .build()))
                        .get("c EQUALITY"))
                .isLessThan(1e-6);
    }

    @Test
    void aSectorWithOneHiddenParty() {
        List<Crowd> crowds = List.of(crowd("a", 3), crowd("b", 4), crowd("c", 1));
        Figure open = openEquality(crowds);
        assertThat(attack(crowds, equality(figure -> Figure.builder()
                                .from(figure)
                                .sectors(open.getSectors())
                                .build()))
                        .get("c EQUALITY"))
                .isLessThan(1e-6);
    }

    @Test
    void aRoleThatOnlyAHiddenPartyAndAShownOneHave() {
        Set<CitizenRole> designers = Set.of(CitizenRole.CO_DESIGNER);
        List<Crowd> crowds = List.of(crowd("a", 3, designers), crowd("b", 4), crowd("c", 1, designers));
        Figure open = openEquality(crowds);
        assertThat(attack(crowds, UnaryOperator.identity())).allSatisfy(AboutParty::unknown);
        assertThat(attack(crowds, equality(figure -> Figure.builder()
                                .from(figure)
                                .roles(open.getRoles())
                                .build()))
                        .get("c EQUALITY"))
                .isLessThan(1e-6);
    }

    @Test
    void threeHiddenPartiesLetTheTotalsStand() {
        List<Crowd> crowds = List.of(crowd("a", 3), crowd("b", 1), crowd("c", 2), crowd("d", 1));
        Assessment assessment = DisclosureProperties.answerEverything(crowds);
        DisclosedScorecard released = Scorer.of(DisclosureProperties.SMALL, ScoringRules.standard())
                .score(assessment)
                .disclose(Disclosure.K3);
        assertThat(released.getSuppressed()).containsExactly("b", "c", "d");
        assertThat(released.getOverall().getScore()).isPresent();
        assertThat(released.getOverall().getParties()).containsOnlyKeys("a");
        assertThat(attack(crowds, UnaryOperator.identity())).hasSize(3 * 12).allSatisfy(AboutParty::unknown);
    }

    @Test
    void aTotalAtTheEndOfTheScaleTellsAllOfThem() {
        List<Crowd> crowds = List.of(
                crowd("a", 3),
                new Crowd("b", Set.of(), 1, 5, 5, 1),
                new Crowd("c", Set.of(), 1, 5, 5, 1),
                new Crowd("d", Set.of(), 1, 5, 5, 1));
        DisclosedScorecard released = Scorer.of(DisclosureProperties.SMALL, ScoringRules.standard())
                .score(DisclosureProperties.answerEverything(crowds))
                .disclose(Disclosure.K3);
        assertThat(released.getOverall().getScore()).isEmpty();
        Figure open = openEquality(crowds);
        assertThat(attack(crowds, equality(figure -> Figure.builder()
                                .from(figure)
                                .score(open.getScore())
                                .build()))
                        .get("b EQUALITY"))
                .isLessThan(1e-6);
    }

    /** What the attacker is left with when nothing leaks. */
    private static final class AboutParty {
        static void unknown(String what, Double width) {
            assertThat(width).as(what).isGreaterThanOrEqualTo(Suppression.PROTECTION_WIDTH - 1e-6);
        }
    }
}
