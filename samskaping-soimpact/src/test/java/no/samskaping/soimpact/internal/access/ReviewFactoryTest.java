package no.samskaping.soimpact.internal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.samskaping.model.internal.access.PropertyValues;
import no.samskaping.soimpact.arbitraries.ExampleChains;
import no.samskaping.soimpact.progress.IndicatorProgress;
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
                .put("findings", review.getFindings())
                .put(
                        "progress",
                        review.getProgress().stream()
                                .map(ReviewFactoryTest::again)
                                .toList());
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
        assertThat(review.getNextStep()).isEmpty();
    }

    @Test
    void requiredPropertiesMustBePresent() {
        PropertyValues none = new PropertyValues();
        assertThatThrownBy(() -> ReviewFactory.chainReview(none)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReviewFactory.indicatorProgress(none)).isInstanceOf(IllegalArgumentException.class);
    }

    private static IndicatorProgress again(IndicatorProgress progress) {
        return ReviewFactory.indicatorProgress(new PropertyValues()
                .put("indicator", progress.getIndicatorId())
                .put("slice", progress.getSlice().orElse(null))
                .put("date", progress.getDate().orElse(null))
                .put("baseline", progress.getBaseline().orElse(null))
                .put("actual", progress.getActual().orElse(null))
                .put("target", progress.getTarget().orElse(null))
                .put("text", progress.getText().orElse(null))
                .put("ratio", progress.getRatio().orElse(null))
                .put("basis", progress.getBasis().orElse(null))
                .put("status", progress.getStatus()));
    }
}
