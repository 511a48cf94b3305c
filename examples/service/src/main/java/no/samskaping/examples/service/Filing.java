package no.samskaping.examples.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.review.ChainReview;

/**
 * A document of the municipality, which contains documents of the library. The application's mapper reads it.
 *
 * @param caseNumber the year and a serial number
 * @param received the day it was received
 * @param collaboration the collaboration, if it is part of the filing
 * @param assessment an assessment with SAMSON
 * @param chain a chain of SoImpact; it must not contradict itself
 */
public record Filing(
        @NotNull @Pattern(regexp = "20\\d\\d/\\d{1,6}") String caseNumber,
        @NotNull LocalDate received,
        Optional<@Valid Collaboration> collaboration,
        Optional<@Valid Assessment> assessment,
        Optional<@Valid ImpactChain> chain) {
    /**
     * The response to a filing.
     *
     * @param caseNumber the number of the case
     * @param scorecard the scorecard of the assessment, by sector if the filing has a collaboration
     * @param review the review of the chain
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Answer(String caseNumber, Optional<Scorecard> scorecard, Optional<ChainReview> review) {}

    /**
     * Scores the assessment and reviews the chain.
     *
     * @return the response
     */
    public Answer answer() {
        return new Answer(caseNumber, assessment.map(this::scorecard), chain.map(ChainReview::of));
    }

    private Scorecard scorecard(Assessment scored) {
        Scorer scorer = Scorer.standard();
        return collaboration.map(scorer::withSectorsOf).orElse(scorer).score(scored);
    }
}
