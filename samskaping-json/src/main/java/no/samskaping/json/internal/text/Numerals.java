package no.samskaping.json.internal.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import no.samskaping.model.internal.number.Decimals;

/** How long numbers in a document may be, so that a few bytes cannot fill the memory. */
public final class Numerals {
    /** The most digits of a number, written out: those of any bounded decimal, and some more for sums of them. */
    public static final int MAX_DIGITS = 2 * Decimals.MAX_DIGITS + 20;

    private Numerals() {}

    /** The digits of a number that is written out without an exponent. */
    public static long digits(BigDecimal number) {
        return Math.max(1, (long) number.precision() - number.scale()) + Math.max(0, number.scale());
    }

    /**
     * A substitute for a number whose exponent does not fit an {@code int}: as far from 0 as a {@code BigDecimal} can be,
     * or as near to it. Both exceed every limit of a document.
     */
    public static BigDecimal extreme(String numeral) {
        boolean near = numeral.contains("e-") || numeral.contains("E-");
        return new BigDecimal(
                numeral.startsWith("-") ? BigInteger.ONE.negate() : BigInteger.ONE,
                near ? Integer.MAX_VALUE : -Integer.MAX_VALUE);
    }
}
