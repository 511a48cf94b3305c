package no.samskaping.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.term.Term;
import org.immutables.value.Value;

/**
 * A cell of figure 5: one value applied to one field of action.
 *
 * <p>The seven fields and the four values form a grid of 28 cells. Statements about the work refer to a cell, and not to a
 * field or a value alone.
 *
 * <p>Immutable and thread-safe. Two cells are equal if their fields and values are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 3, figure = 5, section = "En modell for lokal samskapende sosial innovasjon")
public sealed interface ModelCell extends Term, Comparable<ModelCell> permits ImmutableModelCell {
    /** {@return the field of action, which is the row of the cell} */
    ActionField getField();

    /** {@return the value, which is the column of the cell} */
    CoreValue getValue();

    /** {@return the codes of the field and the value, joined by a dot, such as {@code equality.openness}} */
    @Override
    default String getCode() {
        return getField().getCode() + "." + getValue().getCode();
    }

    @Override
    default String label(Locale locale) {
        return getField().label(locale) + " × " + getValue().label(locale);
    }

    @Override
    default String description(Locale locale) {
        return getField().description(locale) + " " + getValue().description(locale);
    }

    /** Compares by field, then by value, each in the order of the handbook. */
    @Override
    default int compareTo(ModelCell other) {
        int byField = getField().compareTo(other.getField());
        return byField != 0 ? byField : getValue().compareTo(other.getValue());
    }

    /**
     * Returns the cell of a field and a value.
     *
     * @param field the field of action
     * @param value the value
     * @return the cell
     */
    static ModelCell of(ActionField field, CoreValue value) {
        return ImmutableModelCell.builder().field(field).value(value).build();
    }

    /** {@return all 28 cells, in the order of the handbook} */
    static List<ModelCell> all() {
        return Arrays.stream(ActionField.values())
                .flatMap(field -> Arrays.stream(CoreValue.values()).map(value -> of(field, value)))
                .toList();
    }
}
