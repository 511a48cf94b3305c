package no.samskaping.samson.agreement;

import java.util.OptionalDouble;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.internal.statistics.ExactAgreement;

/**
 * The agreement A: near 1 when the answers are close together, near 0 when they are spread evenly, below 0 when they are at two ends.
 *
 * <p>The counts are cut into layers of equal height. In a layer with S of K options filled, TU counts the triples of
 * options, in the order of the scale, that read 110 or 011, and TDU those that read 101; then U = ((K − 2)·TU − (K −
 * 1)·TDU) / ((K − 2)·(TU + TDU)) and the layer's A = U·(1 − (S − 1)/(K − 1)). A is the mean of the layers', weighed by
 * the answers in them.
 */
@Source(document = SourceDocument.LITERATURE, section = "van der Eijk (2001), Quality & Quantity 35, 325–341")
public final class Agreement {
    private Agreement() {}

    /**
     * Returns the agreement of counted answers.
     *
     * @param counts the number of answers per option, in the order of the scale
     * @return -1 to 1; empty with fewer than two answers or three options
     * @throws IllegalArgumentException if a count is negative
     */
    public static OptionalDouble of(long[] counts) {
        return ExactAgreement.of(counts).stream()
                .mapToDouble(Fraction::doubleValue)
                .findFirst();
    }
}
