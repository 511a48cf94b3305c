package no.samskaping.soimpact.indicator;

import java.time.LocalDate;
import java.util.Optional;
import no.samskaping.model.internal.number.Decimals;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * Step 7: the value that an indicator should reach by a date.
 *
 * <p>Immutable and thread-safe. Two values are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, figure = 8, section = "SoImpact: de ti stegene", term = "måltall")
public sealed interface Target extends DatedValue permits ImmutableTarget {
    /**
     * Returns the first day of the period that the target of a {@linkplain Accumulation#FLOW flow} is for; the last
     * day is the {@link #getDate date}. The targets of other indicators need none.
     *
     * @return the day; if empty, the target of a flow is for all values since the baseline. A review reports a start
     *     after the date
     */
    Optional<LocalDate> getStart();

    /**
     * {@return a new builder, which rejects invalid ids, numbers with more than 40 digits or decimals, a denominator
     * that is not above 0, and a numerator or denominator without the other}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Target}. */
    class Builder extends ImmutableTarget.Builder {
        Builder() {}

        @Override
        public Target build() {
            Target given = super.build();
            DatedValueChecks.check(given).orThrow();
            value(given.getValue().map(Decimals::normal));
            numerator(given.getNumerator().map(Decimals::normal));
            denominator(given.getDenominator().map(Decimals::normal));
            return super.build();
        }
    }
}
