package no.samskaping.examples.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import no.samskaping.model.Collaboration;
import no.samskaping.samson.Assessment;
import no.samskaping.samson.DisclosedScorecard;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.review.ChainReview;

/**
 * The municipality's own document: what is filed under a case, read by the host's own mapper.
 *
 * @param caseNumber year and serial number
 * @param received the day it came in
 * @param collaboration what it is all about, where it is filed too
 * @param assessment a round of SAMSON
 * @param chain a chain of SoImpact; what is filed must not contradict itself
 */
record Filing(
        @NotNull @Pattern(regexp = "20\\d\\d/\\d{1,6}") String caseNumber,
        @NotNull LocalDate received,
        Optional<@Valid Collaboration> collaboration,
        Optional<@Valid Assessment> assessment,
        Optional<@Valid ImpactChain> chain) {
    /**
     * What the service has to say of a filing.
     *
     * @param caseNumber the case
     * @param scorecard the assessment's, by sector where the collaboration is there
     * @param review the chain's
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Answer(String caseNumber, Optional<DisclosedScorecard> scorecard, Optional<ChainReview> review) {}
}
