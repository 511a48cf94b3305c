package no.samskaping.soimpact;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.Lengths;

/**
 * What targets, baselines and measurements have in common: an indicator's value at a date.
 *
 * <p>What is not known is absent, never 0. Numbers have at most 40 digits and 40 decimals; they are kept without trailing
 * zeros, so that 1.0 and 1.00 are equal.
 *
 * @see Target
 * @see Baseline
 * @see Measurement
 */
@Source(chapter = 6, figure = 8, section = "SoImpact: de ti stegene", term = "måltall, nullpunkt, måling")
public interface DatedValue {
    /**
     * Which indicator it is a value of.
     *
     * @return the identifier of an indicator
     */
    String getIndicator();

    /**
     * The day on which the value holds; for a flow, the last day that it counts.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * The part of the whole that the value is for.
     *
     * @return a slice of one of the indicator's dimensions; empty for the headline value
     */
    Optional<String> getSlice();

    /**
     * The value as a number: a count, an amount, a percentage (50 means 50 %), a rank (1 is lowest).
     *
     * @return the number, or empty
     */
    Optional<BigDecimal> getValue();

    /**
     * How many of the {@link #getDenominator denominator} a percentage is about.
     *
     * @return the number; there if and only if the denominator is
     */
    Optional<BigDecimal> getNumerator();

    /**
     * How many a percentage is a share of.
     *
     * @return the number, above 0; there if and only if the numerator is
     */
    Optional<BigDecimal> getDenominator();

    /**
     * The value in words: of a qualitative indicator, the category of a nominal one, the rank's name of an ordinal one.
     *
     * @return the text, or empty
     */
    Optional<@Size(min = 1, max = Lengths.TEXT) String> getText();
}
