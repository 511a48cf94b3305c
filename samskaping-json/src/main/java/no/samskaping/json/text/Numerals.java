package no.samskaping.json.text;

import java.math.BigDecimal;
import java.math.BigInteger;

/** What a decimal number is in a document: bounded, so that no few bytes fill the memory, and in one form for each value. */
public final class Numerals {
    /** No figure of a collaboration needs as many digits. */
    public static final int MAX_DIGITS = 100;

    private static final int FARTHEST = Integer.MAX_VALUE;

    private Numerals() {}

    /** The digits of a number that is written out without an exponent. */
    public static long digits(BigDecimal number) {
        return Math.max(1, (long) number.precision() - number.scale()) + Math.max(0, number.scale());
    }

    /**
     * What stands for a number whose exponent is more than can be reckoned with: as far from 0 as there is one, or as near
     * to it. Neither is within any bound of a document.
     */
    public static BigDecimal extreme(String numeral) {
        boolean near = numeral.contains("e-") || numeral.contains("E-");
        return new BigDecimal(
                numeral.startsWith("-") ? BigInteger.ONE.negate() : BigInteger.ONE, near ? FARTHEST : -FARTHEST);
    }

    /** Without trailing zeros and without an exponent: 1, 1.0 and 1E0 are one. Only for numbers that are bounded. */
    public static BigDecimal normal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
