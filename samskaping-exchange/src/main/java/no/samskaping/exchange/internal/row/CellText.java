package no.samskaping.exchange.internal.row;

import java.text.Normalizer;
import java.util.Locale;

/** How the texts of cells and headings are compared and masked. */
public final class CellText {
    private CellText() {}

    /** Whether there is nothing but white space, non-breaking space included. */
    public static boolean isBlank(char[] characters, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (!isSpace(characters[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is nothing but white space, non-breaking space included. */
    public static boolean isBlank(String text) {
        return text.chars().allMatch(c -> isSpace((char) c));
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || (c > '\u00ff' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    /** Without white space at the ends, and with one space for each white space inside. */
    public static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = tidy.length() > 0;
            } else {
                if (space) {
                    tidy.append(' ');
                    space = false;
                }
                tidy.append(c);
            }
        }
        return tidy.toString();
    }

    /** The form in which two texts are the same however they are typed: composed characters, one space for each white space. */
    public static String exact(String text) {
        return Normalizer.normalize(tidy(text), Normalizer.Form.NFC);
    }

    /** The form in which two texts are the same whatever their case is. */
    public static String key(String text) {
        // Upper case first: some characters have the same upper case only.
        return exact(text).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /**
     * Makes a text harmless that a spreadsheet would take for a formula, by an apostrophe before it, as LimeSurvey does too. A
     * text that looks masked already gets one more, so that {@link #unmask} gives the same text again.
     */
    public static String mask(String text) {
        return isActive(text, apostrophes(text)) ? "'" + text : text;
    }

    /** Removes the apostrophe of {@link #mask}. */
    public static String unmask(String text) {
        int apostrophes = apostrophes(text);
        return apostrophes > 0 && isActive(text, apostrophes) ? text.substring(1) : text;
    }

    private static int apostrophes(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == '\'') {
            count++;
        }
        return count;
    }

    private static boolean isActive(String text, int from) {
        return from < text.length() && "=+-@\t\r".indexOf(text.charAt(from)) >= 0 && !isNumber(text);
    }

    /** Whether a text is a number, with a point or a comma before its decimals. */
    public static boolean isNumber(String text) {
        int i = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int digits = 0;
        boolean separated = false;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if ('0' <= c && c <= '9') {
                digits++;
            } else if ((c == '.' || c == ',') && !separated && digits > 0) {
                separated = true;
                digits = 0;
            } else {
                return false;
            }
        }
        return digits > 0;
    }
}
