package no.samskaping.samson.disclosure;

import no.samskaping.model.ActionField;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * An invited party and a field in which it has no score, so that the scorecard is incomplete.
 *
 * <p>Immutable and thread-safe; equal when party and field are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public sealed interface MissingScore permits ImmutableMissingScore {
    /**
     * {@return the id of the party that has no score in the field}
     */
    String getPartyId();

    /**
     * {@return the field in which the party has no score}
     */
    ActionField getField();
}
