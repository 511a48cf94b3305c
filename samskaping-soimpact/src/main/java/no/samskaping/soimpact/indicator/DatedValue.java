package no.samskaping.soimpact.indicator;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.text.Lengths;

/**
 * What targets, baselines and measurements have in common: the value of an indicator at a date.
 *
 * <p>An unknown value is absent, never 0. Numbers have at most 40 digits and 40 decimals. Trailing zeros are removed,
 * so that 1.0 and 1.00 are equal.
 *
 * @see Target
 * @see Baseline
 * @see Measurement
 */
@Source(chapter = 6, figure = 8, section = "SoImpact: de ti stegene", term = "måltall, nullpunkt, måling")
public sealed interface DatedValue permits Baseline, Measurement, Target {
    /** {@return the id of the indicator} */
    String getIndicatorId();

    /** {@return the date of the value; for a flow, the last day of its period} */
    LocalDate getDate();

    /** {@return the slice of one of the indicator's dimensions that the value is for; empty for the headline value} */
    Optional<String> getSlice();

    /**
     * {@return the value as a number (a count, an amount, a percentage where 50 means 50 %, or a rank where 1 is the
     * lowest), or empty}
     */
    Optional<BigDecimal> getValue();

    /** {@return the numerator of a percentage; present if and only if the denominator is} */
    Optional<BigDecimal> getNumerator();

    /** {@return the denominator of a percentage, above 0; present if and only if the numerator is} */
    Optional<BigDecimal> getDenominator();

    /**
     * {@return the value in words (for a qualitative indicator, a category of a nominal one, or the name of a rank of
     * an ordinal one), or empty}
     */
    Optional<@Size(min = 1, max = Lengths.TEXT) String> getText();
}
