package no.samskaping.samson;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * How one party scores in one view: overall, a field, a value or a cell.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public interface PartyFigure {
    /**
     * The party's score: the mean of its respondents'.
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
     * How far things fall short of what the party expects; given for fields.
     *
     * @return the mean of expected minus rated, in scale points; above 0 when they fall short
     */
    OptionalDouble getExpectationGap();

    /**
     * How far the party's respondents lie from their mean: the mean of the items' average deviations.
     *
     * @return scale points, 0 or more; empty when fewer than five answered
     */
    OptionalDouble getSpread();

    /**
     * Whether the party's respondents gather in one place: the mean of the items' agreement A (van der Eijk).
     *
     * @return -1 for two opposed halves, 0 for all points alike, 1 for one; empty when fewer than five answered
     */
    OptionalDouble getAgreement();

    /**
     * What the spread is a sign of.
     *
     * @return the signs; empty where the spread is unremarkable or not shown
     */
    Set<SpreadSign> getSigns();

    /**
     * Starts a figure.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PartyFigure}. */
    class Builder extends ImmutablePartyFigure.Builder {
        Builder() {}
    }
}
