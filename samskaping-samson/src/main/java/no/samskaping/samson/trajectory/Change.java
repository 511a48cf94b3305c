package no.samskaping.samson.trajectory;

import java.util.Optional;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.Band;
import org.immutables.value.Value;

/**
 * The one verdict on a field or a value between two points in time.
 *
 * <p>Immutable and thread-safe; equal when verdict and obstacle are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public interface Change {
    /**
     * What became of it.
     *
     * @return the verdict
     */
    Verdict getVerdict();

    /**
     * Why nothing can be said.
     *
     * @return the obstacle, present exactly when the verdict is {@link Verdict#NOT_COMPARABLE}
     */
    Optional<Obstacle> getObstacle();

    /**
     * The change from one state to another.
     *
     * @param before the earlier state, empty when it is undefined or hidden
     * @param after the later state, empty when it is undefined or hidden
     * @return the change
     */
    static Change between(Optional<Band> before, Optional<Band> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return notComparable(
                    before.isPresent()
                            ? Obstacle.UNKNOWN_AFTER
                            : after.isPresent() ? Obstacle.UNKNOWN_BEFORE : Obstacle.UNKNOWN_THROUGHOUT);
        }
        boolean was = before.get() == Band.CHALLENGE;
        boolean is = after.get() == Band.CHALLENGE;
        Verdict verdict = was ? (is ? Verdict.UNRESOLVED : Verdict.CORRECTED) : (is ? Verdict.SLIPPED : Verdict.HELD);
        return new Builder().verdict(verdict).build();
    }

    /**
     * A change of which nothing can be said.
     *
     * @param obstacle why
     * @return the change
     */
    static Change notComparable(Obstacle obstacle) {
        return new Builder().verdict(Verdict.NOT_COMPARABLE).obstacle(obstacle).build();
    }

    /** Builds a {@link Change}; the factories keep verdict and obstacle together. */
    class Builder extends ImmutableChange.Builder {
        Builder() {}
    }
}
