package no.samskaping.soimpact.plan;

import java.time.LocalDate;
import java.util.Optional;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.indicator.MeasurementMethod;
import org.immutables.value.Value;

/**
 * One planned measurement of an indicator.
 *
 * <p>Immutable and thread-safe. Two values are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
public sealed interface PlannedMeasurement permits ImmutablePlannedMeasurement {
    /** {@return how it is to be measured, and by whom} */
    MeasurementMethod getMethod();

    /** {@return the last day on which the measurement is in time} */
    LocalDate getDueDate();

    /** {@return the date of the first measurement that counts for this one, or empty} */
    Optional<LocalDate> getMeasuredDate();

    /** {@return the status on the date that the plan was asked for} */
    PlannedMeasurementStatus getStatus();
}
