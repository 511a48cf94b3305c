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
 * The comparison of a scorecard with a later one.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface Comparison permits ImmutableComparison {
    /**
     * {@return the date of the earlier scorecard}
     */
    LocalDate getStart();

    /**
     * {@return the date of the later scorecard}
     */
    LocalDate getEnd();

    /**
     * {@return the change of each field that at least one of the scorecards has, in handbook order}
     */
    @Value.NaturalOrder
    SortedMap<ActionField, Change> getFields();

    /**
     * {@return the change of each value that at least one of the scorecards has, in handbook order}
     */
    @Value.NaturalOrder
    SortedMap<CoreValue, Change> getValues();

    /**
     * {@return the ids of the parties that were only invited to the later assessment, sorted}
     */
    @Value.NaturalOrder
    SortedSet<String> getJoinedPartyIds();

    /**
     * {@return the ids of the parties that were only invited to the earlier assessment, sorted}
     */
    @Value.NaturalOrder
    SortedSet<String> getLeftPartyIds();

    /**
     * Compares two scorecards.
     *
     * @param earlier the earlier scorecard
     * @param later the later scorecard
     * @return the comparison, with one change for each field and value
     */
    static Comparison between(Scorecard earlier, Scorecard later) {
        boolean comparable = earlier.getInstrument().equals(later.getInstrument());
        return ImmutableComparison.builder()
                .start(earlier.getDate())
                .end(later.getDate())
                .fields(Changes.between(comparable, earlier.getFields(), later.getFields()))
                .values(Changes.between(comparable, earlier.getValues(), later.getValues()))
                .joinedPartyIds(Changes.without(later.partyIds(), earlier.partyIds()))
                .leftPartyIds(Changes.without(earlier.partyIds(), later.partyIds()))
                .build();
    }
}
