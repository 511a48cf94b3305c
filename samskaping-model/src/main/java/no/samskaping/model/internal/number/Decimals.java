package no.samskaping.model.internal.number;

import java.math.BigDecimal;

/** Decimal numbers with a limited number of digits, and one form for each value. */
public final class Decimals {
    /** The limit keeps documents from exhausting the memory. */
    public static final int MAX_DIGITS = 40;

    private Decimals() {}

    /** Whether a number, as given and in its normal form, has no more digits and no more decimals than the maximum. */
    public static boolean isBounded(BigDecimal number) {
        long scale = number.scale();
        // Written without an exponent, a number with a negative scale has that many more zeros; 0 has none.
        long zeros = number.signum() == 0 ? 0 : Math.max(-scale, 0);
        return Math.abs(scale) <= MAX_DIGITS && number.precision() + zeros <= MAX_DIGITS;
    }

    /** Removes trailing zeros and the exponent, so that 1, 1.0 and 1E0 are equal. The number must be bounded. */
    public static BigDecimal normal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
