package no.samskaping.model.innovation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.samskaping.model.arbitraries.ModelDomain;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Innovations, social innovations, funding and social entrepreneurship. */
@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class InnovationProperties {
    @ParameterizedTest
    @CsvSource({
        "true, true, true, true",
        "true, true, false, false",
        "true, false, true, false",
        "true, false, false, false",
        "false, true, true, false",
        "false, true, false, false",
        "false, false, true, false",
        "false, false, false, false"
    })
    void anInnovationIsNewUsefulAndInUse(boolean novel, boolean useful, boolean used, boolean innovation) {
        assertThat(InnovationTest.of(novel, useful, used).isInnovation()).isEqualTo(innovation);
    }

    @Test
    void onlyYesToAllFiveQuestionsMakesASocialInnovation() {
        assertThat(social(0b11111).isSocialInnovation()).isTrue();
        for (int answers = 0; answers < 0b11111; answers++) {
            assertThat(social(answers).isSocialInnovation()).isFalse();
        }
    }

    private static SocialInnovationTest social(int answers) {
        return SocialInnovationTest.builder()
                .innovation(InnovationTest.of((answers & 1) != 0, (answers & 2) != 0, (answers & 4) != 0))
                .socialInEnds((answers & 8) != 0)
                .socialInMeans((answers & 16) != 0)
                .build();
    }

    @Property
    void fullFundingOfAPhaseRemovesItFromTheGapAndChangesNothingElse(
            @ForAll InnovationGap gap, @ForAll ProjectPhase phase) {
        Map<ProjectPhase, Funding> funding = new EnumMap<>(gap.getFunding());
        funding.put(phase, Funding.FUNDED);
        InnovationGap better = InnovationGap.builder().funding(funding).build();
        Set<ProjectPhase> expected = gap.underfundedPhases();
        expected.remove(phase);
        assertThat(better.underfundedPhases()).isEqualTo(expected);
    }

    @Property
    void lessThanFullFundingOfAPhaseIsAGap(@ForAll InnovationGap gap, @ForAll ProjectPhase phase) {
        for (Funding less : new Funding[] {Funding.PARTLY_FUNDED, Funding.NOT_FUNDED}) {
            Map<ProjectPhase, Funding> funding = new EnumMap<>(gap.getFunding());
            funding.put(phase, less);
            InnovationGap worse = InnovationGap.builder().funding(funding).build();
            assertThat(worse.isUnderfunded()).isTrue();
            assertThat(worse.underfundedPhases()).contains(phase).containsAll(gap.underfundedPhases());
        }
    }

    @Test
    void aFullyFundedProjectHasNoGap() {
        InnovationGap.Builder funded = InnovationGap.builder();
        for (ProjectPhase phase : ProjectPhase.values()) {
            funded.putFunding(phase, Funding.FUNDED);
        }
        assertThat(funded.build().isUnderfunded()).isFalse();
        assertThat(funded.build().underfundedPhases()).isEmpty();
    }

    @Test
    void usuallyOnlyTheFirstPhaseIsFullyFunded() {
        assertThat(InnovationGap.usual().underfundedPhases())
                .containsExactly(ProjectPhase.DEVELOPMENT, ProjectPhase.IMPLEMENTATION);
        assertThat(InnovationGap.usual().getFunding())
                .isEqualTo(Map.of(
                        ProjectPhase.EXPLORATION, Funding.FUNDED,
                        ProjectPhase.DEVELOPMENT, Funding.PARTLY_FUNDED,
                        ProjectPhase.IMPLEMENTATION, Funding.NOT_FUNDED));
    }

    @Test
    void missingPhasesAreReported() {
        assertThatThrownBy(() -> InnovationGap.builder()
                        .putFunding(ProjectPhase.DEVELOPMENT, Funding.FUNDED)
                        .build())
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.getFindings())
                        .extracting(Finding::getPath)
                        .containsExactly("/funding/exploration", "/funding/implementation"));
    }

    @Property
    void socialEntrepreneurshipHasAllFourMarks(@ForAll SocialEntrepreneurship enterprise) {
        assertThat(enterprise.isSocialEntrepreneurship())
                .isEqualTo(enterprise.getMarks().size() == 4);
    }

    @Property
    void presentAndMissingMarksAndLogicsAreComplements(@ForAll SocialEntrepreneurship enterprise) {
        assertThat(enterprise.missingMarks()).noneMatch(enterprise.getMarks()::contains);
        assertThat(enterprise.missingMarks().size() + enterprise.getMarks().size())
                .isEqualTo(4);
        assertThat(enterprise.missingLogics()).noneMatch(enterprise.getLogics()::contains);
        assertThat(enterprise.missingLogics().size() + enterprise.getLogics().size())
                .isEqualTo(3);
    }

    @Test
    void fourOfTheFiveNordicMarksCorrespondToTheFourInTheHandbook() {
        assertThat(Arrays.stream(NordicEntrepreneurMark.values()).flatMap(mark -> mark.getHandbookMark().stream()))
                .containsExactly(SocialEntrepreneurshipMark.values());
    }

    @Test
    void nestaHasSevenSteps() {
        assertThat(Arrays.stream(NestaStage.values()).map(NestaStage::getNumber))
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void oneTraitMakesAProblemWicked() {
        assertThat(SocialProblem.builder().description("x").build().isWicked()).isFalse();
        for (WickedTrait trait : WickedTrait.values()) {
            assertThat(SocialProblem.builder()
                            .description("x")
                            .addWickedTraits(trait)
                            .build()
                            .isWicked())
                    .isTrue();
        }
    }
}
