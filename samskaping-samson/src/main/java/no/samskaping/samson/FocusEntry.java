package no.samskaping.samson;

import java.util.List;
import no.samskaping.model.ActionField;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * A field of action to work on, and why.
 *
 * <p>Immutable and thread-safe; equal when field and reasons are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public interface FocusEntry {
    /**
     * The field to work on.
     *
     * @return the field
     */
    ActionField getField();

    /**
     * Why: in the order of the kinds, then by party.
     *
     * @return at least one reason
     */
    List<FocusReason> getReasons();

    /**
     * Starts an entry.
     *
     * @return a builder that refuses an entry without reasons
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FocusEntry}. */
    class Builder extends ImmutableFocusEntry.Builder {
        Builder() {}

        @Override
        public FocusEntry build() {
            FocusEntry entry = super.build();
            new Checks().notEmpty("/reasons", entry.getReasons()).orThrow();
            return entry;
        }
    }
}
