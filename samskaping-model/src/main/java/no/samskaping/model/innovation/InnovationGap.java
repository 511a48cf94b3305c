package no.samskaping.model.innovation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import no.samskaping.model.finding.ValueRule;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * How each of the three phases of a project is funded, and which phases lack money.
 *
 * <p>Immutable and thread-safe. Two gaps are equal if every phase has the same funding.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CARE_INNOVATION_SLIDES, section = "Innovasjonsgapet", term = "innovasjonsgapet")
public sealed interface InnovationGap permits ImmutableInnovationGap {
    /** {@return the funding of all three phases, in the order of the phases} */
    Map<ProjectPhase, Funding> getFunding();

    /** {@return a new set of the phases that are not fully funded, in the order of the phases} */
    default Set<ProjectPhase> underfundedPhases() {
        Set<ProjectPhase> underfunded = EnumSet.noneOf(ProjectPhase.class);
        getFunding().forEach((phase, funding) -> {
            if (funding != Funding.FUNDED) {
                underfunded.add(phase);
            }
        });
        return underfunded;
    }

    /** {@return whether there is a gap: at least one phase is not fully funded} */
    default boolean isUnderfunded() {
        return !underfundedPhases().isEmpty();
    }

    /** {@return the usual gap, with the {@linkplain ProjectPhase#getUsualFunding() usual funding} of every phase} */
    static InnovationGap usual() {
        Builder gap = builder();
        Arrays.stream(ProjectPhase.values()).forEach(phase -> gap.putFunding(phase, phase.getUsualFunding()));
        return gap.build();
    }

    /** {@return a new builder, which requires the funding of every phase} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link InnovationGap}. */
    class Builder extends ImmutableInnovationGap.Builder {
        Builder() {}

        @Override
        public InnovationGap build() {
            InnovationGap gap = super.build();
            Checks checks = new Checks();
            for (ProjectPhase phase : ProjectPhase.values()) {
                checks.that(
                        gap.getFunding().containsKey(phase),
                        ValueRule.MISSING,
                        "/funding/" + phase.getCode(),
                        "field",
                        phase.getCode());
            }
            checks.orThrow();
            return gap;
        }
    }
}
