package no.samskaping.model;

import java.time.LocalDate;
import java.util.Optional;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * A stretch of whole days, with or without an end.
 *
 * <p>Immutable and thread-safe; equal when both dates are.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public interface Period {
    /**
     * The first day.
     *
     * @return the day
     */
    LocalDate getStart();

    /**
     * The last day, itself included.
     *
     * @return the day, never before the start; empty while no end is set
     */
    Optional<LocalDate> getEnd();

    /**
     * Starts a period.
     *
     * @return a builder that refuses an end before the start
     */
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
