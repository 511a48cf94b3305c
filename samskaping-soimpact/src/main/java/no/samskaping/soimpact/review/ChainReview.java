package no.samskaping.soimpact.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import no.samskaping.model.advice.Advice;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Severity;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.SoImpactStep;
import no.samskaping.soimpact.progress.IndicatorProgress;
import no.samskaping.soimpact.progress.TargetResult;
import org.immutables.value.Value;

/**
 * A review of a chain: the status of each step, the next step, the findings, and the progress of each indicator.
 *
 * <pre>{@code
 * ChainReview review = ChainReview.of(chain);
 * review.getNextStep();    // Optional[BASELINES]
 * for (Finding finding : review.getFindings()) {
 *     System.out.println(finding.getPath() + ": " + finding.message(Locale.ENGLISH));
 * }
 * }</pre>
 *
 * <p>The review does not depend on the order of the chain's lists, with two exceptions. Paths contain list indices,
 * and of two elements with the same id, or two values for the same date, the later one is reported. Progress is
 * listed in the order of the indicators.
 *
 * <p>Immutable and thread-safe. Two values are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface ChainReview permits ImmutableChainReview {
    /** {@return the id of the chain} */
    String getChainId();

    /** {@return the revision of the chain, 1 or higher} */
    int getRevision();

    /**
     * Returns the status of each step. A step is empty if it has no content. It is complete if
     *
     * <ol>
     *   <li>the problem has a description, a cause and a consequence;
     *   <li>every goal has a statement;
     *   <li>every target group has a need and a description of success;
     *   <li>there is an activity, every activity starts a link, and every link has an assumption;
     *   <li>there are indicators of output, outcome and impact, every indicator except those with texts has a
     *       direction, and every count or amount has an accumulation;
     *   <li>every indicator below societal value has a method with a responsible person and a frequency;
     *   <li>every indicator below societal value, except those with texts, has a target;
     *   <li>every indicator of outcome and impact has a baseline;
     *   <li>every indicator below societal value is measured;
     *   <li>there is an evaluation on or after the date of the latest measurement.
     * </ol>
     *
     * Otherwise it is started. The sources name the steps; the conditions are ours.
     *
     * @return all ten steps, in the order of the method
     */
    @Value.NaturalOrder
    SortedMap<SoImpactStep, StepStatus> getSteps();

    /** {@return the first step that is not complete, or empty if all are} */
    Optional<SoImpactStep> getNextStep();

    /**
     * {@return what the group can do in the next step: the handbook's advice on the step, first what answers findings
     * on it, in the order of the findings; empty if all steps are complete}
     */
    List<Advice> getNextAdvice();

    /**
     * {@return the findings, by severity (errors first), step, rule and path; rules without a step come last within
     * their severity}
     */
    List<Finding> getFindings();

    /** {@return the headline progress of each indicator, in the order of the chain} */
    List<IndicatorProgress> getProgress();

    /**
     * {@return what came of each target, in the order of the chain; without targets whose indicator does not exist or
     * shares its id with another}
     */
    List<TargetResult> getTargets();

    /**
     * {@return the handbook's advice on a finding: that of its rule, or, for a rule that is not a {@link ChainRule}, that on
     * the step that the rule is about; empty if there is none}
     *
     * @param finding a finding of this or another review
     */
    static List<Advice> adviceOn(Finding finding) {
        if (finding.getRule() instanceof ChainRule rule) {
            return rule.getAdvice();
        }
        return finding.getRule()
                .getTopic()
                .map(topic -> topic instanceof SoImpactStep step ? Advice.forSoImpactStep(step.getCode()) : null)
                .orElse(List.of());
    }

    /** {@return whether a finding is an error, that is, whether the chain contradicts itself} */
    default boolean isFaulty() {
        return getFindings().stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }

    /**
     * {@return a review by all rules of this library, with the progress at the latest measurements}
     *
     * @param chain the chain
     */
    static ChainReview of(ImpactChain chain) {
        return ChainReviewer.standard().review(chain);
    }

    /**
     * {@return a review by all rules of this library, with the progress on a day}
     *
     * @param chain the chain
     * @param day the day of the progress and of what came of the targets; findings do not depend on it
     */
    static ChainReview of(ImpactChain chain, LocalDate day) {
        return ChainReviewer.standard().review(chain, day);
    }
}
