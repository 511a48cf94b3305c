package no.samskaping.samson.trajectory;

import java.util.Optional;
import java.util.OptionalDouble;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * How a field or a value changed between two scorecards: one verdict.
 *
 * <p>Immutable and thread-safe; equal when verdict and reason are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface Change permits ImmutableChange {
    /**
     * Returns the verdict.
     *
     * @return the verdict
     */
    Verdict getVerdict();

    /**
     * {@return the score for all at the start, as shown; empty when it is undefined or withheld}
     */
    OptionalDouble getBefore();

    /**
     * {@return the score for all at the end, as shown; empty when it is undefined or withheld}
     */
    OptionalDouble getAfter();

    /**
     * Returns the later score minus the earlier one.
     *
     * @return -100 to 100, above 0 when the score has risen, to one decimal unless both are shown exactly; empty when one of
     *     them is missing or the two cannot be compared
     */
    OptionalDouble getDifference();

    /**
     * Returns why the two scorecards cannot be compared.
     *
     * @return the reason; present exactly when the verdict is {@link Verdict#NOT_COMPARABLE}
     */
    Optional<NotComparableReason> getReason();
}
