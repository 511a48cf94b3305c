package no.samskaping.soimpact.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact number: one division, at the very end. The denominator is above 0. */
public record Fraction(BigDecimal numerator, BigDecimal denominator) implements Comparable<Fraction> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static Fraction of(BigDecimal number) {
        return new Fraction(number, BigDecimal.ONE);
    }

    public static Fraction percentage(BigDecimal numerator, BigDecimal denominator) {
        return new Fraction(numerator.multiply(HUNDRED), denominator);
    }

    public int signum() {
        return numerator.signum();
    }

    public Fraction minus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The divisor is not 0. */
    public Fraction dividedBy(Fraction divisor) {
        BigDecimal sign = BigDecimal.valueOf(divisor.signum());
        return new Fraction(
                numerator.multiply(divisor.denominator).multiply(sign),
                denominator.multiply(divisor.numerator).multiply(sign));
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** As it stands when it needs no division, else rounded. */
    public BigDecimal toDecimal() {
        return denominator.compareTo(BigDecimal.ONE) == 0 ? Decimals.normal(numerator) : rounded();
    }

    /** To 10 decimals, half to even; without trailing zeros or an exponent. */
    public BigDecimal rounded() {
        return Decimals.normal(numerator.divide(denominator, Decimals.SCALE, RoundingMode.HALF_EVEN));
    }
}
