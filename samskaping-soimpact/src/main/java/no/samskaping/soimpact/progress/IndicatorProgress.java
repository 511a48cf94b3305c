package no.samskaping.soimpact.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * The progress of one indicator, or of one slice of it, at one measurement.
 *
 * <p>Numbers are exact and without trailing zeros; a percentage computed from numerators and denominators is rounded
 * to 10 decimals, half to even. An unknown value is absent, never 0. Immutable and thread-safe. Two values are equal
 * when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, figure = 8, section = "SoImpact")
public sealed interface IndicatorProgress permits ImmutableIndicatorProgress {
    /** {@return the id of the indicator} */
    String getIndicatorId();

    /** {@return the id of the slice, or empty for the headline value} */
    Optional<String> getSlice();

    /** {@return the date of the measurement, or empty if there is none} */
    Optional<LocalDate> getDate();

    /** {@return the baseline (B), or empty} */
    Optional<BigDecimal> getBaseline();

    /**
     * {@return the actual value (A): the latest value, or for a flow the sum of the values since the baseline; or
     * empty}
     */
    Optional<BigDecimal> getActual();

    /** {@return the target (T), or empty} */
    Optional<BigDecimal> getTarget();

    /** {@return the text of a nominal, ordinal or qualitative measurement, or empty} */
    Optional<String> getText();

    /**
     * Returns the ratio between the progress made and the progress intended, which can be below 0 and above 1. From
     * 0, 12 of 30 is 0.4.
     *
     * @return the ratio, rounded to 10 decimals, half to even, without trailing zeros; or empty if it is undefined
     */
    Optional<BigDecimal> getRatio();

    /** {@return what the ratio is relative to; present if and only if the ratio is} */
    Optional<ProgressBasis> getBasis();

    /** {@return the status} */
    ProgressStatus getStatus();
}
