package no.samskaping.soimpact.review;

import java.util.List;
import no.samskaping.model.advice.Advice;
import no.samskaping.model.internal.access.PropertyValues;
import no.samskaping.model.internal.value.Checks;

/** Makes a review from the properties of its document, for {@code ReviewFactory}. */
final class ReviewMaker {
    private ReviewMaker() {}

    static ChainReview chainReview(PropertyValues values) {
        List<Advice> advice = values.get("nextAdvice", List.of());
        new Checks().unique("/nextAdvice", advice, "", Advice::getCode).orThrow();
        return ImmutableChainReview.builder()
                .chainId(values.get("chain"))
                .revision(values.get("revision"))
                .steps(values.get("steps"))
                .nextStep(values.optional("nextStep"))
                .nextAdvice(advice)
                .findings(values.get("findings", List.of()))
                .progress(values.get("progress", List.of()))
                .targets(values.get("targets", List.of()))
                .build();
    }
}
