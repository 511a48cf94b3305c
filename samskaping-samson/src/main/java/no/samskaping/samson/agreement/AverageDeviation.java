package no.samskaping.samson.agreement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalDouble;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * The average deviation AD: the mean distance of the answers from their mean, in scale points.
 *
 * <p>AD = (Σ |x − mean|) / n. For several items it is the mean of the items' AD.
 */
@Source(
        document = SourceDocument.LITERATURE,
        section = "Burke, Finkelstein and Dusig (1999), Organizational Research Methods 2")
public final class AverageDeviation {
    private AverageDeviation() {}

    /**
     * Returns the average deviation of counted answers.
     *
     * @param counts the number of answers for each option, in the order of the scale
     * @return 0 or more, in scale points; empty with fewer than two answers
     * @throws IllegalArgumentException if a count is negative
     */
    public static OptionalDouble of(long[] counts) {
        Optional<BigDecimal> exact = exact(counts);
        return exact.isPresent() ? OptionalDouble.of(exact.get().doubleValue()) : OptionalDouble.empty();
    }

    /**
     * Returns the average deviation to 34 digits, for comparing it with a limit.
     *
     * @param counts the number of answers for each option, in the order of the scale
     * @return as {@link #of(long[])}
     * @throws IllegalArgumentException if a count is negative
     */
    public static Optional<BigDecimal> exact(long[] counts) {
        Counts answers = Counts.of(counts);
        if (answers.fewerThanTwo()) {
            return Optional.empty();
        }
        BigInteger sum = answers.sum();
        BigInteger deviations = BigInteger.ZERO;
        for (int option = 0; option < answers.options(); option++) {
            deviations = deviations.add(answers.perOption()[option].multiply(answers.distance(option, sum)));
        }
        return Optional.of(Fraction.of(deviations, answers.total().pow(2)).toDecimal128());
    }
}
