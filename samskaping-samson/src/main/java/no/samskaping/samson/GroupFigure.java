package no.samskaping.samson;

import java.util.Optional;
import java.util.OptionalDouble;
import no.samskaping.model.internal.ValueStyle;
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
public interface GroupFigure {
    /**
     * The group's score.
     *
     * @return 0 to 100, or empty when it is undefined or hidden
     */
    OptionalDouble getScore();

    /**
     * The band of the score.
     *
     * @return the band, empty with the score
     */
    Optional<Band> getBand();

    /**
     * Starts a figure.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GroupFigure}. */
    class Builder extends ImmutableGroupFigure.Builder {
        Builder() {}
    }
}
