package no.samskaping.soimpact;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.text.Lengths;
import org.immutables.value.Value;

/**
 * Step 4: one link of the theory of change, from a cause to an assumed effect.
 *
 * <p>Immutable and thread-safe. Two values are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, figure = 7, section = "SoImpact: de ti stegene", term = "endringsteori")
public sealed interface Link permits ImmutableLink {
    /** {@return the id of the activity or indicator where the link starts} */
    String getFromId();

    /**
     * {@return the id of the indicator where the link ends; its level is the level of the start or further from the
     * effort}
     */
    String getToId();

    /** {@return why the start is assumed to lead to the end, or empty} */
    Optional<@Size(min = 1, max = Lengths.TEXT) String> getAssumption();

    /** {@return research or experience that supports the assumption, or empty} */
    Optional<@Size(min = 1, max = Lengths.TEXT) String> getEvidence();

    /** {@return a new builder, which rejects invalid ids} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Link}. */
    class Builder extends ImmutableLink.Builder {
        Builder() {}

        @Override
        public Link build() {
            Link link = super.build();
            new Checks().id("/from", link.getFromId()).id("/to", link.getToId()).orThrow();
            return link;
        }
    }
}
