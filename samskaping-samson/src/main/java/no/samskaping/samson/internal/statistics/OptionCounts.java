package no.samskaping.samson.internal.statistics;

import java.math.BigInteger;
import java.util.Arrays;

/** Counts per point of a scale, reduced by their common divisor: twice the answers agree as much as the answers. */
@SuppressWarnings("ArrayRecordComponent") // Never compared, never handed out.
public record OptionCounts(BigInteger[] perOption, BigInteger total, boolean fewerThanTwo) {
    public static OptionCounts of(long[] counts) {
        BigInteger divisor = BigInteger.ZERO;
        BigInteger answers = BigInteger.ZERO;
        for (long count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException("A count is negative: " + count);
            }
            divisor = divisor.gcd(BigInteger.valueOf(count));
            answers = answers.add(BigInteger.valueOf(count));
        }
        BigInteger common = divisor.max(BigInteger.ONE);
        BigInteger[] reduced = Arrays.stream(counts)
                .mapToObj(count -> BigInteger.valueOf(count).divide(common))
                .toArray(BigInteger[]::new);
        return new OptionCounts(reduced, answers.divide(common), answers.compareTo(BigInteger.TWO) < 0);
    }

    public int options() {
        return perOption.length;
    }

    /** The sum of the answers, where the first option is 0. */
    public BigInteger sum() {
        BigInteger sum = BigInteger.ZERO;
        for (int option = 0; option < options(); option++) {
            sum = sum.add(perOption[option].multiply(BigInteger.valueOf(option)));
        }
        return sum;
    }

    /** How far an option lies from the mean of all answers, times the total. */
    public BigInteger distance(int option, BigInteger sum) {
        return total.multiply(BigInteger.valueOf(option)).subtract(sum).abs();
    }
}
