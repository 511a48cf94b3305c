package no.samskaping.model.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * Something that anchors the work, such as a user group, a council decision or an accountant.
 *
 * <p>Immutable and thread-safe. Two anchor points are equal if all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 4, figure = 5, section = "Forankring", term = "festepunkt")
public sealed interface AnchorPoint permits ImmutableAnchorPoint {
    /** {@return the direction in which the work is anchored} */
    AnchoringDirection getDirection();

    /** {@return what anchors the work, which may be blank in a draft} */
    @NotBlank
    @Size(max = 2000)
    String getDescription();

    /** {@return the id of the party that the anchor point belongs to, or empty if it belongs to no party} */
    Optional<String> getPartyId();

    /** {@return a new builder, which refuses an invalid party id} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AnchorPoint}. */
    class Builder extends ImmutableAnchorPoint.Builder {
        Builder() {}

        @Override
        public AnchorPoint build() {
            AnchorPoint point = super.build();
            new Checks().id("/party", point.getPartyId()).orThrow();
            return point;
        }
    }
}
