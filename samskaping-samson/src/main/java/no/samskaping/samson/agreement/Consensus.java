package no.samskaping.samson.agreement;

import java.math.BigInteger;
import java.util.OptionalDouble;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.internal.statistics.OptionCounts;

/**
 * The consensus Cns: how close the answers are to each other, weighted by the distance between their options.
 *
 * <p>Cns = 1 + Σ pᵢ log₂(1 − |i − μ| / (A − 1)), where pᵢ is the share of option i, μ the mean and A the number of
 * options.
 */
@Source(
        document = SourceDocument.LITERATURE,
        section = "Tastle and Wierman (2007), International Journal of Approximate Reasoning 45, 531–545")
public final class Consensus {
    private static final double LOG_2 = Math.log(2);

    private Consensus() {}

    /**
     * Returns the consensus of counted answers.
     *
     * @param counts the number of answers per option, in the order of the scale
     * @return 0 when half of the answers are at each end of the scale, 1 when all are the same; empty with fewer than two
     *     answers or two options
     * @throws IllegalArgumentException if a count is negative
     */
    public static OptionalDouble of(long[] counts) {
        OptionCounts answers = OptionCounts.of(counts);
        if (answers.fewerThanTwo() || answers.options() < 2) {
            return OptionalDouble.empty();
        }
        BigInteger sum = answers.sum();
        BigInteger width = answers.total().multiply(BigInteger.valueOf(answers.options() - 1L));
        double consensus = 1;
        for (int option = 0; option < answers.options(); option++) {
            BigInteger count = answers.perOption()[option];
            if (count.signum() > 0) {
                BigInteger nearness = width.subtract(answers.distance(option, sum));
                consensus += share(count, answers.total()) * Math.log(share(nearness, width)) / LOG_2;
            }
        }
        return OptionalDouble.of(Math.max(0, Math.min(1, consensus)));
    }

    private static double share(BigInteger part, BigInteger whole) {
        return Fraction.of(part, whole).doubleValue();
    }
}
