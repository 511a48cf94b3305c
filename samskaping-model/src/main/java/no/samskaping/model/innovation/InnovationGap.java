package no.samskaping.model.innovation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.review.ValueRule;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * How a project's three phases are paid for, and where the money ends before the work does.
 *
 * <p>Immutable and thread-safe; equal when every phase is paid for alike.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CARE_INNOVATION_SLIDES, section = "Innovasjonsgapet", term = "innovasjonsgapet")
public interface InnovationGap {
    /**
     * The funding of every phase.
     *
     * @return all three phases, in order
     */
    Map<ProjectPhase, Funding> getFunding();

    /**
     * The phases that money is missing for.
     *
     * @return the phases that are not funded in full, in order; a copy
     */
    default Set<ProjectPhase> lacking() {
        Set<ProjectPhase> lacking = EnumSet.noneOf(ProjectPhase.class);
        getFunding().forEach((phase, funding) -> {
            if (funding != Funding.FUNDED) {
                lacking.add(phase);
            }
        });
        return lacking;
    }

    /**
     * Whether there is a gap.
     *
     * @return true when some phase is not funded in full
     */
    default boolean isOpen() {
        return !lacking().isEmpty();
    }

    /**
     * The gap as it usually is: the later the phase, the less money.
     *
     * @return every phase with its {@linkplain ProjectPhase#getUsualFunding() usual funding}
     */
    static InnovationGap usual() {
        Builder gap = builder();
        Arrays.stream(ProjectPhase.values()).forEach(phase -> gap.putFunding(phase, phase.getUsualFunding()));
        return gap.build();
    }

    /**
     * Starts a gap.
     *
     * @return a builder that refuses to leave out a phase
     */
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
