package no.samskaping.json.internal.codec;

/**
 * The regular expressions of the schemas. They use only what all dialects share: literal characters, {@code \xHH}, and no
 * classes such as {@code \s}. Where the end of a value matters, its length is limited too, because in some dialects
 * {@code $} also matches before a line end.
 */
public final class Patterns {
    private static final String YEAR = "[0-9]{4}";

    private static final String LEAP_YEAR = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";

    /** A day of the Gregorian calendar; leap years are checked. */
    public static final String DATE = "(" + YEAR + "-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
            + "|02-(0[1-9]|1[0-9]|2[0-8]))"
            + "|" + LEAP_YEAR + "-02-29)";

    /** White space, and the characters that only {@link Character#isSpaceChar(int)} counts as spaces. */
    private static final String SPACE = "\t-\r\u001C- \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000";

    /**
     * Controls (Cc) and formatting characters (Cf), as of Unicode 16. The controls that JSON allows and YAML does not are
     * escaped, because tools write OpenAPI documents in YAML.
     */
    private static final String INVISIBLE = "\u0000-\u001F\\x7F-\\x9F\u00AD\u0600-\u0605\u061C\u06DD\u070F\u0890"
            + "\u0891\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB"
            + range(0x110BD, 0x110BD) + range(0x110CD, 0x110CD) + range(0x13430, 0x1343F) + range(0x1BCA0, 0x1BCA3)
            + range(0x1D173, 0x1D17A) + range(0xE0001, 0xE0001) + range(0xE0020, 0xE007F);

    /** A character that no identifier may contain. */
    public static final String NOT_IN_ID = "[@#" + SPACE + INVISIBLE + "]";

    /** A character that no reference may contain. */
    public static final String INVISIBLE_OR_SPACE = "[" + SPACE + INVISIBLE + "]";

    /** A character that is not white space; {@link Character#isWhitespace(int)} does not count non-breaking spaces. */
    public static final String NOT_BLANK = "[^\t-\r\u001C- \u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000]";

    private Patterns() {}

    private static String range(int first, int last) {
        return Character.toString(first) + (first == last ? "" : "-" + Character.toString(last));
    }
}
