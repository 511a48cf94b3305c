package no.samskaping.soimpact.theory;

import java.util.List;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.Link;
import org.immutables.value.Value;

/**
 * One way through the theory of change, link by link.
 *
 * <p>Immutable and thread-safe; equal when the links are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, figure = 7, section = "SoImpact: de ti stegene", term = "endringsteori")
public interface ChangePath {
    /**
     * The links, each starting where the one before ends.
     *
     * @return at least one
     */
    List<Link> getLinks();

    /**
     * Where the path starts.
     *
     * @return the identifier of an activity or an indicator
     */
    default String start() {
        return getLinks().get(0).getFrom();
    }

    /**
     * The claim that the path leads to.
     *
     * @return the identifier of an indicator
     */
    default String end() {
        return getLinks().get(getLinks().size() - 1).getTo();
    }

    /**
     * Whether something supports every link.
     *
     * @return false when one link has no evidence: a path is as strong as its weakest link
     */
    default boolean hasEvidence() {
        return getLinks().stream().allMatch(link -> link.getEvidence().isPresent());
    }

    /**
     * A path.
     *
     * @param links the links in order
     * @return the path
     * @throws no.samskaping.model.review.InvalidValueException if there are no links
     */
    static ChangePath of(List<Link> links) {
        return new Builder().links(links).build();
    }

    /** Builds a {@link ChangePath}; {@link ChangePath#of} is shorter. */
    class Builder extends ImmutableChangePath.Builder {
        Builder() {}

        @Override
        public ChangePath build() {
            ChangePath path = super.build();
            new Checks().notEmpty("/links", path.getLinks()).orThrow();
            return path;
        }
    }
}
