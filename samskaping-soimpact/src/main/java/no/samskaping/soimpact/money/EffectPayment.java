package no.samskaping.soimpact.money;

import java.math.BigInteger;
import java.util.SortedMap;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * What an effect contract pays for a set of claims.
 *
 * <p>Immutable and thread-safe. Two values are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, section = "Effektkontrakter", term = "utbetaling")
public sealed interface EffectPayment permits ImmutableEffectPayment {
    /** {@return the total in the smallest unit of the currency, 0 or more} */
    BigInteger getTotal();

    /**
     * Returns the payment by person id, for the persons with a verified outcome; nobody if the threshold is not met.
     *
     * @return the payments in the smallest unit of the currency, which add up to the total and exceed no cap
     */
    @Value.NaturalOrder
    SortedMap<String, BigInteger> getPersons();

    /** {@return whether enough persons have a verified outcome; if false, nothing is paid} */
    boolean isThresholdMet();
}
