package no.samskaping.json.internal.strict;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import no.samskaping.json.internal.text.Numerals;
import no.samskaping.json.internal.text.Utf8;
import tools.jackson.core.io.NumberOutput;

/** Refuses what could be written but not read again, and formats numbers. */
public final class WritableText {
    /** The most bytes of UTF-8 for one {@code char}. */
    private static final int MAX_CHAR_BYTES = 3;

    private WritableText() {}

    /**
     * Returns the text itself.
     *
     * @throws IllegalArgumentException if it contains NUL or an unpaired surrogate, or is too long
     */
    public static String checked(String text) {
        int unwritable = Utf8.firstUnwritable(text);
        if (unwritable >= 0) {
            throw new IllegalArgumentException("A text cannot be written: NUL or an unpaired surrogate at index "
                    + unwritable + " of " + text.length() + " characters");
        }
        if (text.length() > StrictFactory.MAX_TEXT) {
            throw new IllegalArgumentException("A text cannot be written: it has " + text.length()
                    + " characters, and at most " + StrictFactory.MAX_TEXT + " are read");
        }
        return text;
    }

    /**
     * Returns the name itself.
     *
     * @throws IllegalArgumentException if it contains NUL or an unpaired surrogate, or is too long
     */
    static String checkedName(String name) {
        if (checked(name).length() > StrictFactory.MAX_NAME / MAX_CHAR_BYTES) {
            int bytes = name.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > StrictFactory.MAX_NAME) {
                throw new IllegalArgumentException("A name cannot be written: it has " + bytes + " bytes, and at most "
                        + StrictFactory.MAX_NAME + " are read");
            }
        }
        return name;
    }

    /**
     * Returns the number itself.
     *
     * @throws IllegalArgumentException if it is infinite or NaN
     */
    public static double checked(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("A number cannot be written: " + number);
        }
        return number;
    }

    /**
     * Returns the number itself.
     *
     * @throws IllegalArgumentException if it has too many digits, written out
     */
    public static BigDecimal checked(BigDecimal number) {
        long digits = Numerals.digits(number);
        if (digits > Numerals.MAX_DIGITS) {
            throw new IllegalArgumentException("A number cannot be written: it has " + digits + " digits, and at most "
                    + Numerals.MAX_DIGITS + " are read");
        }
        return number;
    }

    /** A number in the shortest form that is read as the same number. JDKs before 19 would write some numbers longer. */
    public static String numeral(double number) {
        return NumberOutput.toString(checked(number), true);
    }

    /** Writes a number without an exponent. */
    public static String numeral(BigDecimal number) {
        return checked(number).toPlainString();
    }
}
