package no.samskaping.model.collaboration;

import java.time.LocalDate;
import java.util.Optional;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * A period of whole days, with or without an end.
 *
 * <p>Immutable and thread-safe. Two periods are equal if their starts and ends are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface Period permits ImmutablePeriod {
    /** {@return the first day} */
    LocalDate getStart();

    /** {@return the last day (inclusive, not before the start), or empty if no end is set} */
    Optional<LocalDate> getEnd();

    /** {@return a new builder, which refuses an end before the start} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Period}. */
    class Builder extends ImmutablePeriod.Builder {
        Builder() {}

        @Override
        public Period build() {
            Period period = super.build();
            new Checks().inOrder("/end", period.getStart(), period.getEnd()).orThrow();
            return period;
        }
    }
}
