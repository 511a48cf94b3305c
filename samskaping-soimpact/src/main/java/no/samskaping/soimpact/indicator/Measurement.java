package no.samskaping.soimpact.indicator;

import java.time.LocalDate;
import java.util.Optional;
import no.samskaping.model.internal.number.Decimals;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * Step 9: one measurement of an indicator.
 *
 * <p>Immutable and thread-safe. Two values are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, figure = 8, section = "SoImpact: de ti stegene", term = "måling")
public sealed interface Measurement extends DatedValue permits ImmutableMeasurement {
    /**
     * Returns the first day of the period that a {@linkplain Accumulation#FLOW flow} value covers; the last day is
     * the {@link #getDate date}.
     *
     * @return the day; empty for the day after the previous measurement. A review reports a start after the date
     */
    Optional<LocalDate> getStart();

    /** {@return whether this is recorded as a negative experience; false unless set} */
    @Value.Default
    default boolean isNegative() {
        return false;
    }

    /** {@return the reference by which evaluations and revisions refer to this measurement} */
    default MeasurementRef toRef() {
        return MeasurementRef.ref(getIndicatorId(), getDate(), getSlice());
    }

    /**
     * {@return a new builder, which rejects invalid ids, numbers with more than 40 digits or decimals, a denominator
     * that is not above 0, and a numerator or denominator without the other}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Measurement}. */
    class Builder extends ImmutableMeasurement.Builder {
        Builder() {}

        @Override
        public Measurement build() {
            Measurement given = super.build();
            DatedValueChecks.check(given).orThrow();
            value(given.getValue().map(Decimals::normal));
            numerator(given.getNumerator().map(Decimals::normal));
            denominator(given.getDenominator().map(Decimals::normal));
            return super.build();
        }
    }
}
