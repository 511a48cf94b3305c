package no.samskaping.soimpact.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Severity;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.SoImpactStep;
import no.samskaping.soimpact.arbitraries.ExampleChains;
import no.samskaping.soimpact.progress.IndicatorProgress;
import no.samskaping.soimpact.progress.ProgressStatus;
import org.junit.jupiter.api.Test;

class ChainReviewTest {
    @Test
    void aFlawlessChainIsCompleteAndHasNoFindings() {
        ChainReview review = ChainReview.of(ExampleChains.flawless());
        assertThat(review.getFindings()).isEmpty();
        assertThat(review.getSteps()).hasSize(10).containsOnlyKeys(SoImpactStep.values());
        assertThat(review.getSteps().values()).containsOnly(StepStatus.COMPLETE);
        assertThat(review.getNextStep()).isEmpty();
    }

    @Test
    void anEmptyChainStartsAtTheProblem() {
        ChainReview review =
                ChainReview.of(ImpactChain.builder().id("tom").title("").build());
        assertThat(review.getSteps().values()).hasSize(10).containsOnly(StepStatus.EMPTY);
        assertThat(review.getNextStep()).contains(SoImpactStep.PROBLEM);
        assertThat(review.getFindings()).isEmpty();
        assertThat(review.getProgress()).isEmpty();
    }

    @Test
    void theJobCourse() {
        ChainReview review = ChainReview.of(ExampleChains.arbeidskurs());
        assertThat(review.getChainId()).isEqualTo("arbeidskurs");
        assertThat(review.getRevision()).isEqualTo(2);
        assertThat(review.isFaulty()).isFalse();
        assertThat(review.getNextStep()).contains(SoImpactStep.BASELINES);
        assertThat(review.getSteps())
                .containsEntry(SoImpactStep.TARGETS, StepStatus.COMPLETE)
                .containsEntry(SoImpactStep.BASELINES, StepStatus.STARTED)
                .containsEntry(SoImpactStep.EVALUATION, StepStatus.COMPLETE);
        assertThat(review.getFindings())
                .contains(Finding.of(ChainRule.OUTCOME_WITHOUT_BASELINE, "/indicators/3", "indicator", "story"));
        IndicatorProgress jobs = review.getProgress().get(1);
        assertThat(jobs.getRatio()).contains(new BigDecimal("0.4"));
        assertThat(jobs.getStatus()).isEqualTo(ProgressStatus.ON_THE_WAY);
    }

    @Test
    void figure8() {
        ChainReview review = ChainReview.of(ExampleChains.boostRefugee());
        assertThat(review.isFaulty()).isFalse();
        assertThat(review.getProgress())
                .extracting(progress -> progress.getActual().map(BigDecimal::intValueExact))
                .extracting(Object::toString)
                .containsExactly(
                        "Optional.empty",
                        "Optional[349]",
                        "Optional[212]",
                        "Optional[46]",
                        "Optional[48]",
                        "Optional.empty");
        assertThat(review.getProgress().get(5).getStatus()).isEqualTo(ProgressStatus.NOT_MEASURED);
        assertThat(review.getProgress().get(3).getStatus()).isEqualTo(ProgressStatus.NO_RATIO);
        assertThat(review.getFindings())
                .filteredOn(finding -> finding.getRule() == ChainRule.NESTED_COUNT_INVERTED)
                .containsExactly(Finding.of(
                        ChainRule.NESTED_COUNT_INVERTED,
                        "/indicators/4/partOf",
                        "indicator",
                        "contracts",
                        "value",
                        "48",
                        "whole",
                        "offers",
                        "wholeValue",
                        "46"));
        assertThat(review.getFindings())
                .extracting(Finding::getSeverity)
                .doesNotContain(Severity.ERROR)
                .isSorted();
    }
}
