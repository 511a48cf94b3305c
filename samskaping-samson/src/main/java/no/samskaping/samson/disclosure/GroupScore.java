package no.samskaping.samson.disclosure;

import java.util.Optional;
import java.util.OptionalDouble;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * The score of a group that is not a party: the respondents with a citizen's role, or the parties of a sector.
 *
 * <p>Immutable and thread-safe; equal when score and band are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public sealed interface GroupScore permits ImmutableGroupScore {
    /**
     * {@return the score of the group, 0 to 100; empty if it is undefined or hidden}
     */
    OptionalDouble getScore();

    /**
     * {@return the band of the score; empty if there is no score}
     */
    Optional<Band> getBand();
}
