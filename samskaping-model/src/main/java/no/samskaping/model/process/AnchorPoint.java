package no.samskaping.model.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * One hold that the work has: a user group, a decision in the council, an accountant who keeps the books.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 4, figure = 5, section = "Forankring", term = "festepunkt")
public interface AnchorPoint {
    /**
     * Which way the hold goes.
     *
     * @return the direction
     */
    AnchoringDirection getDirection();

    /**
     * What holds.
     *
     * @return the description; blank only in a draft
     */
    @NotBlank
    @Size(max = 2000)
    String getDescription();

    /**
     * The party in which the hold is.
     *
     * @return the id of a party of the same collaboration, or empty when it is outside them all
     */
    Optional<String> getParty();

    /**
     * Starts an anchor point.
     *
     * @return a builder that refuses an id that cannot be one
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AnchorPoint}. */
    class Builder extends ImmutableAnchorPoint.Builder {
        Builder() {}

        @Override
        public AnchorPoint build() {
            AnchorPoint point = super.build();
            new Checks().id("/party", point.getParty()).orThrow();
            return point;
        }
    }
}
