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
 * A questionnaire about the cells of figure 5: the statements, and the scale on which they are rated.
 *
 * <p>KS describes SAMSON as a series of questions that all parties answer, based on figure 5. The questions, their
 * number and their scale are not published. {@link #standard()} is this library's own instrument and does not claim
 * to be equivalent to KS's tool; other instruments can be used as data.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal, items in the same order.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public sealed interface Instrument permits ImmutableInstrument {
    /**
     * {@return the id}
     */
    String getId();

    /**
     * {@return the version, which must be a valid id; a change that could change answers needs a new version}
     */
    String getVersion();

    /**
     * {@return the scale of all items}
     */
    Scale getScale();

    /**
     * {@return the fields that it claims to score; empty means all seven}
     */
    Set<ActionField> getFields();

    /**
     * {@return the values that it claims to score; empty means all four}
     */
    Set<CoreValue> getValues();

    /**
     * {@return the items in the order in which they are asked, at least one for each field and each value that the
     * instrument claims to score}
     */
    List<@Valid Item> getItems();

    /**
     * {@return the fields that are scored, in handbook order: {@link #getFields()}, or all seven if that is empty}
     */
    default Set<ActionField> scoredFields() {
        return getFields().isEmpty() ? EnumSet.allOf(ActionField.class) : getFields();
    }

    /**
     * {@return the values that are scored, in handbook order: {@link #getValues()}, or all four if that is empty}
     */
    default Set<CoreValue> scoredValues() {
        return getValues().isEmpty() ? EnumSet.allOf(CoreValue.class) : getValues();
    }

    /**
     * {@return the languages of all texts of the instrument, as IETF language tags, sorted}
     */
    default SortedSet<String> languages() {
        return new TreeSet<>(getItems().get(0).getText().getTexts().keySet());
    }

    /**
     * {@return the id and version, with which assessments refer to this instrument}
     */
    default InstrumentRef ref() {
        return InstrumentRef.of(getId(), getVersion());
    }

    /**
     * Returns the library's own instrument: one statement for each of the 28 cells, rated from 1 (disagree) to 5
     * (agree), in Bokmål, Nynorsk and English.
     *
     * @return {@code samson-standard}, version {@code 1}
     */
    static Instrument standard() {
        return StandardInstrument.INSTANCE;
    }

    /**
     * {@return a new builder, which rejects invalid and duplicate ids, fields and values without an item, items of
     * fields and values that are not claimed, and texts in different languages}
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
