package no.samskaping.soimpact.money;

import java.math.BigDecimal;
import java.util.SortedMap;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * What an effect contract pays for a set of claims.
 *
 * <p>Immutable and thread-safe; equal when all parts are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, section = "Effektkontrakter", term = "utbetaling")
public interface EffectPayment {
    /**
     * What is paid in all.
     *
     * @return the exact sum, 0 or more
     */
    BigDecimal getTotal();

    /**
     * What is paid for each person.
     *
     * @return by person, for those with a verified outcome, nobody below the threshold; rounded down to 10 decimals, so
     *     that no cap is passed
     */
    @Value.NaturalOrder
    SortedMap<String, BigDecimal> getPersons();

    /**
     * Whether enough persons have a verified outcome.
     *
     * @return false when the contract's threshold was not reached, and so nothing is paid
     */
    boolean isThresholdMet();

    /**
     * Starts a payment; {@link EffectContract#settle} makes it.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EffectPayment}. */
    class Builder extends ImmutableEffectPayment.Builder {
        Builder() {}
    }
}
