package no.samskaping.model.internal.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact fraction.
 *
 * <p>Sums do not depend on the order, comparisons are exact, and rounding happens once, at the end. Fractions are not
 * reduced to lowest terms: compare them with {@link #compareTo(Fraction)}, not with {@code equals}.
 *
 * @param numerator any number
 * @param denominator above 0
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(BigDecimal.ZERO);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Digits of two denominators together. Up to here a product costs less than the search for a common divisor. */
    private static final int SHORT_DENOMINATORS = 100;

    private static final int SHORT = 12;

    private static final long MILLION = 1_000_000;

    public static Fraction of(BigDecimal number) {
        return new Fraction(number, BigDecimal.ONE);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        return new Fraction(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    public static Fraction percentage(BigDecimal part, BigDecimal whole) {
        return new Fraction(part.multiply(HUNDRED), whole);
    }

    public int signum() {
        return numerator.signum();
    }

    /** Reduces long denominators, so that the sum of thousands of fractions does not grow without end. */
    public Fraction plus(Fraction other) {
        if (denominator.compareTo(other.denominator) == 0) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
        return denominator.precision() + other.denominator.precision() <= SHORT_DENOMINATORS
                ? plus(other, other.denominator, denominator)
                : plusReduced(other);
    }

    private Fraction plusReduced(Fraction other) {
        if (denominator.scale() != 0 || other.denominator.scale() != 0) {
            return plus(other, other.denominator, denominator);
        }
        BigInteger own = denominator.unscaledValue();
        BigInteger others = other.denominator.unscaledValue();
        BigInteger common = own.gcd(others);
        return plus(other, new BigDecimal(others.divide(common)), new BigDecimal(own.divide(common)));
    }

    private Fraction plus(Fraction other, BigDecimal factor, BigDecimal otherFactor) {
        return new Fraction(
                numerator.multiply(factor).add(other.numerator.multiply(otherFactor)), denominator.multiply(factor));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Divides by a fraction that is not 0. */
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

    /** Rounds to 34 digits, half to even. */
    public BigDecimal toDecimal128() {
        if (isShort(numerator) && isShort(denominator)) {
            long over = numerator.longValue();
            long under = denominator.longValue();
            if (over * MILLION % under == 0) {
                return exact(over, under);
            }
        }
        return numerator.divide(denominator, MathContext.DECIMAL128);
    }

    /** A quotient with at most six decimals. To remove 33 zeros from one of 34 digits, as BigDecimal does, takes long. */
    private static BigDecimal exact(long over, long under) {
        long shifted = over;
        int decimals = 0;
        while (shifted % under != 0) {
            shifted *= 10;
            decimals++;
        }
        return BigDecimal.valueOf(shifted / under, decimals);
    }

    /** Whether a number is whole, and a million times of it is a {@code long}. */
    private static boolean isShort(BigDecimal number) {
        return number.scale() == 0 && number.precision() <= SHORT;
    }

    /** The nearest {@code double}. The fraction is first rounded to 34 digits, more than a {@code double} can hold. */
    public double doubleValue() {
        return toDecimal128().doubleValue();
    }

    /** Rounds to a number of decimals, half to even, in the form of {@link Decimals#normal(BigDecimal)}. */
    public BigDecimal rounded(int decimals) {
        return Decimals.normal(numerator.divide(denominator, decimals, RoundingMode.HALF_EVEN));
    }

    /** Returns the exact number if the denominator is 1, otherwise rounds to a number of decimals. */
    public BigDecimal toDecimal(int decimals) {
        return denominator.compareTo(BigDecimal.ONE) == 0 ? Decimals.normal(numerator) : rounded(decimals);
    }
}
