package no.samskaping.samson.agreement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * The agreement A: near 1 if most answers are the same, near 0 if all options are equally frequent, below 0 if the answers are at both ends of the scale.
 *
 * <p>The histogram of the answers is divided into layers, so that in each layer an option either has answers (1) or not
 * (0). In a layer with S of K options with answers, TU is the number of triples of options, in the order of the scale,
 * with the pattern 110 or 011, and TDU the number of those with 101; then U = ((K − 2)·TU − (K − 1)·TDU) / ((K −
 * 2)·(TU + TDU)), and the layer's A = U·(1 − (S − 1)/(K − 1)). A is the mean of the layers, weighted by their answers.
 */
@Source(document = SourceDocument.LITERATURE, section = "van der Eijk (2001), Quality & Quantity 35, 325–341")
public final class Agreement {
    private Agreement() {}

    /**
     * Returns the agreement of counted answers.
     *
     * @param counts the number of answers for each option, in the order of the scale
     * @return -1 to 1; empty with fewer than two answers or three options
     * @throws IllegalArgumentException if a count is negative
     */
    public static OptionalDouble of(long[] counts) {
        Optional<BigDecimal> exact = exact(counts);
        return exact.isPresent() ? OptionalDouble.of(exact.get().doubleValue()) : OptionalDouble.empty();
    }

    /**
     * Returns the agreement to 34 digits, for comparing it with a limit.
     *
     * @param counts the number of answers for each option, in the order of the scale
     * @return as {@link #of(long[])}
     * @throws IllegalArgumentException if a count is negative
     */
    public static Optional<BigDecimal> exact(long[] counts) {
        Counts answers = Counts.of(counts);
        if (answers.fewerThanTwo() || answers.options() < 3) {
            return Optional.empty();
        }
        Fraction agreement = Fraction.ZERO;
        BigInteger floor = BigInteger.ZERO;
        for (BigInteger ceiling : new TreeSet<>(List.of(answers.perOption()))) {
            if (ceiling.signum() > 0) {
                boolean[] filled = filled(answers, ceiling);
                BigInteger weight = ceiling.subtract(floor).multiply(BigInteger.valueOf(size(filled)));
                agreement = agreement.plus(ofLayer(filled).times(Fraction.of(weight, answers.total())));
                floor = ceiling;
            }
        }
        return Optional.of(agreement.toDecimal128());
    }

    private static boolean[] filled(Counts answers, BigInteger ceiling) {
        boolean[] filled = new boolean[answers.options()];
        for (int option = 0; option < filled.length; option++) {
            filled[option] = answers.perOption()[option].compareTo(ceiling) >= 0;
        }
        return filled;
    }

    private static int size(boolean[] filled) {
        int size = 0;
        for (boolean option : filled) {
            size += option ? 1 : 0;
        }
        return size;
    }

    private static Fraction ofLayer(boolean[] filled) {
        int options = filled.length;
        return unimodality(filled).times(Fraction.of(options - (long) size(filled), options - 1L));
    }

    /** U; 1 where no triple speaks: for one filled option, and for all of them, where the layer's A is 0 anyhow. */
    private static Fraction unimodality(boolean[] filled) {
        long unimodal = 0;
        long bimodal = 0;
        for (int i = 0; i < filled.length; i++) {
            for (int j = i + 1; j < filled.length; j++) {
                for (int k = j + 1; k < filled.length; k++) {
                    if (filled[j] && filled[i] != filled[k]) {
                        unimodal++;
                    } else if (!filled[j] && filled[i] && filled[k]) {
                        bimodal++;
                    }
                }
            }
        }
        if (size(filled) == 1 || unimodal + bimodal == 0) {
            return Fraction.of(1, 1);
        }
        long inner = filled.length - 2L;
        return Fraction.of(inner * unimodal - (inner + 1) * bimodal, inner * (unimodal + bimodal));
    }
}
