package no.samskaping.samson.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact ratio of whole numbers, so that sums come out the same in any order and are rounded once, at the end.
 *
 * <p>Not reduced: two fractions are compared by {@link #toDecimal()}.
 */
public record Fraction(BigInteger numerator, BigInteger denominator) {
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** The denominator is above zero. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public Fraction plus(Fraction other) {
        BigInteger factor = denominator.gcd(other.denominator);
        BigInteger mine = other.denominator.divide(factor);
        return new Fraction(
                numerator.multiply(mine).add(other.numerator.multiply(denominator.divide(factor))),
                denominator.multiply(mine));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Rounded to 34 digits, half even; order is kept. */
    public BigDecimal toDecimal() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL128);
    }
}
