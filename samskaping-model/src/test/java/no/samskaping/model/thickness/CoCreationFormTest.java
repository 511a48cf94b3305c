package no.samskaping.model.thickness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import no.samskaping.model.term.EnumTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The forms, traits and services of figures 1 and 2. */
class CoCreationFormTest {
    @Test
    void thickContainsThinAndNotTheReverse() {
        assertThat(CoCreationForm.CO_PRODUCTION.contains(CoCreationForm.CO_CREATION))
                .isTrue();
        assertThat(CoCreationForm.CO_CREATION.contains(CoCreationForm.CO_PRODUCTION))
                .isFalse();
        assertThat(CoCreationForm.values()).allMatch(form -> form.contains(form));
    }

    @ParameterizedTest
    @EnumSource
    void oppositesAreOnOppositeSidesAndReferToEachOther(CoCreationTrait trait) {
        trait.getOpposite().ifPresent(opposite -> {
            assertThat(opposite.getForm()).isNotEqualTo(trait.getForm());
            assertThat(opposite.getOpposite()).contains(trait);
        });
        assertThat(trait.isPresentIn(trait.getForm())).isTrue();
    }

    @Test
    void thickWorkHasElementsOfThinAndThinWorkHasNoneOfThick() {
        Set<CoCreationTrait> thin = in(CoCreationForm.CO_CREATION);
        Set<CoCreationTrait> thick = in(CoCreationForm.CO_PRODUCTION);
        assertThat(thin).hasSize(5).allMatch(trait -> trait.getForm() == CoCreationForm.CO_CREATION);
        assertThat(thick)
                .contains(CoCreationTrait.INVITED_AS_PARTNERS, CoCreationTrait.DIALOGUE_ACROSS_DIFFERENCES)
                .doesNotContain(CoCreationTrait.AD_HOC, CoCreationTrait.POWER_LEFT_ALONE)
                .hasSize(8);
    }

    @Test
    void noFormHasTwoOppositeTraits() {
        for (CoCreationForm form : CoCreationForm.values()) {
            assertThat(in(form)).noneMatch(trait -> trait.getOpposite()
                    .map(opposite -> opposite.isPresentIn(form))
                    .orElse(false));
        }
    }

    @Test
    void everyPlannerAndProducerHaveTheirOwnArrangement() {
        Set<ServiceArrangement> seen = EnumSet.noneOf(ServiceArrangement.class);
        for (ServiceResponsibility planner : ServiceResponsibility.values()) {
            for (ServiceResponsibility producer : ServiceResponsibility.values()) {
                ServiceArrangement arrangement = ServiceArrangement.of(planner, producer);
                assertThat(arrangement.getPlanner()).isEqualTo(planner);
                assertThat(arrangement.getProducer()).isEqualTo(producer);
                seen.add(arrangement);
            }
        }
        assertThat(seen).hasSize(9);
    }

    @ParameterizedTest
    @EnumSource
    void everyThickServiceIsThin(ServiceArrangement arrangement) {
        assertThat(!arrangement.isThick() || arrangement.isThin()).isTrue();
        assertThat(arrangement.getForm().isPresent()).isEqualTo(arrangement.isThin());
    }

    /** Figure 2 as printed in the handbook. */
    @ParameterizedTest
    @CsvSource({
        "professionals, professionals, traditional-service,",
        "together, professionals, co-planned-professional-service, co-creation",
        "civil-society, professionals, no-activity,",
        "professionals, together, joint-production,",
        "together, together, co-production, co-production",
        "civil-society, together, supported-civil-service,",
        "professionals, civil-society, tendered-service,",
        "together, civil-society, co-planned-civil-service, co-creation",
        "civil-society, civil-society, self-organised-service,"
    })
    void matchesFigure2(String planner, String producer, String arrangement, String form) {
        ServiceArrangement found = ServiceArrangement.of(
                EnumTerm.fromCode(ServiceResponsibility.class, planner).orElseThrow(),
                EnumTerm.fromCode(ServiceResponsibility.class, producer).orElseThrow());
        assertThat(found.getCode()).isEqualTo(arrangement);
        assertThat(found.getForm().map(CoCreationForm::getCode).orElse(null)).isEqualTo(form);
    }

    private static Set<CoCreationTrait> in(CoCreationForm form) {
        Set<CoCreationTrait> traits = EnumSet.noneOf(CoCreationTrait.class);
        Arrays.stream(CoCreationTrait.values())
                .filter(trait -> trait.isPresentIn(form))
                .forEach(traits::add);
        return traits;
    }
}
