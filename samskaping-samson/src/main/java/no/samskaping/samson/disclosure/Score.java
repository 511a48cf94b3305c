package no.samskaping.samson.disclosure;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SortedMap;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.Sector;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * The scores that are shown overall or for a field, a value or a cell: for all and by party.
 *
 * <p>What is undefined or hidden is absent. Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public sealed interface Score permits ImmutableScore {
    /**
     * Returns the score for all.
     *
     * @return 0 to 100, or empty when it is undefined or hidden
     */
    OptionalDouble getScore();

    /**
     * Returns the band of the score for all alone; the state of a field or value also looks at the parties.
     *
     * @return the band; empty when the score is undefined or withheld
     */
    Optional<Band> getBand();

    /**
     * Returns the highest party score minus the lowest.
     *
     * @return 0 to 100, or empty when fewer than two parties have a score or one is hidden
     */
    OptionalDouble getGap();

    /**
     * Returns the scores of the parties that are shown.
     *
     * @return a figure for each of them
     */
    @Value.NaturalOrder
    SortedMap<String, @Valid PartyScore> getParties();

    /**
     * Returns the scores by citizens' role.
     *
     * @return a figure for each role that someone answered in, unless roles are hidden
     */
    @Value.NaturalOrder
    SortedMap<CitizenRole, @Valid GroupScore> getRoles();

    /**
     * Returns the scores by sector.
     *
     * @return a figure for each sector, where sectors were given and are not hidden
     */
    @Value.NaturalOrder
    SortedMap<Sector, @Valid GroupScore> getSectors();

    /**
     * Returns how many respondents have a score, of all parties together.
     *
     * @return 0 or more; empty when the score for all is withheld
     */
    OptionalLong getRespondents();

    /**
     * Returns how many of the people who were asked have answered; given overall, where the assessment says how many were
     * asked in every party.
     *
     * @return 0 or more, 1 when all answered; rounded to three decimals
     */
    OptionalDouble getResponseRate();
}
