package no.samskaping.soimpact.internal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.samskaping.model.internal.access.PropertyValues;
import no.samskaping.soimpact.arbitraries.ExampleChains;
import no.samskaping.soimpact.progress.IndicatorProgress;
import no.samskaping.soimpact.progress.TargetOutcome;
import no.samskaping.soimpact.progress.TargetResult;
import no.samskaping.soimpact.review.ChainReview;
import org.junit.jupiter.api.Test;

class ReviewFactoryTest {
    @Test
    void aReviewIsMadeFromItsProperties() {
        ChainReview review = ChainReview.of(ExampleChains.arbeidskurs());
        PropertyValues values = new PropertyValues()
                .put("chain", review.getChainId())
                .put("revision", review.getRevision())
                .put("steps", review.getSteps())
                .put("nextStep", review.getNextStep().orElseThrow())
                .put("nextAdvice", review.getNextAdvice())
                .put("findings", review.getFindings())
                .put(
                        "progress",
                        review.getProgress().stream()
                                .map(ReviewFactoryTest::again)
                                .toList())
                .put(
                        "targets",
                        review.getTargets().stream()
                                .map(ReviewFactoryTest::again)
                                .toList());
        assertThat(review.getTargets()).hasSize(4);
        assertThat(ReviewFactory.chainReview(values)).isEqualTo(review);
    }

    @Test
    void findingsProgressAndNextStepMayBeAbsent() {
        ChainReview review = ReviewFactory.chainReview(new PropertyValues()
                .put("chain", "c")
                .put("revision", 1)
                .put("steps", ChainReview.of(ExampleChains.flawless()).getSteps()));
        assertThat(review.getFindings()).isEmpty();
        assertThat(review.getProgress()).isEmpty();
        assertThat(review.getTargets()).isEmpty();
        assertThat(review.getNextStep()).isEmpty();
    }

    @Test
    void requiredPropertiesMustBePresent() {
        PropertyValues none = new PropertyValues();
        assertThatThrownBy(() -> ReviewFactory.chainReview(none)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReviewFactory.indicatorProgress(none)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReviewFactory.targetResult(none)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyPropertyOfATargetIsRead() {
        PropertyValues values = new PropertyValues()
                .put("indicator", "visits")
                .put("slice", "women")
                .put("targetStart", LocalDate.parse("2026-01-01"))
                .put("targetDate", LocalDate.parse("2026-12-31"))
                .put("target", BigDecimal.TEN)
                .put("date", LocalDate.parse("2026-06-30"))
                .put("actual", BigDecimal.ONE)
                .put("text", "én")
                .put("outcome", TargetOutcome.PENDING);
        assertThat(ReviewFactory.targetResult(values))
                .hasToString("TargetResult{indicatorId=visits, slice=women, targetStart=2026-01-01,"
                        + " targetDate=2026-12-31, target=10, date=2026-06-30, actual=1, text=én, outcome=PENDING}");
    }

    private static TargetResult again(TargetResult result) {
        return ReviewFactory.targetResult(new PropertyValues()
                .put("indicator", result.getIndicatorId())
                .put("slice", result.getSlice().orElse(null))
                .put("targetStart", result.getTargetStart().orElse(null))
                .put("targetDate", result.getTargetDate())
                .put("target", result.getTarget().orElse(null))
                .put("date", result.getDate().orElse(null))
                .put("actual", result.getActual().orElse(null))
                .put("text", result.getText().orElse(null))
                .put("outcome", result.getOutcome()));
    }

    private static IndicatorProgress again(IndicatorProgress progress) {
        return ReviewFactory.indicatorProgress(new PropertyValues()
                .put("indicator", progress.getIndicatorId())
                .put("slice", progress.getSlice().orElse(null))
                .put("date", progress.getDate().orElse(null))
                .put("baseline", progress.getBaseline().orElse(null))
                .put("baselineDate", progress.getBaselineDate().orElse(null))
                .put("actual", progress.getActual().orElse(null))
                .put("target", progress.getTarget().orElse(null))
                .put("targetStart", progress.getTargetStart().orElse(null))
                .put("targetDate", progress.getTargetDate().orElse(null))
                .put("elapsed", progress.getElapsed().orElse(null))
                .put("text", progress.getText().orElse(null))
                .put("ratio", progress.getRatio().orElse(null))
                .put("basis", progress.getBasis().orElse(null))
                .put("status", progress.getStatus()));
    }
}
