package no.samskaping.soimpact.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * How far one indicator, or one slice of it, has come at one measurement.
 *
 * <p>Numbers stand as they were given, without trailing zeros; a percentage that was computed from numerators and
 * denominators is rounded to 10 decimals, half to even. What is not known is absent, never 0. Immutable and thread-safe;
 * equal when all parts are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, figure = 8, section = "SoImpact")
public interface IndicatorProgress {
    /**
     * Which indicator.
     *
     * @return its identifier
     */
    String getIndicator();

    /**
     * Which part of the whole.
     *
     * @return the slice, or empty for the headline
     */
    Optional<String> getSlice();

    /**
     * When it was measured.
     *
     * @return the measurement's date; empty when it is not measured
     */
    Optional<LocalDate> getDate();

    /**
     * Where it started.
     *
     * @return B, or empty
     */
    Optional<BigDecimal> getBaseline();

    /**
     * Where it stands: the latest value, or for a flow the sum of the values since the baseline.
     *
     * @return A, or empty
     */
    Optional<BigDecimal> getActual();

    /**
     * Where it is to go.
     *
     * @return T, or empty
     */
    Optional<BigDecimal> getTarget();

    /**
     * What was measured, in words.
     *
     * @return the text of a nominal, ordinal or qualitative measurement, or empty
     */
    Optional<String> getText();

    /**
     * How far it has come: the raw number, below 0 and above 1 too.
     *
     * @return the ratio to 10 decimals, rounded half to even, trailing zeros stripped (12 on the way from 0 to 30 is
     *     0.4); empty where there is none
     */
    Optional<BigDecimal> getRatio();

    /**
     * What the ratio is a share of.
     *
     * @return the basis; there if and only if the ratio is
     */
    Optional<ProgressBasis> getBasis();

    /**
     * Where it stands on its way.
     *
     * @return the status
     */
    ProgressStatus getStatus();

    /**
     * Starts a progress; {@link ChainProgress} computes it.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IndicatorProgress}. */
    class Builder extends ImmutableIndicatorProgress.Builder {
        Builder() {}
    }
}
