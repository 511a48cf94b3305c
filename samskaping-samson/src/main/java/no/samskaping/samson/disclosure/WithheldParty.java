package no.samskaping.samson.disclosure;

import java.util.Set;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * A party that answered and is not shown, and why.
 *
 * <p>Immutable and thread-safe; equal when party and reasons are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface WithheldParty permits ImmutableWithheldParty {
    /**
     * {@return the id of the party}
     */
    String getPartyId();

    /**
     * {@return at least one reason, in the order of their list}
     */
    Set<WithheldReason> getReasons();
}
