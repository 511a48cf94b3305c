package no.samskaping.model.innovation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * The problem that a collaboration tries to solve.
 *
 * <p>In social innovation the problem is not given in advance. The people who know it best help to describe it.
 *
 * <p>Immutable and thread-safe. Two problems are equal if their descriptions and traits are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 2, section = "Samskapende sosial innovasjon", term = "identifisert problem")
public sealed interface SocialProblem permits ImmutableSocialProblem {
    /** {@return the problem as the people who have it describe it, which may be blank in a draft} */
    @NotBlank
    @Size(max = 5000)
    String getDescription();

    /** {@return the traits that make the problem wicked, in the order of the enum; empty if there are none or none is known} */
    Set<WickedTrait> getWickedTraits();

    /**
     * {@return whether the problem is wicked: it has at least one of the traits} The sources list the traits without a
     * threshold. It is our convention that one trait is enough, since a single service can't solve such a problem.
     */
    default boolean isWicked() {
        return !getWickedTraits().isEmpty();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SocialProblem}. */
    class Builder extends ImmutableSocialProblem.Builder {
        Builder() {}
    }
}
