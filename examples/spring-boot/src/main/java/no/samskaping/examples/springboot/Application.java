package no.samskaping.examples.springboot;

import jakarta.validation.Valid;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.review.ChainReview;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The service: endpoints whose bodies are documents of the library. The starter does the rest. */
@SpringBootApplication(proxyBeanMethods = false)
@RestController
public class Application {
    /** Called by Spring. */
    public Application() {}

    /**
     * Starts the service.
     *
     * @param args arguments of Spring Boot, such as {@code --server.port=8081}
     */
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    // readme with imports
    @PostMapping("/assessments/scorecard")
    Scorecard score(@Valid @RequestBody Assessment assessment) {
        return Scorer.standard().score(assessment);
    }

    /** Not validated first: a draft can be incomplete and contradictory, and its review reports that. */
    @PostMapping("/chains/review")
    ChainReview review(@RequestBody ImpactChain chain) {
        return ChainReview.of(chain);
    }
    // end
}
