package no.samskaping.samson;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.Sector;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * The exact scores of one view: overall, a field, a value or a cell.
 *
 * <p>Not meant for display: {@link Scorecard#disclose(Disclosure)} says what may be shown.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public interface ViewScore {
    /**
     * How many of the instrument's items are looked at.
     *
     * @return 1 or more
     */
    int getItems();

    /**
     * The score for all, by the rules' weighting.
     *
     * @return 0 to 100, or empty when no party has a score
     */
    Optional<BigDecimal> getScore();

    /**
     * The highest party score minus the lowest.
     *
     * @return 0 to 100, or empty when fewer than two parties have a score
     */
    Optional<BigDecimal> getGap();

    /**
     * Every party that was invited, by id.
     *
     * @return a score for each, undefined where nobody answered
     */
    @Value.NaturalOrder
    SortedMap<String, PartyScore> getParties();

    /**
     * The citizens' roles that someone answered in.
     *
     * @return a score for each
     */
    @Value.NaturalOrder
    SortedMap<CitizenRole, GroupScore> getRoles();

    /**
     * The sectors of the parties, where they were given.
     *
     * @return a score for each
     */
    @Value.NaturalOrder
    SortedMap<Sector, GroupScore> getSectors();

    /**
     * The smallest number of respondents with a score in this view among those who answer for one party in the same
     * roles, parties and roles without any left out. Scores by role and by party together tell of groups this small.
     *
     * @return 1 or more, or 0 when nobody has a score
     */
    long getSmallestGroup();

    /**
     * Starts a view's scores.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ViewScore}. */
    class Builder extends ImmutableViewScore.Builder {
        Builder() {}
    }
}
