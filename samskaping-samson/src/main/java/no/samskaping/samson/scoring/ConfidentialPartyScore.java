package no.samskaping.samson.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.SpreadSign;
import org.immutables.value.Value;

/**
 * One party's exact score in one view, with how many respondents stand behind each number.
 *
 * <p>Not meant for display: {@link ConfidentialScorecard#disclose(Disclosure)} says what may be shown.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public abstract sealed class ConfidentialPartyScore permits ImmutableConfidentialPartyScore {
    ConfidentialPartyScore() {}

    /**
     * The mean of the respondents' scores, rounded once, to 34 digits.
     *
     * @return 0 to 100, or empty when no respondent has a score
     */
    public abstract Optional<BigDecimal> getScore();

    /** The same before rounding. Not part of equality: equal numbers can be different fractions. */
    @Value.Auxiliary
    abstract Optional<Fraction> getExactScore();

    /**
     * How many respondents have a score.
     *
     * @return 0 or more
     */
    public abstract long getRespondents();

    /**
     * The mean of expected minus rated over all answers with both; computed for fields.
     *
     * @return scale points, above 0 when things fall short; or empty without expectations
     */
    public abstract Optional<BigDecimal> getExpectationGap();

    /** The same before rounding. Not part of equality: equal numbers can be different fractions. */
    @Value.Auxiliary
    abstract Optional<Fraction> getExactExpectationGap();

    /**
     * How many respondents hold expectations.
     *
     * @return 0 or more
     */
    abstract long getExpecting();

    /**
     * The mean of the items' average deviations, over the items that enough respondents rated.
     *
     * @return scale points, 0 or more; or empty when no item has enough ratings
     */
    public abstract Optional<BigDecimal> getSpread();

    /** The same before rounding. Not part of equality: equal numbers can be different fractions. */
    @Value.Auxiliary
    abstract Optional<Fraction> getExactSpread();

    /**
     * The mean of the items' agreement A, over the same items.
     *
     * @return -1 to 1, or empty with the spread
     */
    public abstract Optional<BigDecimal> getAgreement();

    /** The same before rounding. Not part of equality: equal numbers can be different fractions. */
    @Value.Auxiliary
    abstract Optional<Fraction> getExactAgreement();

    /**
     * The fewest ratings behind the spread of any one item.
     *
     * @return the number, 0 without a spread
     */
    abstract long getSpreadRatings();

    /**
     * What the spread is a sign of.
     *
     * @return the signs; empty without a spread
     */
    public abstract Set<SpreadSign> getSigns();

    /** Shows no figure: a score can be that of one person. */
    @Override
    public final String toString() {
        return "ConfidentialPartyScore{…}";
    }
}
