package no.samskaping.soimpact.indicator;

import no.samskaping.model.internal.number.Decimals;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * Step 8: the value of an indicator at the start of the effort.
 *
 * <p>Immutable and thread-safe. Two values are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, figure = 8, section = "SoImpact: de ti stegene", term = "nullpunktmåling")
public sealed interface Baseline extends DatedValue permits ImmutableBaseline {
    /**
     * {@return a new builder, which rejects invalid ids, numbers with more than 40 digits or decimals, a denominator
     * that is not above 0, and a numerator or denominator without the other}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Baseline}. */
    class Builder extends ImmutableBaseline.Builder {
        Builder() {}

        @Override
        public Baseline build() {
            Baseline given = super.build();
            DatedValueChecks.check(given).orThrow();
            value(given.getValue().map(Decimals::normal));
            numerator(given.getNumerator().map(Decimals::normal));
            denominator(given.getDenominator().map(Decimals::normal));
            return super.build();
        }
    }
}
