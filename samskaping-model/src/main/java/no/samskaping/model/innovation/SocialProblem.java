package no.samskaping.model.innovation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * The problem that people come together to solve.
 *
 * <p>In social innovation nobody brings the problem along ready-made: those who know it best help to say what it is.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 2, section = "Samskapende sosial innovasjon", term = "identifisert problem")
public interface SocialProblem {
    /**
     * The problem, as those see it who have it.
     *
     * @return the description; blank only in a draft
     */
    @NotBlank
    @Size(max = 5000)
    String getDescription();

    /**
     * What makes the problem wicked.
     *
     * @return the traits, in the order of their list; empty for a tame problem, or one not yet looked into
     */
    Set<WickedTrait> getWickedTraits();

    /**
     * Whether the problem is out of reach of standard solutions.
     *
     * <p>The sources list the traits and give no threshold. That one is enough is our convention: each of them alone
     * takes the problem out of a single service's hands.
     *
     * @return true when it has at least one of the traits
     */
    default boolean wicked() {
        return !getWickedTraits().isEmpty();
    }

    /**
     * Starts a problem.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SocialProblem}. */
    class Builder extends ImmutableSocialProblem.Builder {
        Builder() {}
    }
}
