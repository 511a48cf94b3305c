package no.samskaping.samson.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.samskaping.model.ActionField;
import no.samskaping.model.CitizenRole;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Score;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.disclosure.ShownParts;
import no.samskaping.samson.scoring.DisclosureProperties.Crowd;
import org.junit.jupiter.api.Test;

/** Checks the attacker itself: it recovers what was hidden when suppression is turned off for one view. */
class PlantedLeaksTest {
    private static Crowd crowd(String party, int size) {
        return crowd(party, size, Set.of());
    }

    private static Crowd crowd(String party, int size, Set<CitizenRole> roles) {
        return new Crowd(party, roles, size, 2, 4, party.hashCode() + size);
    }

    /** How uncertain the attacker is left about each hidden party when one part is taken from the open scorecard. */
    private static Map<String, Double> attack(List<Crowd> crowds, UnaryOperator<Scorecard> plant) {
        Assessment assessment = DisclosureProperties.answerEverything(crowds);
        Scorecard released = Scorer.of(DisclosureProperties.SMALL, ScoringRules.standard())
                .withSectors(DisclosureProperties.SECTORS)
                .scoreConfidentially(assessment)
                .disclose(Disclosure.K3);
        return new Attacker(
                        plant.apply(released),
                        DisclosureProperties.SMALL,
                        DisclosureProperties.sizes(assessment),
                        DisclosureProperties.SECTORS,
                        group -> false)
                .uncertainty();
    }

    private static UnaryOperator<Scorecard> equality(UnaryOperator<Score> change) {
        return released -> ShownParts.with(
                released,
                ActionField.EQUALITY,
                change.apply(released.getFields().get(ActionField.EQUALITY)));
    }

    private static Score openEquality(List<Crowd> crowds) {
        return Scorer.of(DisclosureProperties.SMALL, ScoringRules.standard())
                .withSectors(DisclosureProperties.SECTORS)
                .scoreConfidentially(DisclosureProperties.answerEverything(crowds))
                .disclose(Disclosure.OPEN)
                .getFields()
                .get(ActionField.EQUALITY);
    }

    @Test
    void aTotalBesideOneHiddenParty() {
        List<Crowd> crowds = List.of(crowd("a", 3), crowd("b", 4), crowd("c", 1));
        Score open = openEquality(crowds);
        assertThat(attack(crowds, UnaryOperator.identity())).allSatisfy(AboutParty::unknown);
        assertThat(attack(crowds, equality(figure -> ShownParts.with(figure, open.getScore())))
                        .get("c EQUALITY"))
                .isLessThan(1);
    }

    @Test
    void aSectorWithOneHiddenParty() {
        List<Crowd> crowds = List.of(crowd("a", 3), crowd("b", 4), crowd("c", 1));
        Score open = openEquality(crowds);
        assertThat(attack(crowds, equality(figure -> ShownParts.withSectors(figure, open.getSectors())))
                        .get("c EQUALITY"))
                .isLessThan(1);
    }

    @Test
    void aRoleThatOnlyAHiddenPartyAndAShownOneHave() {
        Set<CitizenRole> designers = Set.of(CitizenRole.CO_DESIGNER);
        List<Crowd> crowds = List.of(crowd("a", 3, designers), crowd("b", 4), crowd("c", 1, designers));
        Score open = openEquality(crowds);
        assertThat(attack(crowds, UnaryOperator.identity())).allSatisfy(AboutParty::unknown);
        assertThat(attack(crowds, equality(figure -> ShownParts.withRoles(figure, open.getRoles())))
                        .get("c EQUALITY"))
                .isLessThan(1);
    }

    @Test
    void totalsAreShownWithThreeHiddenParties() {
        List<Crowd> crowds = List.of(crowd("a", 3), crowd("b", 1), crowd("c", 2), crowd("d", 1));
        Assessment assessment = DisclosureProperties.answerEverything(crowds);
        Scorecard released = Scorer.of(DisclosureProperties.SMALL, ScoringRules.standard())
                .scoreConfidentially(assessment)
                .disclose(Disclosure.K3);
        assertThat(released.getWithheld().partyIds()).containsExactly("b", "c", "d");
        assertThat(released.getOverall().getScore()).isPresent();
        assertThat(released.getOverall().getParties()).containsOnlyKeys("a");
        assertThat(attack(crowds, UnaryOperator.identity())).hasSize(3 * 12).allSatisfy(AboutParty::unknown);
    }

    @Test
    void aTotalAtTheEndOfTheScaleRevealsAllHiddenParties() {
        List<Crowd> crowds = List.of(
                crowd("a", 3),
                new Crowd("b", Set.of(), 1, 5, 5, 1),
                new Crowd("c", Set.of(), 1, 5, 5, 1),
                new Crowd("d", Set.of(), 1, 5, 5, 1));
        Scorecard released = Scorer.of(DisclosureProperties.SMALL, ScoringRules.standard())
                .scoreConfidentially(DisclosureProperties.answerEverything(crowds))
                .disclose(Disclosure.K3);
        assertThat(released.getOverall().getScore()).isEmpty();
        Score open = openEquality(crowds);
        assertThat(attack(crowds, equality(figure -> ShownParts.with(figure, open.getScore())))
                        .get("b EQUALITY"))
                .isLessThan(1);
    }

    /** What the attacker knows when nothing leaks. */
    private static final class AboutParty {
        static void unknown(String what, Double width) {
            assertThat(width).as(what).isGreaterThanOrEqualTo(Suppression.PROTECTION_WIDTH - 1e-6);
        }
    }
}
