package no.samskaping.soimpact.money;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.samskaping.model.internal.number.Decimals;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.number.Rounding;
import org.immutables.value.Value;

/**
 * Social return on investment (SROI): the priced outcomes of an effort compared with its input.
 *
 * <p>The handbook warns that such models are complicated and imprecise, and that effects without a price count as
 * much. The formula is that of <i>A Guide to Social Return on Investment</i>. Amounts and ratios are rounded to 10 decimals, half to even.
 * Immutable and thread-safe. Two values are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, figure = 9, section = "Samfunnsøkonomiske modeller", term = "Social Return on Investment")
public sealed interface SocialReturn permits ImmutableSocialReturn {
    /** {@return the input in the currency of the account, 0 or more; empty if unknown} */
    Optional<BigDecimal> getInput();

    /** {@return the yearly discount rate, 0 to 1; 0 unless set} */
    @Value.Default
    default BigDecimal getDiscountRate() {
        return BigDecimal.ZERO;
    }

    /**
     * Returns the number of years by which the first year is discounted: 0 if the first year's values count in full,
     * 1 if they are discounted by a year. It must be set, because guides differ: <i>A Guide to Social Return on
     * Investment</i> (Cabinet Office 2009, revised 2012, stage 5.2) divides the first year's value by 1 + rate, which
     * is 1; other accounts leave it undiscounted.
     *
     * @return the number, 0 to 100
     */
    int getOffset();

    /** {@return the outcomes, including harmful ones} */
    List<@Valid SocialOutcome> getOutcomes();

    /**
     * {@return the present value of all outcomes in all years, Σ V(t) / (1 + rate)^(t − 1 + offset); below 0 if harm
     * outweighs benefit}
     */
    default BigDecimal presentValue() {
        BigDecimal growth = BigDecimal.ONE.add(getDiscountRate());
        BigDecimal sum = BigDecimal.ZERO;
        for (SocialOutcome outcome : getOutcomes()) {
            for (int year = 1; year <= outcome.getYears(); year++) {
                sum = sum.add(
                        outcome.value(year).divide(growth.pow(year - 1 + getOffset(), Amounts.DIGITS), Amounts.DIGITS),
                        Amounts.DIGITS);
            }
        }
        return Rounding.rounded(sum);
    }

    /** {@return present value / input, where 1 means that value and input are equal; empty without an input above 0} */
    default Optional<BigDecimal> valuePerInput() {
        return getInput()
                .filter(input -> input.signum() > 0)
                .map(input -> Rounding.rounded(presentValue().divide(input, Amounts.DIGITS)));
    }

    /**
     * {@return (present value − input) / input, which is {@link #valuePerInput} − 1; empty without an input above 0}
     */
    default Optional<BigDecimal> gainPerInput() {
        return valuePerInput().map(ratio -> ratio.subtract(BigDecimal.ONE));
    }

    /**
     * {@return a new builder, which rejects a missing offset or one outside 0 to 100, a negative input, a rate
     * outside 0 to 1 and numbers with more than 40 digits or decimals}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SocialReturn}. */
    class Builder extends ImmutableSocialReturn.Builder {
        Builder() {}

        @Override
        public SocialReturn build() {
            SocialReturn given = super.build();
            Checks checks = new Checks().inRange("/offset", given.getOffset(), 0, Amounts.MAX_YEARS);
            given.getInput().ifPresent(input -> checks.notNegative("/input", input));
            checks.rate("/discountRate", given.getDiscountRate());
            checks.orThrow();
            input(given.getInput().map(Decimals::normal));
            discountRate(Decimals.normal(given.getDiscountRate()));
            return super.build();
        }
    }
}
