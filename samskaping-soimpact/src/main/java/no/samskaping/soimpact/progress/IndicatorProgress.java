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

    /** {@return the date of the latest measurement, or empty if there is none} */
    Optional<LocalDate> getDate();

    /** {@return the baseline (B), or empty; for a flow it is the total of an earlier period} */
    Optional<BigDecimal> getBaseline();

    /** {@return the date of the baseline, or empty if there is none} */
    Optional<LocalDate> getBaselineDate();

    /**
     * {@return the actual value (A): the latest value, or for a flow the sum of the values in the target's period; or
     * empty}
     */
    Optional<BigDecimal> getActual();

    /** {@return the target (T), or empty} */
    Optional<BigDecimal> getTarget();

    /** {@return the first day of the target's period, or empty if not stated} */
    Optional<LocalDate> getTargetStart();

    /** {@return the date of the target, or empty if there is none} */
    Optional<LocalDate> getTargetDate();

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

    /**
     * Returns the share of the time up to the target that has passed. It starts on the date of the baseline, or on the
     * first day of the chain's period if there is no baseline; for a flow whose target has a start, it is the share of
     * the days of that period. The share is shown beside the ratio; that the two should be equal is not assumed.
     *
     * @return the share, 0 to 1, rounded to 10 decimals, half to even, without trailing zeros; or empty if it is
     *     undefined
     */
    Optional<BigDecimal> getElapsed();

    /** {@return the status} */
    ProgressStatus getStatus();
}
