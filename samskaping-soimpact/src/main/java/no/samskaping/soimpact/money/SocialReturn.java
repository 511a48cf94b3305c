package no.samskaping.soimpact.money;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.Decimals;
import org.immutables.value.Value;

/**
 * Social return on investment (SROI): the priced outcomes of an effort against what went into it.
 *
 * <p>The handbook's warning goes with every number: such models are complicated and imprecise, and effects without a price
 * weigh as much. The formula is that of the model's own guides. Amounts and ratios are rounded to 10 decimals, half to
 * even. Immutable and thread-safe; equal when all parts are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, figure = 9, section = "Samfunnsøkonomiske modeller", term = "Social Return on Investment")
public interface SocialReturn {
    /** How amounts are computed before they are rounded: 60 digits, half to even. */
    MathContext DIGITS = new MathContext(60, RoundingMode.HALF_EVEN);

    /**
     * What went into the effort.
     *
     * @return the amount in the account's currency, 0 or more; empty while unknown
     */
    Optional<BigDecimal> getInput();

    /**
     * How much less a value is worth a year later.
     *
     * @return 0 to 1; 0 unless set
     */
    @Value.Default
    default BigDecimal getDiscountRate() {
        return BigDecimal.ZERO;
    }

    /**
     * How many years the first year's values are discounted.
     *
     * @return 0 when they count in full, 1 when they come a year after the input; 0 to 100, 0 unless set
     */
    @Value.Default
    default int getOffset() {
        return 0;
    }

    /**
     * What comes of the effort, the harm too.
     *
     * @return the outcomes
     */
    List<@Valid SocialOutcome> getOutcomes();

    /**
     * What all outcomes in all their years are worth today: Σ V(t) / (1 + rate)^(t − 1 + offset).
     *
     * @return the present value; below 0 when harm outweighs
     */
    default BigDecimal presentValue() {
        BigDecimal growth = BigDecimal.ONE.add(getDiscountRate());
        BigDecimal sum = BigDecimal.ZERO;
        for (SocialOutcome outcome : getOutcomes()) {
            for (int year = 1; year <= outcome.getYears(); year++) {
                sum = sum.add(outcome.value(year).divide(growth.pow(year - 1 + getOffset(), DIGITS), DIGITS), DIGITS);
            }
        }
        return Decimals.rounded(sum);
    }

    /**
     * The value for each krone that went in: present value / input. 1 means that as much came out as went in.
     *
     * @return the ratio; empty without an input above 0
     */
    default Optional<BigDecimal> valuePerInput() {
        return getInput()
                .filter(input -> input.signum() > 0)
                .map(input -> Decimals.rounded(presentValue().divide(input, DIGITS)));
    }

    /**
     * The gain for each krone that went in: (present value − input) / input, which is one less than
     * {@link #valuePerInput}. 0 means that as much came out as went in.
     *
     * @return the ratio; empty without an input above 0
     */
    default Optional<BigDecimal> gainPerInput() {
        return valuePerInput().map(ratio -> ratio.subtract(BigDecimal.ONE));
    }

    /**
     * Starts an account.
     *
     * @return a builder that refuses a negative input, a rate outside 0 to 1, an offset outside 0 to 100 and numbers
     *     beyond all bounds
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
            Checks checks = new Checks().inRange("/offset", given.getOffset(), 0, SocialOutcome.MAX_YEARS);
            given.getInput().ifPresent(input -> Decimals.notNegative(checks, "/input", input));
            Decimals.rate(checks, "/discountRate", given.getDiscountRate());
            checks.orThrow();
            input(given.getInput().map(Decimals::normal));
            discountRate(Decimals.normal(given.getDiscountRate()));
            return super.build();
        }
    }
}
