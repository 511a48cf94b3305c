package no.samskaping.soimpact;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.Lengths;
import org.immutables.value.Value;

/**
 * Step 4: one step of the theory of change, from what is done or reached to what it is believed to lead to.
 *
 * <p>Immutable and thread-safe; equal when all parts are.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // the attribute takes the place of the builder's copying method
@ValueStyle
@Source(chapter = 6, figure = 7, section = "SoImpact: de ti stegene", term = "endringsteori")
public interface Link {
    /**
     * Where the link starts.
     *
     * @return the identifier of an activity or an indicator
     */
    String getFrom();

    /**
     * Where the link leads.
     *
     * @return the identifier of an indicator on the same level as the start or further out
     */
    String getTo();

    /**
     * Why the one is believed to lead to the other.
     *
     * @return a text, or empty
     */
    Optional<@Size(min = 1, max = Lengths.TEXT) String> getAssumption();

    /**
     * What supports the assumption: research, experience.
     *
     * @return a text, or empty
     */
    Optional<@Size(min = 1, max = Lengths.TEXT) String> getEvidence();

    /**
     * Starts a link.
     *
     * @return a builder that refuses invalid identifiers
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Link}. */
    class Builder extends ImmutableLink.Builder {
        Builder() {}

        @Override
        public Link build() {
            Link link = super.build();
            new Checks().id("/from", link.getFrom()).id("/to", link.getTo()).orThrow();
            return link;
        }
    }
}
