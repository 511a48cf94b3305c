package no.samskaping.examples.service;

import jakarta.validation.Valid;
import no.samskaping.samson.Assessment;
import no.samskaping.samson.DisclosedScorecard;
import no.samskaping.samson.Scorer;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.review.ChainReview;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A document in, a document out. */
@RestController
final class DocumentController {
    private final Scorer scorer;

    DocumentController(Scorer scorer) {
        this.scorer = scorer;
    }

    @PostMapping(
            path = "/assessments/scorecard",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    DisclosedScorecard score(@Valid @RequestBody Assessment assessment) {
        return scorer.score(assessment).disclose();
    }

    /** A draft may lack and contradict as it will: its review is what says so, so nothing is refused before it. */
    @PostMapping(
            path = "/chains/review",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ChainReview review(@RequestBody ImpactChain chain) {
        return ChainReview.of(chain);
    }
}
