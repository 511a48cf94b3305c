package no.samskaping.soimpact.plan;

import java.time.LocalDate;
import java.util.Optional;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.MeasurementMethod;
import org.immutables.value.Value;

/**
 * One time that an indicator is to be measured.
 *
 * <p>Immutable and thread-safe; equal when all parts are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
public interface Occasion {
    /**
     * How it is to be measured, and by whom.
     *
     * @return the method
     */
    MeasurementMethod getMethod();

    /**
     * The last day to measure in time.
     *
     * @return the day
     */
    LocalDate getDue();

    /**
     * When it was measured.
     *
     * @return the first measurement that counts for the occasion, or empty
     */
    Optional<LocalDate> getMeasured();

    /**
     * How it stands on the day that was asked about.
     *
     * @return the status
     */
    OccasionStatus getStatus();

    /**
     * Starts an occasion; {@link MonitoringPlan} makes them.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Occasion}. */
    class Builder extends ImmutableOccasion.Builder {
        Builder() {}
    }
}
