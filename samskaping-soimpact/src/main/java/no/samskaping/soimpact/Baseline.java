package no.samskaping.soimpact;

import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.Decimals;
import org.immutables.value.Value;

/**
 * Step 8: where an indicator stood when the effort started.
 *
 * <p>Immutable and thread-safe; equal when all parts are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, figure = 8, section = "SoImpact: de ti stegene", term = "nullpunktmåling")
public interface Baseline extends DatedValue {
    /**
     * Starts a baseline.
     *
     * @return a builder that refuses invalid identifiers, numbers beyond all bounds, a denominator that is not above 0
     *     and a numerator or denominator without the other
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
            DatedValues.check(given).orThrow();
            value(given.getValue().map(Decimals::normal));
            numerator(given.getNumerator().map(Decimals::normal));
            denominator(given.getDenominator().map(Decimals::normal));
            return super.build();
        }
    }
}
