package no.samskaping.soimpact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import no.samskaping.model.collaboration.Period;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.indicator.Baseline;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.MeasurementMethod;
import no.samskaping.soimpact.indicator.MeasurementRef;
import no.samskaping.soimpact.indicator.SoImpactValueRule;
import no.samskaping.soimpact.indicator.Target;
import no.samskaping.soimpact.internal.text.Lengths;
import org.immutables.value.Value;

/**
 * All ten steps of SoImpact for one effort, as far as the work has come.
 *
 * <p>A chain may be incomplete and may contradict itself, because it is a draft for most of its life. It is built
 * anyway, and {@code ChainReview} reports what is wrong or missing. A change to a chain is a new revision, which
 * names the previous one.
 *
 * <p>Immutable and thread-safe. Two chains are equal when all their properties are equal, including the order of
 * lists.
 */
@Value.Immutable
@ValueStyle
@ReviewedChain
@Source(chapter = 6, figure = 7, section = "SoImpact: de ti stegene", term = "SoImpact")
public sealed interface ImpactChain permits ImmutableImpactChain {
    /** {@return the id, which is the same for all revisions of the chain} */
    String getId();

    /** {@return the name of the effort} */
    @NotBlank
    @Size(max = Lengths.NAME)
    String getTitle();

    /** {@return the number of this revision, 1 or higher; 1 unless set} */
    @Value.Default
    default int getRevision() {
        return 1;
    }

    /** {@return which earlier revision this one changes, and why; empty if not stated} */
    Optional<@Valid Revision> getRevises();

    /** {@return the id of the collaboration that makes the effort, or empty} */
    Optional<String> getCollaborationId();

    /** {@return when the effort runs, or empty} */
    Optional<Period> getPeriod();

    /**
     * {@return who is to use the measurements, such as the effort's own management, politicians or investors; in the
     * author's order}
     */
    List<@NotBlank @Size(max = Lengths.NAME) String> getMeasuredFor();

    /** {@return step 1: the societal problem, or empty} */
    Optional<@Valid ImpactProblem> getProblem();

    /** {@return step 2: the overall goals} */
    List<@Valid Goal> getGoals();

    /** {@return step 3: the target groups} */
    List<@Valid TargetGroup> getTargetGroups();

    /** {@return step 4: the main activities} */
    List<@Valid Activity> getActivities();

    /** {@return step 4: the theory of change, as links from activities and indicators to indicators} */
    List<@Valid Link> getLinks();

    /** {@return step 5: the indicators} */
    List<@Valid Indicator> getIndicators();

    /** {@return step 6: the measurement methods} */
    List<@Valid MeasurementMethod> getMethods();

    /** {@return step 7: the targets} */
    List<@Valid Target> getTargets();

    /** {@return step 8: the baselines} */
    List<@Valid Baseline> getBaselines();

    /** {@return step 9: the measurements} */
    List<@Valid Measurement> getMeasurements();

    /** {@return step 10: the evaluations} */
    List<@Valid Evaluation> getEvaluations();

    /**
     * {@return a builder for the next revision, with the contents of this one and the reason for the change}
     *
     * @param step the step that is changed
     * @param reason why it is changed
     * @param measurements the measurements that the change is based on
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
     * {@return a new builder, which rejects invalid ids, a revision below 1 and a reference to a revision that is
     * not earlier}
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
                    .id("/collaboration", chain.getCollaborationId())
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
