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
 * One statement of an instrument, which respondents rate.
 *
 * <p>It is about a cell of figure 5, not about a field or a value only, because fields and values overlap.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 3, figure = 5, section = "En modell for lokal samskapende sosial innovasjon")
public sealed interface Item permits ImmutableItem {
    /**
     * {@return the id that answers refer to, unique within the instrument; in the standard instrument it is the code
     * of the cell}
     */
    String getId();

    /**
     * {@return the field of action that the statement is about}
     */
    ActionField getField();

    /**
     * {@return the value that the statement is about}
     */
    CoreValue getValue();

    /**
     * {@return the statement, in all languages of the instrument}
     */
    LocalizedText getText();

    /**
     * {@return the cell of the field and the value}
     */
    default ModelCell cell() {
        return ModelCell.of(getField(), getValue());
    }

    /**
     * {@return a new builder, which rejects an invalid id}
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
