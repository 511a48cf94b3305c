package no.samskaping.samson.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedSet;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * The exact score of a group in one view: the respondents with a citizen's role, or the parties of a sector.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public abstract sealed class ConfidentialGroupScore permits ImmutableConfidentialGroupScore {
    ConfidentialGroupScore() {}

    /**
     * {@return the score, 0 to 100: for a role the mean of its respondents' scores, for a sector the mean of its
     * parties' scores; empty if it is undefined}
     */
    public abstract Optional<BigDecimal> getScore();

    /** The same before rounding. Not part of equality: equal numbers can be different fractions. */
    @Value.Auxiliary
    abstract Optional<Fraction> getExactScore();

    /**
     * {@return the ids of the parties of a sector; empty for a role}
     */
    @Value.NaturalOrder
    public abstract SortedSet<String> getPartyIds();

    /**
     * {@return the number of respondents who have a score}
     */
    public abstract long getRespondents();

    /** Shows no score, because it can be the score of one person. */
    @Override
    public final String toString() {
        return "ConfidentialGroupScore{…}";
    }
}
