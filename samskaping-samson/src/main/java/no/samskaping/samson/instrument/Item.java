package no.samskaping.samson.instrument;

import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A statement of an instrument that respondents rate.
 *
 * <p>It belongs to a cell of figure 5, never to a field or a value alone, since the two blend into each other.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 3, figure = 5, section = "En modell for lokal samskapende sosial innovasjon")
public sealed interface Item permits ImmutableItem {
    /**
     * Returns the id that answers refer to; in the standard instrument the code of the cell.
     *
     * @return the id, unique within the instrument
     */
    String getId();

    /**
     * Returns the field of action that the statement is about.
     *
     * @return the field
     */
    ActionField getField();

    /**
     * Returns the value that the statement is about.
     *
     * @return the value
     */
    CoreValue getValue();

    /**
     * Returns the statement.
     *
     * @return the text in each of the instrument's languages
     */
    LocalizedText getText();

    /**
     * Returns the cell of field and value.
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
