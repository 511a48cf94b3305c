package no.samskaping.model.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.samskaping.model.arbitraries.ModelDomain;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.InvalidValueException;
import org.junit.jupiter.api.Test;

/** The stairs, the road between the ditches, the generations and the roles. */
@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class MunicipalityProperties {
    @Property
    void aProfileLimpsUnlessAllStandOnOneStep(@ForAll StepProfile profile) {
        assertThat(profile.limps().isEmpty()).isEqualTo(profile.steps().size() <= 1);
        assertThat(profile.stride() == 0).isEqualTo(profile.steps().size() <= 1);
        assertThat(profile.stride()).isBetween(0, 4);
    }

    @Property
    void whoIsBehindHasNoFootOnTheHighestStep(@ForAll StepProfile profile) {
        assertThat(profile.highest().isPresent())
                .isNotEqualTo(profile.getUnits().isEmpty());
        assertThat(profile.behind())
                .allMatch(unit -> !unit.getSteps().contains(profile.highest().orElseThrow()));
        assertThat(profile.getUnits().size() == profile.behind().size())
                .isEqualTo(profile.getUnits().isEmpty());
        assertThat(profile.limps().contains(StepLimp.BETWEEN_UNITS))
                .isEqualTo(!profile.behind().isEmpty());
    }

    @Test
    void aMunicipalityLimpsInBothWays() {
        UnitSteps health = UnitSteps.of("Helse", MunicipalityStep.INVITING, MunicipalityStep.AMBITIOUS);
        UnitSteps roads = UnitSteps.of("Veg", MunicipalityStep.CURIOUS);
        StepProfile profile = StepProfile.builder().addUnits(health, roads).build();
        assertThat(profile.limps()).containsExactly(StepLimp.WITHIN_A_UNIT, StepLimp.BETWEEN_UNITS);
        assertThat(profile.behind()).containsExactly(roads);
        assertThat(profile.stride()).isEqualTo(2);
        assertThat(profile.highest()).contains(MunicipalityStep.AMBITIOUS);
    }

    @Test
    void aUnitStandsSomewhereAndOnce() {
        assertThatThrownBy(() -> UnitSteps.builder().unit("Veg").build()).isInstanceOf(InvalidValueException.class);
        UnitSteps roads = UnitSteps.of("Veg", MunicipalityStep.CURIOUS);
        assertThatThrownBy(() -> StepProfile.builder().addUnits(roads, roads).build())
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.getFindings())
                        .extracting(Finding::getPath)
                        .containsExactly("/units/1/unit"));
    }

    @Test
    void stepsAreNumberedFromTheBottom() {
        assertThat(Arrays.stream(MunicipalityStep.values()).map(MunicipalityStep::getNumber))
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(MunicipalityStep.CO_CREATING.next()).isEqualTo(MunicipalityStep.CURIOUS);
    }

    @Property
    void theRoadHasADitchOnEitherSideAndNoneInBetween(@ForAll SteeringBalance balance) {
        assertThat(balance.ditch().isPresent()).isEqualTo(balance.getPosition() == 1 || balance.getPosition() == 5);
    }

    @Test
    void theDitches() {
        assertThat(SteeringBalance.of(1).ditch()).contains(SteeringLogic.OPERATION);
        assertThat(SteeringBalance.of(5).ditch()).contains(SteeringLogic.DEVELOPMENT);
        for (int position : List.of(0, 6, Integer.MIN_VALUE, Integer.MAX_VALUE)) {
            assertThatThrownBy(() -> SteeringBalance.of(position)).isInstanceOf(InvalidValueException.class);
        }
    }

    @Test
    void everyGenerationSeesItsCitizensInAWayOfItsOwn() {
        assertThat(Arrays.stream(MunicipalityGeneration.values()).map(MunicipalityGeneration::getCitizenView))
                .containsExactly(CitizenView.values());
        assertThat(Arrays.stream(MunicipalityGeneration.values()).map(MunicipalityGeneration::getVersion))
                .containsExactly("1.0", "2.0", "3.0");
    }

    @Test
    void authorityAndClientAreTheOldRoles() {
        assertThat(Arrays.stream(MunicipalRole.values()).filter(role -> !role.isCoCreating()))
                .containsExactly(MunicipalRole.AUTHORITY, MunicipalRole.CLIENT);
    }
}
