package no.samskaping.model.internal.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exact fractions and the form of decimal numbers. */
class FractionProperties {
    @Provide
    Arbitrary<Fraction> fractions() {
        return Combinators.combine(
                        Arbitraries.longs().between(-1000, 1000),
                        Arbitraries.longs().between(1, 60))
                .as(Fraction::of);
    }

    /** Also in its decimals: 1/2 is 0.5, not 0.50. */
    @Property
    void aDecimalIsThatOfTheJdk(@ForAll("quotients") Fraction fraction) {
        assertThat(fraction.toDecimal128())
                .isEqualTo(fraction.numerator().divide(fraction.denominator(), MathContext.DECIMAL128));
    }

    /** Short and long numbers, and denominators that divide by 2 and 5 alone. */
    @Provide
    Arbitrary<Fraction> quotients() {
        Arbitrary<Long> any = Arbitraries.oneOf(
                Arbitraries.longs().between(-100_000, 100_000),
                Arbitraries.longs().between(-1_000_000_000_001L, 1_000_000_000_001L),
                Arbitraries.longs());
        Arbitrary<Long> round = Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 8))
                .as((twos, fives) -> (1L << twos) * (long) Math.pow(5, fives));
        Arbitrary<Long> denominators =
                Arbitraries.oneOf(round, any.map(Math::abs).filter(number -> number > 0));
        return Combinators.combine(any, denominators, Arbitraries.integers().between(-2, 2))
                .as((over, under, scale) ->
                        new Fraction(BigDecimal.valueOf(over, Math.max(0, scale)), BigDecimal.valueOf(under)));
    }

    @Property
    void sumsDoNotDependOnTheOrder(@ForAll("lists") List<Fraction> fractions) {
        List<Fraction> reversed = new ArrayList<>(fractions);
        Collections.reverse(reversed);
        assertThat(sum(reversed)).isEqualByComparingTo(sum(fractions));
    }

    @Provide
    Arbitrary<List<Fraction>> lists() {
        return fractions().list().ofMaxSize(6);
    }

    private static Fraction sum(List<Fraction> fractions) {
        return fractions.stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    @Property(tries = 100)
    void aLongSumIsExactAndItsDenominatorStaysShort(@ForAll("longLists") List<Fraction> fractions) {
        BigInteger multiple = LongStream.rangeClosed(1, 60)
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ONE, (one, other) -> one.multiply(other).divide(one.gcd(other)));
        BigDecimal expected = fractions.stream()
                .map(fraction ->
                        new BigDecimal(multiple).divide(fraction.denominator()).multiply(fraction.numerator()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        Fraction sum = sum(fractions);
        assertThat(sum.times(Fraction.of(multiple, BigInteger.ONE))).isEqualByComparingTo(Fraction.of(expected));
        assertThat(sum.denominator().precision()).isLessThan(150);
    }

    @Provide
    Arbitrary<List<Fraction>> longLists() {
        return fractions().list().ofMinSize(500).ofMaxSize(1000);
    }

    @Property
    void denominatorsMayHaveDecimals(
            @ForAll("fractions") Fraction one,
            @ForAll("fractions") Fraction other,
            @ForAll("decimals") BigDecimal unit) {
        Fraction inUnits =
                new Fraction(one.numerator().multiply(unit), one.denominator().multiply(unit));
        assertThat(inUnits.plus(other)).isEqualByComparingTo(one.plus(other));
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.001"), BigDecimal.valueOf(1000))
                .ofScale(120);
    }

    @Property
    void minusUndoesPlusAndDivisionUndoesMultiplication(
            @ForAll("fractions") Fraction one, @ForAll("fractions") Fraction other) {
        assertThat(one.plus(other).minus(other)).isEqualByComparingTo(one);
        Assume.that(other.signum() != 0);
        assertThat(one.times(other).dividedBy(other)).isEqualByComparingTo(one);
        assertThat(one.dividedBy(other).denominator()).isPositive();
    }

    @Property
    void multiplicationDistributesOverAddition(
            @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b, @ForAll("fractions") Fraction c) {
        assertThat(a.times(b.plus(c))).isEqualByComparingTo(a.times(b).plus(a.times(c)));
    }

    @Property
    void theSignOfTheDifferenceIsTheComparison(@ForAll("fractions") Fraction one, @ForAll("fractions") Fraction other) {
        assertThat(one.minus(other).signum()).isEqualTo(Integer.signum(one.compareTo(other)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 2, 0.33",
        "2, 3, 2, 0.67",
        "1, 8, 2, 0.12",
        "3, 8, 2, 0.38",
        "-1, 8, 2, -0.12",
        "5, 2, 0, 2",
        "7, 2, 0, 4",
        "200, 2, 3, 100",
        "0, 7, 2, 0"
    })
    void roundsHalfToEven(long numerator, long denominator, int decimals, BigDecimal expected) {
        assertThat(Fraction.of(numerator, denominator).rounded(decimals)).isEqualTo(expected);
    }

    @Test
    void aNumberOverOneStaysExact() {
        assertThat(Fraction.of(new BigDecimal("1.23456")).toDecimal(2)).isEqualTo(new BigDecimal("1.23456"));
        assertThat(Fraction.of(1, 3).toDecimal(2)).isEqualTo(new BigDecimal("0.33"));
    }

    @Test
    void examples() {
        assertThat(Fraction.percentage(BigDecimal.ONE, BigDecimal.valueOf(8)).toDecimal(3))
                .isEqualTo(new BigDecimal("12.5"));
        assertThat(Fraction.of(BigInteger.TWO, BigInteger.valueOf(3)).toDecimal128())
                .isEqualTo(new BigDecimal("0.6666666666666666666666666666666667"));
        assertThat(Fraction.of(1, 2)).isEqualByComparingTo(Fraction.of(2, 4)).isNotEqualTo(Fraction.of(2, 4));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1.0, 1", "1E0, 1", "1E2, 100", "100, 100", "1.50, 1.5", "0.00, 0", "-2.30, -2.3"})
    void equalNumbersHaveOneForm(BigDecimal number, String form) {
        assertThat(Decimals.normal(number)).hasToString(form);
    }

    @ParameterizedTest
    @CsvSource({
        "1E39, true",
        "1E40, false",
        "1E-40, true",
        "1E-41, false",
        "1E2147483647, false",
        "1E-2147483647, false"
    })
    void exponentsAreBounded(BigDecimal number, boolean bounded) {
        assertThat(Decimals.isBounded(number)).isEqualTo(bounded);
    }

    @Test
    void digitsAreBounded() {
        assertThat(Decimals.isBounded(new BigDecimal("9".repeat(40)))).isTrue();
        assertThat(Decimals.isBounded(new BigDecimal("9".repeat(41)))).isFalse();
    }
}
