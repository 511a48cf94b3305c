package no.samskaping.samson.disclosure;

import java.util.List;
import no.samskaping.model.ActionField;
import no.samskaping.model.internal.value.ValueStyle;
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
public sealed interface FocusEntry permits ImmutableFocusEntry {
    /**
     * Returns the field to work on.
     *
     * @return the field
     */
    ActionField getField();

    /**
     * Returns the reasons, by kind and then by party.
     *
     * @return at least one reason
     */
    List<FocusReason> getReasons();
}
