package no.samskaping.samson.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.Sector;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.disclosure.Disclosure;
import org.immutables.value.Value;

/**
 * The exact scores of one view: overall, a field, a value or a cell.
 *
 * <p>Not meant to be shown; {@link ConfidentialScorecard#disclose(Disclosure)} decides what may be shown.
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

    /**
     * {@return the score for all parties, by the weighting of the rules, 0 to 100; empty if no party has a score}
     */
    public abstract Optional<BigDecimal> getScore();

    /**
     * {@return the highest party score minus the lowest, 0 to 100; empty if fewer than two parties have a score}
     */
    public abstract Optional<BigDecimal> getGap();

    /**
     * {@return the scores of all invited parties by party id; undefined for parties without answers}
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, ConfidentialPartyScore> getParties();

    /**
     * {@return the scores by citizen's role, for the roles of the respondents}
     */
    @Value.NaturalOrder
    public abstract SortedMap<CitizenRole, ConfidentialGroupScore> getRoles();

    /**
     * {@return the scores by sector, if the scorer has the sectors of the parties}
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

    /** Shows no score, because it can be the score of one person. */
    @Override
    public final String toString() {
        return "ConfidentialScore{…}";
    }
}
