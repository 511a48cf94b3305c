package no.samskaping.samson.disclosure;

import java.util.Optional;
import java.util.OptionalDouble;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * The score of a group other than a party: those in a citizen's role, or the parties of a sector.
 *
 * <p>Immutable and thread-safe; equal when score and band are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public sealed interface GroupScore permits ImmutableGroupScore {
    /**
     * Returns the score of the group.
     *
     * @return 0 to 100, or empty when it is undefined or hidden
     */
    OptionalDouble getScore();

    /**
     * Returns the band of the score.
     *
     * @return the band, empty with the score
     */
    Optional<Band> getBand();
}
