package no.samskaping.samson.disclosure;

import no.samskaping.model.ActionField;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * A field in which an invited party has no score.
 *
 * <p>Immutable and thread-safe; equal when party and field are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public sealed interface MissingScore permits ImmutableMissingScore {
    /**
     * Returns the party.
     *
     * @return the party's id
     */
    String getPartyId();

    /**
     * Returns the field.
     *
     * @return the field
     */
    ActionField getField();
}
