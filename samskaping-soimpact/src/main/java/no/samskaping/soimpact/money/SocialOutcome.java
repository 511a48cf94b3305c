package no.samskaping.soimpact.money;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.MathContext;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.Decimals;
import no.samskaping.soimpact.internal.Lengths;
import org.immutables.value.Value;

/**
 * One outcome in a {@link SocialReturn}, with the price that stands in for it and what must be taken off.
 *
 * <p>The handbook names the model and warns of it; the terms are those of the model's own guides. A negative outcome has a
 * negative proxy and stays in the account. Rates are shares from 0 to 1 (0.25 is 25 %) and 0 unless set. Immutable and
 * thread-safe; equal when all parts are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, figure = 9, section = "Samfunnsøkonomiske modeller", term = "gevinst")
public interface SocialOutcome {
    /** The years that an outcome can last at most. */
    int MAX_YEARS = 100;

    /**
     * What the outcome is.
     *
     * @return a short name
     */
    @NotBlank
    @Size(max = Lengths.NAME)
    String getName();

    /**
     * How many times it happens in a year.
     *
     * @return the number, 0 or more
     */
    BigDecimal getQuantity();

    /**
     * The price that stands in for one.
     *
     * @return the price in the account's currency; below 0 for a harm
     */
    BigDecimal getProxy();

    /**
     * The share that would have happened anyway.
     *
     * @return 0 to 1
     */
    @Value.Default
    default BigDecimal getDeadweight() {
        return BigDecimal.ZERO;
    }

    /**
     * The share that pushed the same thing away elsewhere.
     *
     * @return 0 to 1
     */
    @Value.Default
    default BigDecimal getDisplacement() {
        return BigDecimal.ZERO;
    }

    /**
     * The share that others brought about.
     *
     * @return 0 to 1
     */
    @Value.Default
    default BigDecimal getAttribution() {
        return BigDecimal.ZERO;
    }

    /**
     * The share that is lost from one year to the next.
     *
     * @return 0 to 1
     */
    @Value.Default
    default BigDecimal getDropOff() {
        return BigDecimal.ZERO;
    }

    /**
     * How many years it lasts.
     *
     * @return 1 to 100; 1 unless set
     */
    @Value.Default
    default int getYears() {
        return 1;
    }

    /**
     * Its value in a year: quantity × proxy × (1 − deadweight) × (1 − displacement) × (1 − attribution), and from year to
     * year × (1 − drop-off).
     *
     * @param year 1 for the first year
     * @return the value to 60 digits, 0 outside the outcome's years
     */
    default BigDecimal value(int year) {
        if (year < 1 || year > getYears()) {
            return BigDecimal.ZERO;
        }
        MathContext digits = SocialReturn.DIGITS;
        return getQuantity()
                .multiply(getProxy(), digits)
                .multiply(BigDecimal.ONE.subtract(getDeadweight()), digits)
                .multiply(BigDecimal.ONE.subtract(getDisplacement()), digits)
                .multiply(BigDecimal.ONE.subtract(getAttribution()), digits)
                .multiply(BigDecimal.ONE.subtract(getDropOff()).pow(year - 1, digits), digits);
    }

    /**
     * Starts an outcome.
     *
     * @return a builder that refuses a negative quantity, rates outside 0 to 1, years outside 1 to 100 and numbers beyond
     *     all bounds
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
            Checks checks = new Checks().inRange("/years", given.getYears(), 1, MAX_YEARS);
            Decimals.bounded(checks, "/proxy", given.getProxy());
            Decimals.notNegative(checks, "/quantity", given.getQuantity());
            Decimals.rate(checks, "/deadweight", given.getDeadweight());
            Decimals.rate(checks, "/displacement", given.getDisplacement());
            Decimals.rate(checks, "/attribution", given.getAttribution());
            Decimals.rate(checks, "/dropOff", given.getDropOff());
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
