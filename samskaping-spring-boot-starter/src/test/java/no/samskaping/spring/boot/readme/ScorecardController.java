package no.samskaping.spring.boot.readme;

import jakarta.validation.Valid;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.scoring.Scorer;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

// readme with imports
@RestController
class ScorecardController {
    @PostMapping("/scorecards")
    Scorecard score(@Valid @RequestBody Assessment assessment) {
        return Scorer.standard().score(assessment);
    }
}
// end
