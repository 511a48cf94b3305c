package no.samskaping.model.internal.number;

import java.math.BigDecimal;

/** Decimal numbers with a limited number of digits, and one form for each value. */
public final class Decimals {
    /** The limit keeps documents from exhausting the memory. */
    public static final int MAX_DIGITS = 40;

    private Decimals() {}

    public static boolean isBounded(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MAX_DIGITS && number.precision() <= MAX_DIGITS;
    }

    /** Removes trailing zeros and the exponent, so that 1, 1.0 and 1E0 are equal. The number must be bounded. */
    public static BigDecimal normal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
