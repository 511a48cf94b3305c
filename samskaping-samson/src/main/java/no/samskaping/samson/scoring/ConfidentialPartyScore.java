package no.samskaping.samson.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.SpreadSign;
import org.immutables.value.Value;

/**
 * The exact score of one party in one view, with the number of respondents.
 *
 * <p>Not meant to be shown; {@link ConfidentialScorecard#disclose(Disclosure)} decides what may be shown.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public abstract sealed class ConfidentialPartyScore permits ImmutableConfidentialPartyScore {
    ConfidentialPartyScore() {}

    /**
     * {@return the mean of the respondents' scores, 0 to 100, rounded once to 34 digits; empty if no respondent has a
     * score}
     */
    public abstract Optional<BigDecimal> getScore();

    /**
     * {@return the number of respondents who have a score}
     */
    public abstract long getRespondents();

    /**
     * Into how small a part the party's respondents fall by how many of the view's items they rated. Whoever knows
     * scores over different items can subtract one part from another.
     *
     * @return the size of the smallest part, 0 when there are no respondents
     */
    abstract long getSmallestPart();

    /**
     * {@return the mean of expected minus actual rating over all answers with both, in scale points; empty if there
     * are no expectations, and for views other than fields}
     */
    public abstract Optional<BigDecimal> getExpectationGap();

    /**
     * How many respondents hold expectations.
     *
     * @return 0 or more
     */
    abstract long getExpecting();

    /**
     * {@return the mean of the items' average deviations, over the items with enough ratings, in scale points, 0 or
     * more; empty if no item has enough ratings}
     */
    public abstract Optional<BigDecimal> getSpread();

    /**
     * {@return the mean of the items' agreement A, over the items with enough ratings, -1 to 1; empty if there is no
     * spread}
     */
    public abstract Optional<BigDecimal> getAgreement();

    /**
     * The fewest ratings behind the spread of any one item.
     *
     * @return the number, 0 without a spread
     */
    abstract long getSpreadRatings();

    /**
     * {@return what the spread indicates; empty if there is no spread}
     */
    public abstract Set<SpreadSign> getSigns();

    /** Shows no score, because it can be the score of one person. */
    @Override
    public final String toString() {
        return "ConfidentialPartyScore{…}";
    }
}
