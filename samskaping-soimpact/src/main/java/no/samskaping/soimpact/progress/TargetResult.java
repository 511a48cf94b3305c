package no.samskaping.soimpact.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * What came of one target of an indicator or of one of its slices.
 *
 * <p>It rests on the last value on or before the target's date, so that a milestone that was measured in time is not
 * judged again by later values. Numbers are as in {@link IndicatorProgress}. Immutable and thread-safe. Two values are
 * equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, figure = 8, section = "SoImpact: de ti stegene", term = "måltall")
public sealed interface TargetResult permits ImmutableTargetResult {
    /** {@return the id of the indicator} */
    String getIndicatorId();

    /** {@return the id of the slice, or empty for the headline value} */
    Optional<String> getSlice();

    /** {@return the first day of the target's period, or empty if not stated} */
    Optional<LocalDate> getTargetStart();

    /** {@return the date of the target} */
    LocalDate getTargetDate();

    /** {@return the target (T), or empty for a text} */
    Optional<BigDecimal> getTarget();

    /** {@return the date of the last measurement on or before the target's date, or empty if there is none} */
    Optional<LocalDate> getDate();

    /** {@return the actual value (A) on that date, or empty} */
    Optional<BigDecimal> getActual();

    /** {@return the text of a nominal, ordinal or qualitative measurement, or empty} */
    Optional<String> getText();

    /** {@return what came of the target} */
    TargetOutcome getOutcome();
}
