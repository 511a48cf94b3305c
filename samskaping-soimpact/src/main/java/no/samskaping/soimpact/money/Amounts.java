package no.samskaping.soimpact.money;

import java.math.MathContext;
import java.math.RoundingMode;

/** The limits and the precision of a social return. */
final class Amounts {
    /** Before the result is rounded. */
    static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_EVEN);

    static final int MAX_YEARS = 100;

    private Amounts() {}
}
