package no.samskaping.soimpact.internal.access;

import java.lang.invoke.MethodHandles;
import no.samskaping.model.internal.access.HiddenFactory;
import no.samskaping.model.internal.access.PropertyValues;
import no.samskaping.soimpact.progress.IndicatorProgress;
import no.samskaping.soimpact.progress.TargetResult;
import no.samskaping.soimpact.review.ChainReview;

/** Makes reviews and their parts from their properties, which are named as in the document. */
public final class ReviewFactory {
    private static final HiddenFactory<ChainReview> CHAIN_REVIEW = HiddenFactory.of(
            MethodHandles.lookup(), ChainReview.class, "ReviewMaker", "chainReview", PropertyValues.class);
    private static final HiddenFactory<IndicatorProgress> INDICATOR_PROGRESS = HiddenFactory.of(
            MethodHandles.lookup(),
            IndicatorProgress.class,
            "ProgressMaker",
            "indicatorProgress",
            PropertyValues.class);
    private static final HiddenFactory<TargetResult> TARGET_RESULT = HiddenFactory.of(
            MethodHandles.lookup(), TargetResult.class, "ProgressMaker", "targetResult", PropertyValues.class);

    private ReviewFactory() {}

    public static ChainReview chainReview(PropertyValues values) {
        return CHAIN_REVIEW.make(values);
    }

    public static IndicatorProgress indicatorProgress(PropertyValues values) {
        return INDICATOR_PROGRESS.make(values);
    }

    public static TargetResult targetResult(PropertyValues values) {
        return TARGET_RESULT.make(values);
    }
}
