package no.samskaping.charts.internal.text;

/** Replaces the characters of a text that must not reach a document. */
public final class SafeText {
    private static final char REPLACEMENT = '\uFFFD';

    private SafeText() {}

    /**
     * Returns a text on one line. White space becomes a space. Control characters, halves of characters, characters that
     * XML does not allow and characters that reorder the text around them become U+FFFD.
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
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\t' || c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                clean.append(' ');
            } else if (isForbidden(c)) {
                clean.append(REPLACEMENT);
            } else {
                clean.appendCodePoint(c);
            }
        }
        return clean.toString();
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
