package no.samskaping.model.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.samskaping.model.arbitraries.ModelDomain;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.InvalidValueException;
import org.junit.jupiter.api.Test;

/** The five steps, the balance of operation and development, the generations and the roles. */
@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class MunicipalityProperties {
    @Property
    void progressIsUnevenUnlessAllUnitsAreOnOneStep(@ForAll StepProfile profile) {
        boolean oneStep = profile.steps().size() <= 1;
        assertThat(profile.unevenProgress().isEmpty()).isEqualTo(oneStep);
        assertThat(profile.stepRange() == 0).isEqualTo(oneStep);
        assertThat(profile.stepRange()).isBetween(0, 4);
    }

    @Property
    void noUnitBehindIsOnTheHighestStep(@ForAll StepProfile profile) {
        assertThat(profile.highestStep().isPresent())
                .isNotEqualTo(profile.getUnits().isEmpty());
        assertThat(profile.unitsBehind()).allMatch(unit -> !unit.getSteps()
                .contains(profile.highestStep().orElseThrow()));
    }

    @Property
    void atLeastOneUnitIsNotBehind(@ForAll StepProfile profile) {
        assertThat(profile.getUnits().size() == profile.unitsBehind().size())
                .isEqualTo(profile.getUnits().isEmpty());
    }

    @Property
    void theOrderOfTheUnitsChangesNothingDerived(@ForAll StepProfile profile) {
        List<UnitSteps> units = new ArrayList<>(profile.getUnits());
        Collections.reverse(units);
        StepProfile reversed = StepProfile.builder().units(units).build();
        assertThat(reversed.steps()).isEqualTo(profile.steps());
        assertThat(reversed.highestStep()).isEqualTo(profile.highestStep());
        assertThat(reversed.stepRange()).isEqualTo(profile.stepRange());
        assertThat(reversed.unevenProgress()).isEqualTo(profile.unevenProgress());
        assertThat(reversed.unitsBehind()).containsExactlyInAnyOrderElementsOf(profile.unitsBehind());
    }

    @Test
    void progressCanBeUnevenInBothWays() {
        UnitSteps health = UnitSteps.of("Helse", MunicipalityStep.INVITING, MunicipalityStep.AMBITIOUS);
        UnitSteps roads = UnitSteps.of("Veg", MunicipalityStep.CURIOUS);
        StepProfile profile = StepProfile.builder().addUnits(health, roads).build();
        assertThat(profile.unevenProgress())
                .containsExactly(UnevenProgress.WITHIN_A_UNIT, UnevenProgress.BETWEEN_UNITS);
        assertThat(profile.unitsBehind()).containsExactly(roads);
        assertThat(profile.stepRange()).isEqualTo(2);
        assertThat(profile.highestStep()).contains(MunicipalityStep.AMBITIOUS);
        assertThat(health.highestStep()).isEqualTo(MunicipalityStep.AMBITIOUS);
        assertThat(health.lowestStep()).isEqualTo(MunicipalityStep.INVITING);
    }

    @Test
    void progressCanBeUnevenInOneWay() {
        UnitSteps health = UnitSteps.of("Helse", MunicipalityStep.INVITING, MunicipalityStep.AMBITIOUS);
        UnitSteps school = UnitSteps.of("Skole", MunicipalityStep.AMBITIOUS);
        UnitSteps roads = UnitSteps.of("Veg", MunicipalityStep.CURIOUS);
        assertThat(uneven(health)).isEqualTo(Set.of(UnevenProgress.WITHIN_A_UNIT));
        assertThat(uneven(health, school)).isEqualTo(Set.of(UnevenProgress.WITHIN_A_UNIT));
        assertThat(uneven(school, roads)).isEqualTo(Set.of(UnevenProgress.BETWEEN_UNITS));
        assertThat(uneven(school)).isEmpty();
    }

    private static Set<UnevenProgress> uneven(UnitSteps... units) {
        return StepProfile.builder().addUnits(units).build().unevenProgress();
    }

    @Test
    void aUnitHasAStepAndANameOfItsOwn() {
        assertThatThrownBy(() -> UnitSteps.builder().unitName("Veg").build()).isInstanceOf(InvalidValueException.class);
        UnitSteps roads = UnitSteps.of("Veg", MunicipalityStep.CURIOUS);
        assertThatThrownBy(() -> StepProfile.builder().addUnits(roads, roads).build())
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.getFindings())
                        .extracting(Finding::getPath)
                        .containsExactly("/units/1/unitName"));
    }

    @Test
    void stepsAreNumberedFromTheLowest() {
        assertThat(Arrays.stream(MunicipalityStep.values()).map(MunicipalityStep::getNumber))
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(MunicipalityStep.CO_CREATING.next()).isEqualTo(MunicipalityStep.CURIOUS);
    }

    @Test
    void onlyAtTheEndsOfTheScaleOneLogicDominates() {
        assertThat(SteeringBalance.of(1).dominantLogic()).contains(SteeringLogic.OPERATION);
        assertThat(SteeringBalance.of(2).dominantLogic()).isEmpty();
        assertThat(SteeringBalance.of(3).dominantLogic()).isEmpty();
        assertThat(SteeringBalance.of(4).dominantLogic()).isEmpty();
        assertThat(SteeringBalance.of(5).dominantLogic()).contains(SteeringLogic.DEVELOPMENT);
    }

    @Property
    void positionsOutOfRangeAreRefused(@ForAll int position) {
        if (1 <= position && position <= 5) {
            assertThat(SteeringBalance.of(position).getPosition()).isEqualTo(position);
        } else {
            assertThatThrownBy(() -> SteeringBalance.of(position))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("/position: The number is outside the range 1–5. [out-of-range]");
        }
    }

    @Test
    void everyGenerationHasItsOwnViewOfCitizens() {
        assertThat(Arrays.stream(MunicipalityGeneration.values()).map(MunicipalityGeneration::getCitizenView))
                .containsExactly(CitizenView.values());
        assertThat(Arrays.stream(MunicipalityGeneration.values()).map(MunicipalityGeneration::getVersion))
                .containsExactly("1.0", "2.0", "3.0");
    }

    @Test
    void allRolesButAuthorityAndClientBelongToCoCreation() {
        assertThat(Arrays.stream(MunicipalRole.values()).filter(role -> !role.isCoCreating()))
                .containsExactly(MunicipalRole.AUTHORITY, MunicipalRole.CLIENT);
    }
}
