package no.samskaping.charts.internal.text;

/** Replaces the characters of a text that must not reach a document. */
public final class SafeText {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char DOTTED_CIRCLE = '\u25CC';

    /** More marks on one letter reach into the line above. */
    private static final int MAX_MARKS = 3;

    private SafeText() {}

    /**
     * Returns a text on one line. White space becomes a space. Control characters, halves of characters, characters that
     * XML does not allow, characters that reorder the text around them and the fourth mark on a letter become U+FFFD. A mark
     * without a letter gets a dotted circle to stand on, so that it does not stand on what is before the text.
     */
    public static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean isLetterBefore = false;
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isMark(c)) {
                marks++;
                if (!isLetterBefore) {
                    clean.append(DOTTED_CIRCLE);
                }
                clean.appendCodePoint(marks > MAX_MARKS ? REPLACEMENT : c);
                isLetterBefore = true;
            } else {
                char replaced = replacement(c);
                isLetterBefore = replaced != ' ' && c != ' ';
                marks = 0;
                if (replaced == 0) {
                    clean.appendCodePoint(c);
                } else {
                    clean.append(replaced);
                }
            }
        }
        return clean.toString();
    }

    /** Returns what a character becomes, or 0 if it stays. */
    private static char replacement(int c) {
        if (c == '\t' || c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
            return ' ';
        }
        return isForbidden(c) ? REPLACEMENT : 0;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isForbidden(int c) {
        return Character.isISOControl(c)
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFEFF
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || (c >= 0xE0000 && c <= 0xE007F);
    }
}
