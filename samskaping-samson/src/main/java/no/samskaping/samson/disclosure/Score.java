package no.samskaping.samson.disclosure;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.stream.Stream;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.Sector;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * The scores that are shown for one view: overall, a field, a value or a cell. It has a score for all parties and one
 * for each party.
 *
 * <p>What is undefined or hidden is absent. Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public sealed interface Score permits ImmutableScore {
    /**
     * {@return the score for all parties, 0 to 100; empty if it is undefined or hidden}
     */
    OptionalDouble getScore();

    /**
     * {@return the band of the score; empty if there is no score}
     */
    Optional<Band> getBand();

    /**
     * {@return the highest party score minus the lowest, 0 to 100; empty if fewer than two parties have a score, or
     * if one is hidden}
     */
    OptionalDouble getGap();

    /**
     * {@return the scores of the parties that are shown, by party id}
     */
    @Value.NaturalOrder
    SortedMap<String, @Valid PartyScore> getParties();

    /**
     * {@return the scores by citizen's role, for the roles of the respondents; empty if roles are hidden}
     */
    @Value.NaturalOrder
    SortedMap<CitizenRole, @Valid GroupScore> getRoles();

    /**
     * {@return the scores by sector, for the sectors that are known and not hidden}
     */
    @Value.NaturalOrder
    SortedMap<Sector, @Valid GroupScore> getSectors();

    /**
     * Returns the state of the field or value. It is a challenge if the score for all or the score of any party is in
     * the challenge band; otherwise it is the band of the score for all. Hidden scores are not used.
     *
     * @return the state; empty if there is no score for all and no party in the challenge band
     */
    default Optional<Band> state() {
        boolean challenge = Stream.concat(
                        getBand().stream(), getParties().values().stream().flatMap(party -> party.getBand().stream()))
                .anyMatch(Band.CHALLENGE::equals);
        return challenge ? Optional.of(Band.CHALLENGE) : getBand();
    }
}
