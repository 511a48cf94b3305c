package no.samskaping.model.innovation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.samskaping.model.arbitraries.ModelDomain;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What an innovation is, what makes it social, and where the money ends. */
@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class InnovationProperties {
    @Property
    void anInnovationIsNewUsefulAndPutToUse(@ForAll boolean novel, @ForAll boolean useful, @ForAll boolean used) {
        assertThat(InnovationTest.of(novel, useful, used).isInnovation()).isEqualTo(novel && useful && used);
    }

    @Property
    void aSocialInnovationIsAnInnovation(@ForAll SocialInnovationTest test) {
        assertThat(test.isSocialInnovation())
                .isEqualTo(test.getInnovation().isInnovation() && test.isSocialInEnds() && test.isSocialInMeans());
    }

    @Property
    void theGapIsWhatIsNotFundedInFull(@ForAll InnovationGap gap) {
        assertThat(gap.getFunding()).containsOnlyKeys(ProjectPhase.values());
        for (ProjectPhase phase : ProjectPhase.values()) {
            assertThat(gap.lacking().contains(phase)).isEqualTo(gap.getFunding().get(phase) != Funding.FUNDED);
        }
        assertThat(gap.isOpen()).isEqualTo(!gap.lacking().isEmpty());
    }

    @Test
    void usuallyTheMoneyEndsBeforeTheWork() {
        assertThat(InnovationGap.usual().lacking())
                .containsExactly(ProjectPhase.DEVELOPMENT, ProjectPhase.IMPLEMENTATION);
        assertThat(Arrays.stream(ProjectPhase.values()).map(ProjectPhase::getUsualFunding))
                .isSorted()
                .containsExactly(Funding.values());
    }

    @Test
    void aPhaseLeftOutIsNamed() {
        assertThatThrownBy(() -> InnovationGap.builder()
                        .putFunding(ProjectPhase.DEVELOPMENT, Funding.FUNDED)
                        .build())
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.getFindings())
                        .extracting(Finding::getPath)
                        .containsExactly("/funding/exploration", "/funding/implementation"));
    }

    @Property
    void socialEntrepreneurshipBearsAllMarks(@ForAll SocialEntrepreneurship enterprise) {
        assertThat(enterprise.bearsAllMarks()).isEqualTo(enterprise.getMarks().size() == 4);
        assertThat(enterprise.missingMarks()).noneMatch(enterprise.getMarks()::contains);
        assertThat(enterprise.missingLogics().size() + enterprise.getLogics().size())
                .isEqualTo(3);
    }

    @Test
    void fourOfTheFiveNordicMarksAnswerToTheHandbooksFour() {
        assertThat(Arrays.stream(NordicEntrepreneurMark.values()).flatMap(mark -> mark.getHandbookMark().stream()))
                .containsExactly(SocialEntrepreneurshipMark.values());
    }

    @Test
    void nestaHasSevenSteps() {
        assertThat(Arrays.stream(NestaStage.values()).map(NestaStage::getNumber))
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Property
    void aProblemIsWickedByAnyTrait(@ForAll SocialProblem problem) {
        assertThat(problem.wicked()).isEqualTo(!problem.getWickedTraits().isEmpty());
    }
}
