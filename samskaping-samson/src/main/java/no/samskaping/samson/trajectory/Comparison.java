package no.samskaping.samson.trajectory;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.disclosure.Scorecard;
import org.immutables.value.Value;

/**
 * What changed between two scorecards.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface Comparison permits ImmutableComparison {
    /**
     * Returns the day of the earlier scorecard.
     *
     * @return the earlier scorecard's date
     */
    LocalDate getStart();

    /**
     * Returns the day of the later scorecard.
     *
     * @return the later scorecard's date
     */
    LocalDate getEnd();

    /**
     * Returns the change of each field that either scorecard has.
     *
     * @return one change for each
     */
    @Value.NaturalOrder
    SortedMap<ActionField, Change> getFields();

    /**
     * Returns the change of each value that either scorecard has.
     *
     * @return one change for each
     */
    @Value.NaturalOrder
    SortedMap<CoreValue, Change> getValues();

    /**
     * Returns the parties that were invited later and not before.
     *
     * @return their ids, sorted
     */
    @Value.NaturalOrder
    SortedSet<String> getJoinedPartyIds();

    /**
     * Returns the parties that were invited before and not later.
     *
     * @return their ids, sorted
     */
    @Value.NaturalOrder
    SortedSet<String> getLeftPartyIds();

    /**
     * Compares two scorecards.
     *
     * @param earlier the one
     * @param later the other
     * @return the passage, with exactly one change for each field and value
     */
    static Comparison between(Scorecard earlier, Scorecard later) {
        Changes changes = new Changes(earlier, later);
        return ImmutableComparison.builder()
                .start(earlier.getDate())
                .end(later.getDate())
                .fields(changes.of(Scorecard::getFieldStates, Scorecard::getFields))
                .values(changes.of(Scorecard::getValueStates, Scorecard::getValues))
                .joinedPartyIds(Changes.without(later.partyIds(), earlier.partyIds()))
                .leftPartyIds(Changes.without(earlier.partyIds(), later.partyIds()))
                .build();
    }
}
