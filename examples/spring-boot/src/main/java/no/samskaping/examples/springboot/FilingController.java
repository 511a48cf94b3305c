package no.samskaping.examples.springboot;

import jakarta.validation.Valid;
import java.util.Optional;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.soimpact.review.ChainReview;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** An endpoint whose body contains documents of the library in a document of the application. */
@RestController
final class FilingController {
    @PostMapping("/filings")
    Filing.Answer file(@Valid @RequestBody Filing filing) {
        return new Filing.Answer(
                filing.caseNumber(),
                filing.assessment().map(assessment -> scorecard(assessment, filing.collaboration())),
                filing.chain().map(ChainReview::of));
    }

    private static Scorecard scorecard(Assessment assessment, Optional<Collaboration> collaboration) {
        Scorer scorer = Scorer.standard();
        return collaboration.map(scorer::withSectorsOf).orElse(scorer).score(assessment);
    }
}
