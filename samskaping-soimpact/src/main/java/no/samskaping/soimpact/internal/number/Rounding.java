package no.samskaping.soimpact.internal.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.samskaping.model.internal.number.Decimals;
import no.samskaping.model.internal.number.Fraction;

/** Rounds computed numbers to 10 decimals, half to even. */
public final class Rounding {
    public static final int DECIMALS = 10;

    private Rounding() {}

    public static BigDecimal rounded(BigDecimal number) {
        return Decimals.normal(number.setScale(DECIMALS, RoundingMode.HALF_EVEN));
    }

    public static BigDecimal rounded(Fraction number) {
        return number.rounded(DECIMALS);
    }

    /** Rounds a fraction for output; a whole number stays exact. */
    public static BigDecimal decimal(Fraction number) {
        return number.toDecimal(DECIMALS);
    }
}
