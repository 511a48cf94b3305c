package no.samskaping.soimpact;

import java.time.LocalDate;
import java.util.Optional;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.Decimals;
import org.immutables.value.Value;

/**
 * Step 9: one regular measurement, made to steer by.
 *
 * <p>Immutable and thread-safe; equal when all parts are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, figure = 8, section = "SoImpact: de ti stegene", term = "måling")
public interface Measurement extends DatedValue {
    /**
     * The first day that the value counts, for what happens over time.
     *
     * @return the day; a review finds one after the {@link #getDate date}. Empty means since the measurement before
     */
    Optional<LocalDate> getStart();

    /**
     * Whether this is a negative experience: something that went another way than hoped.
     *
     * @return true where someone said so; false also where nobody did
     */
    @Value.Default
    default boolean isNegative() {
        return false;
    }

    /**
     * How evaluations and revisions refer to this measurement.
     *
     * @return the reference
     */
    default MeasurementRef toRef() {
        return MeasurementRef.of(getIndicator(), getDate(), getSlice());
    }

    /**
     * Starts a measurement.
     *
     * @return a builder that refuses invalid identifiers, numbers beyond all bounds, a denominator that is not above 0
     *     and a numerator or denominator without the other
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
            DatedValues.check(given).orThrow();
            value(given.getValue().map(Decimals::normal));
            numerator(given.getNumerator().map(Decimals::normal));
            denominator(given.getDenominator().map(Decimals::normal));
            return super.build();
        }
    }
}
