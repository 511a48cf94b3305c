package no.samskaping.samson;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.stream.Stream;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.Sector;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * What is shown of one view: overall, a field, a value or a cell, for all and by party.
 *
 * <p>What is undefined or hidden is absent. Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public interface Figure {
    /**
     * The score for all.
     *
     * @return 0 to 100, or empty when it is undefined or hidden
     */
    OptionalDouble getScore();

    /**
     * The band of the score.
     *
     * @return the band, empty with the score
     */
    Optional<Band> getBand();

    /**
     * The highest party score minus the lowest.
     *
     * @return 0 to 100, or empty when fewer than two parties have a score or one is hidden
     */
    OptionalDouble getGap();

    /**
     * The parties that are shown, by id.
     *
     * @return a figure for each of them
     */
    @Value.NaturalOrder
    SortedMap<String, @Valid PartyFigure> getParties();

    /**
     * The citizens' roles that are shown.
     *
     * @return a figure for each role that someone answered in, unless roles are hidden
     */
    @Value.NaturalOrder
    SortedMap<CitizenRole, @Valid GroupFigure> getRoles();

    /**
     * The sectors that are shown.
     *
     * @return a figure for each sector, where sectors were given and are not hidden
     */
    @Value.NaturalOrder
    SortedMap<Sector, @Valid GroupFigure> getSectors();

    /**
     * The state of the field or value, from what is shown alone: a challenge when the score for all or that of any one
     * party is in the challenge band, for the weakest party triggers; else the band of the score for all.
     *
     * @return the state, or empty without a score for all and without a party in the challenge band
     */
    default Optional<Band> state() {
        boolean challenge = Stream.concat(
                        getBand().stream(), getParties().values().stream().flatMap(party -> party.getBand().stream()))
                .anyMatch(Band.CHALLENGE::equals);
        return challenge ? Optional.of(Band.CHALLENGE) : getBand();
    }

    /**
     * Those whose figures are in a state.
     *
     * @param <T> fields, values or cells
     * @param figures the figures by what they are of
     * @param state the state
     * @return the keys of the figures in that state, in their order
     */
    static <T> List<T> inState(SortedMap<T, Figure> figures, Band state) {
        return figures.entrySet().stream()
                .filter(figure -> figure.getValue().state().equals(Optional.of(state)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Starts a figure.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Figure}. */
    class Builder extends ImmutableFigure.Builder {
        Builder() {}
    }
}
