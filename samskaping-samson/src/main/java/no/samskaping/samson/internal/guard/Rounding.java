package no.samskaping.samson.internal.guard;

import java.util.Optional;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.samson.disclosure.Disclosure;
import org.jspecify.annotations.Nullable;

/** How numbers are rounded before they are shown: not at all under open terms, else to one decimal. */
public final class Rounding {
    static final int DECIMALS = 1;

    private final boolean exact;

    private Rounding(boolean exact) {
        this.exact = exact;
    }

    public static Rounding of(Disclosure disclosure) {
        return new Rounding(disclosure == Disclosure.OPEN);
    }

    /** Whether two numbers look the same when they are rounded. */
    static boolean isSame(Fraction one, Fraction other) {
        return one.rounded(DECIMALS).compareTo(other.rounded(DECIMALS)) == 0;
    }

    public double shown(Fraction number) {
        return exact ? number.doubleValue() : number.rounded(DECIMALS).doubleValue();
    }

    public @Nullable Double shown(Optional<Fraction> number) {
        return number.map(this::shown).orElse(null);
    }
}
