package no.samskaping.samson;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * One party's exact score in one view, with how many respondents stand behind each number.
 *
 * <p>Not meant for display: {@link Scorecard#disclose(Disclosure)} says what may be shown.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public interface PartyScore {
    /**
     * The mean of the respondents' scores, rounded once, to 34 digits.
     *
     * @return 0 to 100, or empty when no respondent has a score
     */
    Optional<BigDecimal> getScore();

    /**
     * How many respondents have a score.
     *
     * @return 0 or more
     */
    long getRespondents();

    /**
     * Into how small a part the party's respondents fall by how many of the view's items they rated. Whoever knows
     * scores over different items can subtract one part from another.
     *
     * @return the size of the smallest part, 0 when there are no respondents
     */
    long getSmallestPart();

    /**
     * The mean of expected minus rated over all answers with both; computed for fields.
     *
     * @return scale points, above 0 when things fall short; or empty without expectations
     */
    Optional<BigDecimal> getExpectationGap();

    /**
     * How many respondents hold expectations.
     *
     * @return 0 or more
     */
    long getExpecting();

    /**
     * The mean of the items' average deviations, over the items that enough respondents rated.
     *
     * @return scale points, 0 or more; or empty when no item has enough ratings
     */
    Optional<BigDecimal> getSpread();

    /**
     * The mean of the items' agreement A, over the same items.
     *
     * @return -1 to 1, or empty with the spread
     */
    Optional<BigDecimal> getAgreement();

    /**
     * The fewest ratings behind the spread of any one item.
     *
     * @return the number, 0 without a spread
     */
    long getSpreadRatings();

    /**
     * What the spread is a sign of.
     *
     * @return the signs; empty without a spread
     */
    Set<SpreadSign> getSigns();

    /**
     * Starts a score.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PartyScore}. */
    class Builder extends ImmutablePartyScore.Builder {
        Builder() {}
    }
}
