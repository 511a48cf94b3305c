package no.samskaping.samson.internal.statistics;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import no.samskaping.model.internal.number.Fraction;

/** The agreement A of van der Eijk (2001); {@link no.samskaping.samson.agreement.Agreement} says how it is defined. */
public final class ExactAgreement {
    private ExactAgreement() {}

    /** From -1 to 1; empty with fewer than two answers or three options. */
    public static Optional<Fraction> of(long[] counts) {
        OptionCounts answers = OptionCounts.of(counts);
        if (answers.fewerThanTwo() || answers.options() < 3) {
            return Optional.empty();
        }
        Fraction agreement = Fraction.ZERO;
        BigInteger floor = BigInteger.ZERO;
        for (BigInteger ceiling : new TreeSet<>(List.of(answers.perOption()))) {
            if (ceiling.signum() > 0) {
                boolean[] filled = filled(answers, ceiling);
                BigInteger weight = ceiling.subtract(floor).multiply(BigInteger.valueOf(size(filled)));
                agreement = agreement.plus(ofLayer(filled).times(Fraction.of(weight, BigInteger.ONE)));
                floor = ceiling;
            }
        }
        return Optional.of(agreement.times(Fraction.of(BigInteger.ONE, answers.total())));
    }

    private static boolean[] filled(OptionCounts answers, BigInteger ceiling) {
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
