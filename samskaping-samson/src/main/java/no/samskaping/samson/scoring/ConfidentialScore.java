package no.samskaping.samson.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.Sector;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.disclosure.Disclosure;
import org.immutables.value.Value;

/**
 * The exact scores of one view: overall, a field, a value or a cell.
 *
 * <p>Not meant for display: {@link ConfidentialScorecard#disclose(Disclosure)} says what may be shown.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public abstract sealed class ConfidentialScore permits ImmutableConfidentialScore {
    ConfidentialScore() {}

    /**
     * How many of the instrument's items are looked at.
     *
     * @return 1 or more
     */
    abstract int getItems();

    /** How many of them a respondent must rate to have a score. */
    abstract int getNeeded();

    /**
     * Returns the score for all, by the weighting of the rules.
     *
     * @return 0 to 100, or empty when no party has a score
     */
    public abstract Optional<BigDecimal> getScore();

    /** The same before rounding. Not part of equality: equal numbers can be different fractions. */
    @Value.Auxiliary
    abstract Optional<Fraction> getExactScore();

    /**
     * Returns the highest party score minus the lowest.
     *
     * @return 0 to 100, or empty when fewer than two parties have a score
     */
    public abstract Optional<BigDecimal> getGap();

    /** The same before rounding. Not part of equality: equal numbers can be different fractions. */
    @Value.Auxiliary
    abstract Optional<Fraction> getExactGap();

    /**
     * Returns the scores of all invited parties.
     *
     * @return a score for each, undefined where nobody answered
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, ConfidentialPartyScore> getParties();

    /**
     * Returns the scores by citizens' role.
     *
     * @return a score for each
     */
    @Value.NaturalOrder
    public abstract SortedMap<CitizenRole, ConfidentialGroupScore> getRoles();

    /**
     * Returns the scores by sector.
     *
     * @return a score for each
     */
    @Value.NaturalOrder
    public abstract SortedMap<Sector, ConfidentialGroupScore> getSectors();

    /**
     * The smallest number of respondents with a score in this view among those who answer for one party in the same
     * roles, parties and roles without any left out. Scores by role and by party together tell of groups this small.
     *
     * @return 1 or more, or 0 when nobody has a score
     */
    abstract long getSmallestGroup();

    /** Shows no figure: a score can be that of one person. */
    @Override
    public final String toString() {
        return "ConfidentialScore{…}";
    }
}
