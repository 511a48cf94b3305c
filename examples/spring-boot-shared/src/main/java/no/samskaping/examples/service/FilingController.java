package no.samskaping.examples.service;

import jakarta.validation.Valid;
import java.util.Optional;
import no.samskaping.model.Collaboration;
import no.samskaping.samson.Assessment;
import no.samskaping.samson.DisclosedScorecard;
import no.samskaping.samson.Scorecard;
import no.samskaping.samson.Scorer;
import no.samskaping.soimpact.review.ChainReview;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The library's types inside the host's own documents. */
@RestController
final class FilingController {
    private final Scorer scorer;

    FilingController(Scorer scorer) {
        this.scorer = scorer;
    }

    @PostMapping(
            path = "/filings",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Filing.Answer file(@Valid @RequestBody Filing filing) {
        return new Filing.Answer(
                filing.caseNumber(),
                filing.assessment().map(assessment -> scorecard(assessment, filing.collaboration())),
                filing.chain().map(ChainReview::of));
    }

    private DisclosedScorecard scorecard(Assessment assessment, Optional<Collaboration> collaboration) {
        Scorecard scorecard =
                collaboration.map(known -> scorer.score(assessment, known)).orElseGet(() -> scorer.score(assessment));
        return scorecard.disclose();
    }
}
