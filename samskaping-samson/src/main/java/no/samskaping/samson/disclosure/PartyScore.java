package no.samskaping.samson.disclosure;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * The score of one party in one view: overall, a field, a value or a cell.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public sealed interface PartyScore permits ImmutablePartyScore {
    /**
     * {@return the score of the party, which is the mean of the scores of its respondents, 0 to 100; empty if it is
     * undefined or hidden}
     */
    OptionalDouble getScore();

    /**
     * {@return the band of the score; empty if there is no score}
     */
    Optional<Band> getBand();

    /**
     * Returns how far the ratings of the party are below its expectations. Only fields have it.
     *
     * @return the mean of expected minus actual rating, in scale points; above 0 if the ratings are below the
     *     expectations
     */
    OptionalDouble getExpectationGap();

    /**
     * Returns how far the ratings of the party's respondents are from their mean: the mean of the average deviations
     * of the items.
     *
     * @return scale points, 0 or more; empty if fewer than five answered
     */
    OptionalDouble getSpread();

    /**
     * Returns how much the party's respondents agree: the mean of the agreement A (van der Eijk) of the items.
     *
     * @return -1 if half of the ratings are at each end, 0 if all points are equally frequent, 1 if all ratings are
     *     the same; empty if fewer than five answered
     */
    OptionalDouble getAgreement();

    /**
     * {@return what the spread indicates; empty if it is small or not shown}
     */
    Set<SpreadSign> getSigns();
}
