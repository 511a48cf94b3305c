package no.samskaping.json.strict;

import java.nio.charset.StandardCharsets;
import no.samskaping.json.text.Utf8;

/** Keeps the door from writing what it would not read again. */
final class Writable {
    private Writable() {}

    /**
     * The text itself.
     *
     * @throws IllegalArgumentException if it holds NUL or half of a surrogate pair, or is too long
     */
    static String checked(String text) {
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
        int bytes = checked(name).getBytes(StandardCharsets.UTF_8).length;
        if (bytes > StrictFactory.MAX_NAME) {
            throw new IllegalArgumentException("A name cannot be written: it has " + bytes + " bytes, and at most "
                    + StrictFactory.MAX_NAME + " are read");
        }
        return name;
    }

    /**
     * The number itself.
     *
     * @throws IllegalArgumentException if JSON has no such number
     */
    static double checked(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("A number cannot be written: " + number);
        }
        return number;
    }
}
