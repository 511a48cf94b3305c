package no.samskaping.samson.disclosure;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * The score of one party: overall, or in a field, a value or a cell.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public sealed interface PartyScore permits ImmutablePartyScore {
    /**
     * Returns the mean of the respondents' scores.
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

    /**
     * Returns how far the ratings are below the expectations; given for fields.
     *
     * @return the mean of expected minus rated, in scale points; above 0 when they fall short
     */
    OptionalDouble getExpectationGap();

    /**
     * Returns the spread: the mean of the items' average deviations.
     *
     * @return scale points, 0 or more; empty when fewer than five answered
     */
    OptionalDouble getSpread();

    /**
     * Returns the mean of the items' agreement A (van der Eijk).
     *
     * @return -1 when half of the answers are at each end of the scale, 0 when all points are equally common, 1 when all
     *     answers are the same; empty when fewer than five answered
     */
    OptionalDouble getAgreement();

    /**
     * Returns the signs in spread and agreement.
     *
     * @return the signs; empty where the spread is unremarkable or not shown
     */
    Set<SpreadSign> getSigns();

    /**
     * Returns how many of the party's respondents have a score.
     *
     * @return 1 or more; empty without a score
     */
    OptionalLong getRespondents();

    /**
     * Returns how many of the people whom the party asked have answered; given overall, where the assessment says how many
     * were asked.
     *
     * @return 0 or more, 1 when all answered; rounded to three decimals
     */
    OptionalDouble getResponseRate();
}
