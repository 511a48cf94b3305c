package no.samskaping.exchange.answers;

import java.util.List;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * A proposed mapping, with what could not be placed.
 *
 * <p>Immutable and thread-safe; equal when all properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface ColumnProposal permits ImmutableColumnProposal {
    /**
     * Returns the mapping with all columns that were found. It has no party if no column for the party was found.
     *
     * @return the mapping, which a copy can add to: {@code ColumnMapping.builder().from(…)}
     */
    ColumnMapping getMapping();

    /**
     * {@return the headings that could not be placed, in the order of the table}
     */
    List<String> getUnplacedHeadings();

    /**
     * {@return the ids of the items that have no column, in the order of the instrument}
     */
    List<String> getMissingItems();

    /**
     * {@return whether every item has a column}
     */
    default boolean isComplete() {
        return getMissingItems().isEmpty();
    }
}
