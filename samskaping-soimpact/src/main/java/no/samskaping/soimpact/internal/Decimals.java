package no.samskaping.soimpact.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import no.samskaping.model.internal.Checks;
import no.samskaping.soimpact.SoImpactValueRule;

/** How decimal numbers are kept: bounded, so that no document fills the memory, and in one form for each value. */
public final class Decimals {
    public static final int MAX_DIGITS = 40;

    /** The decimals of what is computed. */
    public static final int SCALE = 10;

    private Decimals() {}

    public static Checks bounded(Checks checks, String path, BigDecimal number) {
        return checks.that(
                isBounded(number), SoImpactValueRule.NUMBER_TOO_LONG, path, "max", Integer.toString(MAX_DIGITS));
    }

    public static Checks bounded(Checks checks, String path, Optional<BigDecimal> number) {
        return number.map(present -> bounded(checks, path, present)).orElse(checks);
    }

    /** Without trailing zeros and without an exponent, so that 1, 1.0 and 1E0 are equal. Only for bounded numbers. */
    public static BigDecimal normal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** To 10 decimals, half to even, in the one form. */
    public static BigDecimal rounded(BigDecimal number) {
        return normal(number.setScale(SCALE, RoundingMode.HALF_EVEN));
    }

    public static Checks notNegative(Checks checks, String path, BigDecimal number) {
        return bounded(checks, path, number).that(number.signum() >= 0, SoImpactValueRule.NEGATIVE, path);
    }

    public static Checks rate(Checks checks, String path, BigDecimal number) {
        boolean isRate = number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0;
        return bounded(checks, path, number).that(isRate, SoImpactValueRule.NOT_A_RATE, path);
    }

    private static boolean isBounded(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MAX_DIGITS && number.precision() <= MAX_DIGITS;
    }
}
