package no.samskaping.model.innovation;

import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * The questions that decide whether an innovation is social: does it create social value by its result and by its process?
 *
 * <p>Immutable and thread-safe. Two tests are equal if all answers are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 2, section = "En dobbelt målskive", term = "sosial verdi i mål og metode")
public sealed interface SocialInnovationTest permits ImmutableSocialInnovationTest {
    /** {@return whether it is an innovation at all} */
    InnovationTest getInnovation();

    /** {@return whether its ends are social: it meets a social need} */
    boolean isSocialInEnds();

    /** {@return whether its means are social: the work creates new social relations} */
    boolean isSocialInMeans();

    /** {@return whether it is a social innovation: an innovation with social ends and social means} */
    default boolean isSocialInnovation() {
        return getInnovation().isInnovation() && isSocialInEnds() && isSocialInMeans();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SocialInnovationTest}. */
    class Builder extends ImmutableSocialInnovationTest.Builder {
        Builder() {}
    }
}
