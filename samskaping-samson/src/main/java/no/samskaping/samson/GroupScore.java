package no.samskaping.samson;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedSet;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * The exact score in one view of those in a citizen's role, or of a sector's parties.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public interface GroupScore {
    /**
     * The score: of a role the mean of its respondents', of a sector the mean of its parties'.
     *
     * @return 0 to 100, or empty when it is undefined
     */
    Optional<BigDecimal> getScore();

    /**
     * The parties of the group.
     *
     * @return the ids of a sector's parties; empty for a role, which crosses the parties
     */
    @Value.NaturalOrder
    SortedSet<String> getParties();

    /**
     * How many respondents have a score.
     *
     * @return 0 or more
     */
    long getRespondents();

    /**
     * Starts a score.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GroupScore}. */
    class Builder extends ImmutableGroupScore.Builder {
        Builder() {}
    }
}
