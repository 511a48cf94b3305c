package no.samskaping.samson;

import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.words.LocalizedText;
import org.immutables.value.Value;

/**
 * One statement of an instrument, which respondents rate.
 *
 * <p>It belongs to a cell of figure 5, never to a field or a value alone, since the two blend into each other.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 3, figure = 5, section = "En modell for lokal samskapende sosial innovasjon")
public interface Item {
    /**
     * The name that answers refer to; in the standard instrument the cell's code.
     *
     * @return the id, unique within the instrument
     */
    String getId();

    /**
     * The field of action that the statement speaks of.
     *
     * @return the field
     */
    ActionField getField();

    /**
     * The value in whose light it does so.
     *
     * @return the value
     */
    CoreValue getValue();

    /**
     * The statement.
     *
     * @return the text in each of the instrument's languages
     */
    LocalizedText getText();

    /**
     * The cell where the value cuts through the field.
     *
     * @return the cell
     */
    default ModelCell cell() {
        return ModelCell.of(getField(), getValue());
    }

    /**
     * Starts an item.
     *
     * @return a builder that refuses an id that cannot be used
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Item}. */
    class Builder extends ImmutableItem.Builder {
        Builder() {}

        @Override
        public Item build() {
            Item item = super.build();
            new Checks().id("/id", item.getId()).orThrow();
            return item;
        }
    }
}
