package no.samskaping.examples.springboot3;

import jakarta.validation.Valid;
import no.samskaping.examples.service.Picture;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.review.ChainReview;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints whose bodies are documents of the library. */
@RestController
final class DocumentController {
    @PostMapping(
            path = "/assessments/scorecard",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, Picture.HTML, Picture.SVG})
    Scorecard score(@Valid @RequestBody Assessment assessment) {
        return Scorer.standard().score(assessment);
    }

    /** Not validated first: a draft can be incomplete and contradictory, and its review reports that. */
    @PostMapping(
            path = "/chains/review",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ChainReview review(@RequestBody ImpactChain chain) {
        return ChainReview.of(chain);
    }
}
