package no.samskaping.soimpact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.text.Lengths;
import org.immutables.value.Value;

/**
 * Step 2: an overall goal of the effort.
 *
 * <p>Immutable and thread-safe. Two values are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, section = "SoImpact: de ti stegene", term = "overordnet målsetting")
public sealed interface Goal permits ImmutableGoal {
    /** {@return the id} */
    String getId();

    /** {@return what is to be achieved, in one or a few sentences} */
    @NotBlank
    @Size(max = Lengths.TEXT)
    String getStatement();

    /** {@return a new builder, which rejects an invalid id} */
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
