package no.samskaping.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * One of the 28 cells where a value cuts through a field of action.
 *
 * <p>Fields and values form one grid and blend into each other: whatever speaks of the work speaks of a cell, never of
 * a field or a value alone. Immutable and thread-safe; equal when field and value are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 3, figure = 5, section = "En modell for lokal samskapende sosial innovasjon")
public interface ModelCell extends Term, Comparable<ModelCell> {
    /**
     * The field of action: the cell's row.
     *
     * @return the field
     */
    ActionField getField();

    /**
     * The value: the cell's column.
     *
     * @return the value
     */
    CoreValue getValue();

    /** {@inheritDoc} The field's code and the value's, joined by a dot: {@code equality.openness}. */
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

    /** Cells stand in handbook order: by field, then by value. */
    @Override
    default int compareTo(ModelCell other) {
        int byField = getField().compareTo(other.getField());
        return byField != 0 ? byField : getValue().compareTo(other.getValue());
    }

    /**
     * The cell where a value cuts through a field.
     *
     * @param field the field of action
     * @param value the value
     * @return the cell
     */
    static ModelCell of(ActionField field, CoreValue value) {
        return new Builder().field(field).value(value).build();
    }

    /**
     * The whole grid.
     *
     * @return all 28 cells in handbook order
     */
    static List<ModelCell> all() {
        return Arrays.stream(ActionField.values())
                .flatMap(field -> Arrays.stream(CoreValue.values()).map(value -> of(field, value)))
                .toList();
    }

    /** Builds a {@link ModelCell}; {@link ModelCell#of} is shorter. */
    class Builder extends ImmutableModelCell.Builder {
        Builder() {}
    }
}
