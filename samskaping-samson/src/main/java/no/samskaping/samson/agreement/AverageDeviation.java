package no.samskaping.samson.agreement;

import java.util.OptionalDouble;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.internal.statistics.ExactDeviation;

/**
 * The average deviation AD: how far the answers lie from their mean, on average, in scale points.
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
     * @param counts the number of answers per option, in the order of the scale
     * @return 0 or more, in scale points; empty with fewer than two answers
     * @throws IllegalArgumentException if a count is negative
     */
    public static OptionalDouble of(long[] counts) {
        return ExactDeviation.of(counts).stream()
                .mapToDouble(Fraction::doubleValue)
                .findFirst();
    }
}
