package no.samskaping.soimpact.money;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.MathContext;
import no.samskaping.model.internal.number.Decimals;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.text.Lengths;
import org.immutables.value.Value;

/**
 * One outcome in a {@link SocialReturn}, with its proxy price and the deductions from it.
 *
 * <p>The handbook names the model and warns about it; the terms are those of the SROI guides. A negative outcome has
 * a negative proxy and is included. Rates are shares from 0 to 1 (0.25 is 25 %) and 0 unless set. Immutable and
 * thread-safe. Two values are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, figure = 9, section = "Samfunnsøkonomiske modeller", term = "gevinst")
public sealed interface SocialOutcome permits ImmutableSocialOutcome {
    /** {@return the name of the outcome} */
    @NotBlank
    @Size(max = Lengths.NAME)
    String getName();

    /** {@return the number of occurrences in a year, 0 or more} */
    BigDecimal getQuantity();

    /** {@return the price of one occurrence in the currency of the account; below 0 for a harm} */
    BigDecimal getProxy();

    /** {@return the share that would have occurred anyway, 0 to 1} */
    @Value.Default
    default BigDecimal getDeadweight() {
        return BigDecimal.ZERO;
    }

    /** {@return the share that displaced other outcomes, 0 to 1} */
    @Value.Default
    default BigDecimal getDisplacement() {
        return BigDecimal.ZERO;
    }

    /** {@return the share caused by others, 0 to 1} */
    @Value.Default
    default BigDecimal getAttribution() {
        return BigDecimal.ZERO;
    }

    /** {@return the share that is lost from one year to the next, 0 to 1} */
    @Value.Default
    default BigDecimal getDropOff() {
        return BigDecimal.ZERO;
    }

    /** {@return the number of years that the outcome lasts, 1 to 100; 1 unless set} */
    @Value.Default
    default int getYears() {
        return 1;
    }

    /**
     * Returns the value in a year: quantity × proxy × (1 − deadweight) × (1 − displacement) × (1 − attribution),
     * multiplied by (1 − drop-off) for each year after the first.
     *
     * @param year 1 for the first year
     * @return the value, computed with 60 digits; 0 outside the years of the outcome
     */
    default BigDecimal value(int year) {
        if (year < 1 || year > getYears()) {
            return BigDecimal.ZERO;
        }
        MathContext digits = Amounts.DIGITS;
        return getQuantity()
                .multiply(getProxy(), digits)
                .multiply(BigDecimal.ONE.subtract(getDeadweight()), digits)
                .multiply(BigDecimal.ONE.subtract(getDisplacement()), digits)
                .multiply(BigDecimal.ONE.subtract(getAttribution()), digits)
                .multiply(BigDecimal.ONE.subtract(getDropOff()).pow(year - 1, digits), digits);
    }

    /**
     * {@return a new builder, which rejects a negative quantity, rates outside 0 to 1, years outside 1 to 100 and
     * numbers with more than 40 digits or decimals}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SocialOutcome}. */
    class Builder extends ImmutableSocialOutcome.Builder {
        Builder() {}

        @Override
        public SocialOutcome build() {
            SocialOutcome given = super.build();
            Checks checks = new Checks().inRange("/years", given.getYears(), 1, Amounts.MAX_YEARS);
            checks.bounded("/proxy", given.getProxy());
            checks.notNegative("/quantity", given.getQuantity());
            checks.rate("/deadweight", given.getDeadweight());
            checks.rate("/displacement", given.getDisplacement());
            checks.rate("/attribution", given.getAttribution());
            checks.rate("/dropOff", given.getDropOff());
            checks.orThrow();
            quantity(Decimals.normal(given.getQuantity()));
            proxy(Decimals.normal(given.getProxy()));
            deadweight(Decimals.normal(given.getDeadweight()));
            displacement(Decimals.normal(given.getDisplacement()));
            attribution(Decimals.normal(given.getAttribution()));
            dropOff(Decimals.normal(given.getDropOff()));
            return super.build();
        }
    }
}
