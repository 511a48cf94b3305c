package no.samskaping.soimpact.theory;

import java.util.List;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.Link;
import org.immutables.value.Value;

/**
 * One path through the theory of change, from an activity to an indicator.
 *
 * <p>Immutable and thread-safe. Two values are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, figure = 7, section = "SoImpact: de ti stegene", term = "endringsteori")
public sealed interface ChangePath permits ImmutableChangePath {
    /** {@return the links, at least one; each starts where the one before ends} */
    List<Link> getLinks();

    /** {@return the id of the activity or indicator where the path starts} */
    default String startId() {
        return getLinks().get(0).getFromId();
    }

    /** {@return the id of the indicator where the path ends} */
    default String endId() {
        return getLinks().get(getLinks().size() - 1).getToId();
    }

    /** {@return whether every link has evidence} */
    default boolean isEvidenced() {
        return getLinks().stream().allMatch(link -> link.getEvidence().isPresent());
    }
}
