package no.samskaping.model.innovation;

import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * The three questions that decide whether something is an innovation: is it new, is it useful, is it in use?
 *
 * <p>Example: Leonardo's helicopter was new and would have been useful, but nobody could use it. It was not an innovation.
 *
 * <p>Immutable and thread-safe. Two tests are equal if all answers are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 2, section = "Samskapende sosial innovasjon", term = "ny, nyttig og nyttiggjort")
public sealed interface InnovationTest permits ImmutableInnovationTest {
    /** {@return whether it is new, at least in the place where it is used} */
    boolean isNovel();

    /** {@return whether it solves an identified problem for someone} */
    boolean isUseful();

    /** {@return whether it is put to use in a working practice} */
    boolean isUsed();

    /** {@return whether it is an innovation: new, useful and in use} */
    default boolean isInnovation() {
        return isNovel() && isUseful() && isUsed();
    }

    /**
     * Creates a test with the three answers.
     *
     * @param novel whether it is new
     * @param useful whether it is useful
     * @param used whether it is in use
     * @return the test
     */
    static InnovationTest of(boolean novel, boolean useful, boolean used) {
        return builder().novel(novel).useful(useful).used(used).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link InnovationTest} with named answers. */
    class Builder extends ImmutableInnovationTest.Builder {
        Builder() {}
    }
}
