package no.samskaping.soimpact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import no.samskaping.model.Period;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.Lengths;
import no.samskaping.soimpact.review.ReviewedChain;
import org.immutables.value.Value;

/**
 * The whole of SoImpact for one effort: all ten steps, as far as the work has come.
 *
 * <p>A chain may be as incomplete and as contradictory as the work is: nothing of that is refused, a
 * review tells of it. An adaptation gives a new revision that names the
 * old one; nothing in the old one changes. Immutable and thread-safe; equal when all parts are, in the same order.
 */
@Value.Immutable
@ValueStyle
@ReviewedChain
@Source(chapter = 6, figure = 7, section = "SoImpact: de ti stegene", term = "SoImpact")
public interface ImpactChain {
    /**
     * What the chain is called; the same for all its revisions.
     *
     * @return the identifier
     */
    String getId();

    /**
     * What the effort is called.
     *
     * @return a short name
     */
    @NotBlank
    @Size(max = Lengths.NAME)
    String getTitle();

    /**
     * Which revision of the chain this is.
     *
     * @return 1 for the first, then 2 and on; 1 unless set
     */
    @Value.Default
    default int getRevision() {
        return 1;
    }

    /**
     * Which revision this one changes, and why.
     *
     * @return the account, or empty where none is given; always of an earlier revision
     */
    Optional<@Valid Revision> getRevises();

    /**
     * When the effort runs.
     *
     * @return the period, or empty
     */
    Optional<Period> getPeriod();

    /**
     * Whom the effect is measured for and who is to have use of the measurements: the effort's own steering, political
     * leaders, investors, others.
     *
     * @return the readers, in the author's order
     */
    List<@NotBlank @Size(max = Lengths.NAME) String> getMeasuredFor();

    /**
     * Step 1.
     *
     * @return the societal problem, or empty
     */
    Optional<@Valid ImpactProblem> getProblem();

    /**
     * Step 2.
     *
     * @return the overall goals
     */
    List<@Valid Goal> getGoals();

    /**
     * Step 3.
     *
     * @return the target groups
     */
    List<@Valid TargetGroup> getTargetGroups();

    /**
     * Step 4, what is done.
     *
     * @return the main activities
     */
    List<@Valid Activity> getActivities();

    /**
     * Step 4, the theory of change.
     *
     * @return links from activities to indicators and from indicators to indicators
     */
    List<@Valid Link> getLinks();

    /**
     * Step 5.
     *
     * @return the indicators
     */
    List<@Valid Indicator> getIndicators();

    /**
     * Step 6.
     *
     * @return the methods of measurement
     */
    List<@Valid MeasurementMethod> getMethods();

    /**
     * Step 7.
     *
     * @return the targets
     */
    List<@Valid Target> getTargets();

    /**
     * Step 8.
     *
     * @return the baselines
     */
    List<@Valid Baseline> getBaselines();

    /**
     * Step 9.
     *
     * @return the measurements
     */
    List<@Valid Measurement> getMeasurements();

    /**
     * Step 10.
     *
     * @return the evaluations
     */
    List<@Valid Evaluation> getEvaluations();

    /**
     * Starts the next revision: all that this one holds, to be changed at one step, with the account of why. This
     * revision does not change.
     *
     * @param step the step that is changed
     * @param reason why
     * @param measurements the measurements that the change rests on; a review finds those that the chain has not
     * @return a builder that holds this chain with the next revision number
     */
    default Builder adapt(SoImpactStep step, String reason, List<MeasurementRef> measurements) {
        Builder next = builder();
        next.from(this)
                .revision(Math.incrementExact(getRevision()))
                .revises(Revision.builder()
                        .revision(getRevision())
                        .step(step)
                        .reason(reason)
                        .measurements(measurements)
                        .build());
        return next;
    }

    /**
     * Starts a chain.
     *
     * @return a builder that refuses an invalid identifier, a revision below 1 and one that revises no earlier one
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ImpactChain}. */
    class Builder extends ImmutableImpactChain.Builder {
        Builder() {}

        @Override
        public ImpactChain build() {
            ImpactChain chain = super.build();
            Checks checks = new Checks()
                    .id("/id", chain.getId())
                    .inRange("/revision", chain.getRevision(), 1, Integer.MAX_VALUE);
            chain.getRevises()
                    .ifPresent(revises -> checks.that(
                            revises.getRevision() < chain.getRevision(),
                            SoImpactValueRule.REVISES_NO_EARLIER,
                            "/revises/revision"));
            checks.orThrow();
            return chain;
        }
    }
}
