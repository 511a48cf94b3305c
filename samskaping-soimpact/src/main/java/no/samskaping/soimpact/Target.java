package no.samskaping.soimpact;

import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.Decimals;
import org.immutables.value.Value;

/**
 * Step 7: what an indicator is to reach, and by when.
 *
 * <p>Immutable and thread-safe; equal when all parts are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, figure = 8, section = "SoImpact: de ti stegene", term = "måltall")
public interface Target extends DatedValue {
    /**
     * Starts a target.
     *
     * @return a builder that refuses invalid identifiers, numbers beyond all bounds, a denominator that is not above 0
     *     and a numerator or denominator without the other
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
            DatedValues.check(given).orThrow();
            value(given.getValue().map(Decimals::normal));
            numerator(given.getNumerator().map(Decimals::normal));
            denominator(given.getDenominator().map(Decimals::normal));
            return super.build();
        }
    }
}
