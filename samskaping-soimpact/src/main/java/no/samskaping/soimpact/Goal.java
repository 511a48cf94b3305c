package no.samskaping.soimpact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.Lengths;
import org.immutables.value.Value;

/**
 * Step 2: an overall goal of the effort.
 *
 * <p>Immutable and thread-safe; equal when all parts are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, section = "SoImpact: de ti stegene", term = "overordnet målsetting")
public interface Goal {
    /**
     * What the goal is called in references.
     *
     * @return the identifier
     */
    String getId();

    /**
     * What is to be reached.
     *
     * @return one sentence or a few
     */
    @NotBlank
    @Size(max = Lengths.TEXT)
    String getStatement();

    /**
     * Starts a goal.
     *
     * @return a builder that refuses an invalid identifier
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Goal}. */
    class Builder extends ImmutableGoal.Builder {
        Builder() {}

        @Override
        public Goal build() {
            Goal goal = super.build();
            new Checks().id("/id", goal.getId()).orThrow();
            return goal;
        }
    }
}
