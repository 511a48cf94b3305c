package no.samskaping.samson.internal.statistics;

import java.math.BigInteger;
import java.util.Optional;
import no.samskaping.model.internal.number.Fraction;

/** The average deviation; {@link no.samskaping.samson.agreement.AverageDeviation} says how it is defined. */
public final class ExactDeviation {
    private ExactDeviation() {}

    /** In scale points, 0 or more; empty with fewer than two answers. */
    public static Optional<Fraction> of(long[] counts) {
        OptionCounts answers = OptionCounts.of(counts);
        if (answers.fewerThanTwo()) {
            return Optional.empty();
        }
        BigInteger sum = answers.sum();
        BigInteger deviations = BigInteger.ZERO;
        for (int option = 0; option < answers.options(); option++) {
            deviations = deviations.add(answers.perOption()[option].multiply(answers.distance(option, sum)));
        }
        return Optional.of(Fraction.of(deviations, answers.total().pow(2)));
    }
}
