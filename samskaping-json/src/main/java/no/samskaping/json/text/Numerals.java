package no.samskaping.json.text;

import java.math.BigDecimal;

/** What a decimal number is in a document: bounded, so that no few bytes fill the memory, and in one form for each value. */
public final class Numerals {
    /** No figure of a collaboration needs as many digits. */
    public static final int MAX_DIGITS = 100;

    private Numerals() {}

    /** The digits of a number that is written out without an exponent. */
    public static long digits(BigDecimal number) {
        return Math.max(1, (long) number.precision() - number.scale()) + Math.max(0, number.scale());
    }

    /** Without trailing zeros and without an exponent: 1, 1.0 and 1E0 are one. Only for numbers that are bounded. */
    public static BigDecimal normal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
