package no.samskaping.json.strict;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import no.samskaping.json.text.Numerals;
import no.samskaping.json.text.Utf8;
import tools.jackson.core.io.NumberOutput;

/** Keeps the library from writing what it would not read again, and has one form for every number. */
public final class Writable {
    /** No {@code char} takes more bytes of UTF-8. */
    private static final int MOST_BYTES = 3;

    private Writable() {}

    /**
     * The text itself.
     *
     * @throws IllegalArgumentException if it holds NUL or half of a surrogate pair, or is too long
     */
    public static String checked(String text) {
        int unwritable = Utf8.firstUnwritable(text);
        if (unwritable >= 0) {
            throw new IllegalArgumentException("A text cannot be written: NUL or half of a surrogate pair at index "
                    + unwritable + " of " + text.length() + " characters");
        }
        if (text.length() > StrictFactory.MAX_TEXT) {
            throw new IllegalArgumentException("A text cannot be written: it has " + text.length()
                    + " characters, and at most " + StrictFactory.MAX_TEXT + " are read");
        }
        return text;
    }

    /**
     * The name itself.
     *
     * @throws IllegalArgumentException if it holds NUL or half of a surrogate pair, or is too long
     */
    static String checkedName(String name) {
        if (checked(name).length() > StrictFactory.MAX_NAME / MOST_BYTES) {
            int bytes = name.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > StrictFactory.MAX_NAME) {
                throw new IllegalArgumentException("A name cannot be written: it has " + bytes + " bytes, and at most "
                        + StrictFactory.MAX_NAME + " are read");
            }
        }
        return name;
    }

    /**
     * The number itself.
     *
     * @throws IllegalArgumentException if JSON has no such number
     */
    public static double checked(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("A number cannot be written: " + number);
        }
        return number;
    }

    /**
     * The number itself.
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

    /** A number as JSON has it: the shortest form that means it, on every JDK; before 19 the JDK's own was longer. */
    public static String numeral(double number) {
        return NumberOutput.toString(checked(number), true);
    }

    /** A number as JSON has it: written out, without an exponent. */
    public static String numeral(BigDecimal number) {
        return checked(number).toPlainString();
    }
}
