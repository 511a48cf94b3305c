package no.samskaping.samson.instrument;

import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * A questionnaire on the cells of figure 5: statements, and the scale to rate them on.
 *
 * <p>KS describes SAMSON as a series of questions that all parties answer, built on figure 5; the questions themselves,
 * their number and their scale are not published. {@link #standard()} is this library's own and claims no equivalence
 * with KS's tool; any other instrument can be brought as data.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal, items in the same order.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public sealed interface Instrument permits ImmutableInstrument {
    /**
     * Returns the id of the instrument.
     *
     * @return the id
     */
    String getId();

    /**
     * Returns the version; any change that could change answers needs a new one.
     *
     * @return the version, with the form of an id
     */
    String getVersion();

    /**
     * Returns the scale of all items.
     *
     * @return the scale
     */
    Scale getScale();

    /**
     * Returns the fields that the instrument says it scores.
     *
     * @return the fields; none named means all seven
     */
    Set<ActionField> getFields();

    /**
     * Returns the values that the instrument says it scores.
     *
     * @return the values; none named means all four
     */
    Set<CoreValue> getValues();

    /**
     * Returns the items, in the order they are asked.
     *
     * @return the items: at least one for each field and each value that the instrument claims to score
     */
    List<@Valid Item> getItems();

    /**
     * Returns the fields that are scored.
     *
     * @return {@link #getFields()}, or all seven where it is empty; in handbook order
     */
    default Set<ActionField> scoredFields() {
        return getFields().isEmpty() ? EnumSet.allOf(ActionField.class) : getFields();
    }

    /**
     * Returns the values that are scored.
     *
     * @return {@link #getValues()}, or all four where it is empty; in handbook order
     */
    default Set<CoreValue> scoredValues() {
        return getValues().isEmpty() ? EnumSet.allOf(CoreValue.class) : getValues();
    }

    /**
     * Returns the languages of the instrument's texts.
     *
     * @return IETF language tags, sorted
     */
    default SortedSet<String> languages() {
        return new TreeSet<>(getItems().get(0).getText().getTexts().keySet());
    }

    /**
     * Returns the id and version of this instrument.
     *
     * @return id and version
     */
    default InstrumentRef ref() {
        return InstrumentRef.of(getId(), getVersion());
    }

    /**
     * The library's own instrument: one statement for each of the 28 cells, agreed with on 1 to 5, in Bokmål, Nynorsk
     * and English.
     *
     * @return {@code samson-standard}, version {@code 1}
     */
    static Instrument standard() {
        return StandardInstrument.INSTANCE;
    }

    /**
     * Starts an instrument.
     *
     * @return a builder that refuses ids that cannot be used or repeat, fields and values without an item, items of
     *     fields and values that are not claimed, and texts in differing languages
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Instrument}. */
    class Builder extends ImmutableInstrument.Builder {
        Builder() {}

        @Override
        public Instrument build() {
            Instrument instrument = super.build();
            Checks checks = new Checks()
                    .id("/id", instrument.getId())
                    .id("/version", instrument.getVersion())
                    .notEmpty("/items", instrument.getItems())
                    .unique("/items", instrument.getItems(), "/id", Item::getId);
            if (!instrument.getItems().isEmpty()) {
                InstrumentCheck.coverage(instrument, checks);
                InstrumentCheck.languages(instrument, checks);
            }
            checks.orThrow();
            return instrument;
        }
    }
}
