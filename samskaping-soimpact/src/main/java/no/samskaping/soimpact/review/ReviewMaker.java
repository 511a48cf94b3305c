package no.samskaping.soimpact.review;

import java.util.List;
import no.samskaping.model.internal.access.PropertyValues;

/** Makes a review from the properties of its document, for {@code ReviewFactory}. */
final class ReviewMaker {
    private ReviewMaker() {}

    static ChainReview chainReview(PropertyValues values) {
        return ImmutableChainReview.builder()
                .chainId(values.get("chain"))
                .revision(values.get("revision"))
                .steps(values.get("steps"))
                .nextStep(values.optional("nextStep"))
                .findings(values.get("findings", List.of()))
                .progress(values.get("progress", List.of()))
                .targets(values.get("targets", List.of()))
                .build();
    }
}
