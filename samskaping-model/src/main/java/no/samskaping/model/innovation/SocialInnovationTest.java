package no.samskaping.model.innovation;

import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * What makes an innovation social: it creates social value both by what it achieves and by the way it is done.
 *
 * <p>Immutable and thread-safe; equal when all answers are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 2, section = "En dobbelt målskive", term = "sosial verdi i mål og metode")
public interface SocialInnovationTest {
    /**
     * Whether it is an innovation in the first place.
     *
     * @return the test that all innovations have to pass
     */
    InnovationTest getInnovation();

    /**
     * Whether it meets a social need.
     *
     * @return true when the ends are social
     */
    boolean isSocialInEnds();

    /**
     * Whether it creates new social relations on the way.
     *
     * @return true when the means are social
     */
    boolean isSocialInMeans();

    /**
     * Whether it is a social innovation.
     *
     * @return true for an innovation that is social in its ends and in its means
     */
    default boolean isSocialInnovation() {
        return getInnovation().isInnovation() && isSocialInEnds() && isSocialInMeans();
    }

    /**
     * Starts a test.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SocialInnovationTest}. */
    class Builder extends ImmutableSocialInnovationTest.Builder {
        Builder() {}
    }
}
