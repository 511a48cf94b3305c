package no.samskaping.charts.internal.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers for people, in the form of a language, independent of the JDK's data on languages. */
public final class Figures {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MILLIONTH = new BigDecimal("0.0001");
    private static final int SHOWN_DIGITS = 15;

    private final char decimal;

    Figures(boolean isNorwegian) {
        this.decimal = isNorwegian ? ',' : '.';
    }

    /**
     * Formats a score with one decimal, and with more if it would otherwise be rounded up to a whole number, since that could
     * be the limit of a band that it is below.
     */
    public String score(double score) {
        BigDecimal exact = BigDecimal.valueOf(score);
        BigDecimal rounded = exact;
        for (int scale = 1; scale <= 6; scale++) {
            rounded = exact.setScale(scale, RoundingMode.HALF_EVEN);
            if (rounded.compareTo(exact) <= 0 || rounded.stripTrailingZeros().scale() > 0) {
                return plain(rounded);
            }
        }
        return plain(rounded);
    }

    /** Formats a difference with one decimal and its sign. */
    public String difference(double difference) {
        BigDecimal rounded = BigDecimal.valueOf(difference).setScale(1, RoundingMode.HALF_EVEN);
        return (rounded.signum() > 0 ? "+" : "") + plain(rounded);
    }

    /** Formats a share of 1 as a whole percentage. */
    public String percent(BigDecimal share) {
        return number(share.movePointRight(2).setScale(0, RoundingMode.HALF_EVEN)) + "\u00A0%";
    }

    /** Formats a number with all its decimals, unless it has very many digits. */
    public String number(BigDecimal number) {
        if (number.precision() <= SHOWN_DIGITS && number.scale() > -SHOWN_DIGITS && number.scale() < SHOWN_DIGITS) {
            return plain(number);
        }
        return scientific(number.round(new MathContext(6)));
    }

    /** Formats a number for an axis: at most three digits that matter. */
    public String axis(BigDecimal number) {
        BigDecimal rounded = number.round(new MathContext(3));
        BigDecimal size = rounded.abs();
        return size.signum() == 0 || (size.compareTo(MILLION) < 0 && size.compareTo(MILLIONTH) >= 0)
                ? plain(rounded)
                : scientific(rounded);
    }

    private String scientific(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        int exponent = stripped.precision() - stripped.scale() - 1;
        return plain(stripped.movePointLeft(exponent)) + "E" + exponent;
    }

    private String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        String text = (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
        return text.replace('.', decimal).replace('-', '\u2212');
    }
}
