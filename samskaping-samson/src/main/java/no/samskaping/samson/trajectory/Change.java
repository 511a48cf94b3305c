package no.samskaping.samson.trajectory;

import java.util.Optional;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * How the state of a field or value changed between two scorecards.
 *
 * <p>Immutable and thread-safe; equal when verdict and reason are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface Change permits ImmutableChange {
    /**
     * {@return how the state changed}
     */
    Verdict getVerdict();

    /**
     * {@return why the states cannot be compared; present if and only if the verdict is {@link
     * Verdict#NOT_COMPARABLE}}
     */
    Optional<NotComparableReason> getReason();
}
