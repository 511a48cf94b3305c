package no.samskaping.model.innovation;

import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * The three questions that an innovation answers with yes: is it new, is it useful, is it put to use?
 *
 * <p>Leonardo's helicopter was new and would have been useful; nobody could put it to use, so it was no innovation.
 *
 * <p>Immutable and thread-safe; equal when all answers are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 2, section = "Samskapende sosial innovasjon", term = "ny, nyttig og nyttiggjort")
public interface InnovationTest {
    /**
     * Whether it is new, at least where it is used.
     *
     * @return true if it is
     */
    boolean isNovel();

    /**
     * Whether it solves an identified problem for someone.
     *
     * @return true if it does
     */
    boolean isUseful();

    /**
     * Whether it has found a practice that works: the entrepreneurial side of the matter.
     *
     * @return true if it is put to use
     */
    boolean isUsed();

    /**
     * Whether it is an innovation.
     *
     * @return true when all three answers are yes
     */
    default boolean isInnovation() {
        return isNovel() && isUseful() && isUsed();
    }

    /**
     * The three answers.
     *
     * @param novel whether it is new
     * @param useful whether it is useful
     * @param used whether it is put to use
     * @return the answers together
     */
    static InnovationTest of(boolean novel, boolean useful, boolean used) {
        return builder().novel(novel).useful(useful).used(used).build();
    }

    /**
     * Starts a test.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link InnovationTest}; {@link InnovationTest#of} is shorter. */
    class Builder extends ImmutableInnovationTest.Builder {
        Builder() {}
    }
}
