package no.samskaping.soimpact.review;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.Severity;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.SoImpactStep;
import no.samskaping.soimpact.progress.IndicatorProgress;
import org.immutables.value.Value;

/**
 * What a review of a chain says: how far each step has come, what to do next, what was found, how far each indicator is.
 *
 * <p>It does not depend on the order of the chain's lists, but for two things: paths count in the lists as they stand, and
 * of two elements that share an identifier, or two values for one day, the later in the list is the one pointed at; and
 * progress comes in the order of the indicators. Immutable and thread-safe; equal when all parts are.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public interface ChainReview {
    /**
     * Which chain was reviewed.
     *
     * @return its identifier
     */
    String getChain();

    /**
     * Which revision of it.
     *
     * @return 1 or higher
     */
    int getRevision();

    /**
     * How far each of the ten steps has come. A step is empty while nothing is written. It is complete when
     *
     * <ol>
     *   <li>the problem has a description, a cause and a consequence;
     *   <li>every goal is stated;
     *   <li>every target group has a need and says what success is;
     *   <li>there is an activity, every activity starts a link, and every link has an assumption;
     *   <li>there are indicators of output, outcome and impact;
     *   <li>every indicator below societal value has a method with a responsible and a frequency;
     *   <li>every indicator below societal value, words aside, has a target;
     *   <li>every indicator of outcome and impact has a baseline;
     *   <li>every indicator below societal value is measured;
     *   <li>the latest measurement has an evaluation of its day or later.
     * </ol>
     *
     * In between it is started. The sources name the steps; the conditions are ours.
     *
     * @return all ten, in the method's order
     */
    @Value.NaturalOrder
    SortedMap<SoImpactStep, StepStatus> getSteps();

    /**
     * The next sensible step.
     *
     * @return the first that is not complete; empty when all are
     */
    Optional<SoImpactStep> getNextStep();

    /**
     * What was found.
     *
     * @return gravest first, then by step, rule and path; rules without a step come last within their severity
     */
    List<Finding> getFindings();

    /**
     * How far each indicator's headline has come.
     *
     * @return one for each indicator in the chain's order
     */
    List<IndicatorProgress> getProgress();

    /**
     * Whether the chain contradicts itself.
     *
     * @return true when a finding is an error
     */
    default boolean hasErrors() {
        return getFindings().stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }

    /**
     * Reviews a chain by all of the library's rules.
     *
     * @param chain the chain
     * @return the review
     */
    static ChainReview of(ImpactChain chain) {
        return ChainReviewer.standard().review(chain);
    }

    /**
     * Starts a review; {@link ChainReviewer} makes it.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChainReview}. */
    class Builder extends ImmutableChainReview.Builder {
        Builder() {}
    }
}
