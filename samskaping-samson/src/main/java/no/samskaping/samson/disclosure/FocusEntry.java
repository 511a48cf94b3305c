package no.samskaping.samson.disclosure;

import java.util.List;
import no.samskaping.model.ActionField;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * A field of action to work on, with the reasons.
 *
 * <p>Immutable and thread-safe; equal when field and reasons are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public sealed interface FocusEntry permits ImmutableFocusEntry {
    /**
     * {@return the field to work on}
     */
    ActionField getField();

    /**
     * {@return the reasons, at least one, in the order of their kinds and then by party}
     */
    List<FocusReason> getReasons();
}
