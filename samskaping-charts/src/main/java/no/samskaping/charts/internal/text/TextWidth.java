package no.samskaping.charts.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Estimates the width of text and breaks it into lines.
 *
 * <p>The widths are those of DejaVu Sans, which is wider than the other fonts that a chart asks for. Text with characters
 * that are not in the table is {@linkplain #isEstimated estimated}; the chart then states its length, so that it has the
 * estimated width in every font.
 */
public final class TextWidth {
    private static final char ELLIPSIS = '\u2026';
    private static final char HYPHEN = '\u2010';

    /** Thousandths of the font size, from space to tilde. */
    private static final int[] ASCII = {
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636,
                636,
        636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557,
                863,
        748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550,
                635,
        615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525,
                636,
        337, 636, 838
    };

    private TextWidth() {}

    /** Returns the width of a text. */
    public static double of(String text, double size, boolean bold) {
        int thousandths = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            thousandths += width(c, bold);
        }
        return thousandths * size / 1000;
    }

    /** Returns whether the text has characters whose width depends on the fonts of the reader. */
    public static boolean isEstimated(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0xFF && known(c) < 0) {
                return true;
            }
        }
        return false;
    }

    private static int width(int c, boolean bold) {
        int width = c >= ' ' && c <= '~' ? ASCII[c - ' '] : known(c);
        if (width < 0) {
            return isMark(c) ? 300 : isSquare(c) ? 1000 : 1300;
        }
        return bold ? width * 106 / 100 + 50 : width;
    }

    /** The characters of Chinese, Japanese and Korean have the width of the font size in all fonts that have them. */
    private static boolean isSquare(int c) {
        return Character.isIdeographic(c) || (c >= 0x3000 && c <= 0x30FF) || (c >= 0xAC00 && c <= 0xD7A3);
    }

    /** Combining marks and joiners take no room of their own, but fonts that lack them show a box. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    /** Letters with more marks, such as those of Sámi and Polish, are as wide as those without, with few exceptions. */
    private static int known(int c) {
        if (c >= 0x100 && c <= 0x17F) {
            return switch (c) {
                case 0x126 -> 916;
                case 0x127 -> 695;
                case 0x149, 0x175 -> 818;
                case 0x152, 0x153 -> 1070;
                case 0x174 -> 989;
                default -> Character.isUpperCase(c) ? 790 : 640;
            };
        }
        if (c >= 0xC0 && c <= 0xFF) {
            return switch (c) {
                case 0xC6, 0xE6 -> 982;
                case 0xCC, 0xCD, 0xCE, 0xCF -> 320;
                case 0xEC, 0xED, 0xEE, 0xEF -> 320;
                case 0xD7, 0xF7 -> 838;
                default -> c < 0xE0 ? 790 : 640;
            };
        }
        return switch (c) {
            case 0xA0, 0xB7, 0x202F -> 318;
            case 0xAB, 0xBB -> 612;
            case 0x2010 -> 361;
            case 0x2013 -> 500;
            case 0x2014, 0x2026 -> 1000;
            case 0x2212, 0x2260, 0xB1 -> 838;
            default -> c > 0xA0 && c < 0xC0 ? 1000 : -1;
        };
    }

    /**
     * Breaks a text into lines. A word that is longer than a line is broken with a hyphen.
     *
     * @param width the width of a line
     * @param maxLines at least one; what does not fit is cut and ends in an ellipsis
     */
    public static List<String> lines(String text, double width, double size, boolean bold, int maxLines) {
        double limit = width * 1000 / size;
        List<String> lines = new ArrayList<>();
        int[] characters = text.strip().codePoints().toArray();
        int start = 0;
        while (start < characters.length) {
            int end = end(characters, start, limit, bold);
            boolean isLast = lines.size() == maxLines - 1;
            if (isLast && end < characters.length) {
                lines.add(cut(characters, start, limit, bold));
                return lines;
            }
            String line = new String(characters, start, end - start).strip();
            lines.add(isInWord(characters, end) ? line + HYPHEN : line);
            start = end;
            while (start < characters.length && characters[start] == ' ') {
                start++;
            }
        }
        return lines;
    }

    /** Returns where the line ends: after the last word that fits, or within a word that is too long. */
    private static int end(int[] characters, int start, double limit, boolean bold) {
        double used = 0;
        int breakAt = -1;
        for (int i = start; i < characters.length; i++) {
            if (characters[i] == ' ') {
                breakAt = i;
            }
            used += width(characters[i], bold);
            if (used > limit) {
                return breakAt > start ? breakAt : inWord(characters, start, Math.max(i, start + 1), limit, bold);
            }
            if (characters[i] == '-' || characters[i] == '/') {
                breakAt = i + 1;
            }
        }
        return characters.length;
    }

    /** Returns where a word that is too long is broken, with room for the hyphen. */
    private static int inWord(int[] characters, int start, int end, double limit, boolean bold) {
        int at = wholeCharacter(characters, start, end);
        if (isInWord(characters, at)) {
            double used = width(HYPHEN, bold);
            for (int i = start; i < at; i++) {
                used += width(characters[i], bold);
            }
            while (used > limit && at > start + 1) {
                at--;
                used -= width(characters[at], bold);
            }
        }
        return at;
    }

    private static boolean isInWord(int[] characters, int at) {
        return at < characters.length && isLatin(characters[at - 1]) && isLatin(characters[at]);
    }

    private static boolean isLatin(int c) {
        return c < 0x250 && Character.isLetter(c);
    }

    /** Moves a break to the left of marks, so that they stay with their letter. */
    private static int wholeCharacter(int[] characters, int start, int end) {
        int at = end;
        while (at > start + 1 && at < characters.length && isMark(characters[at])) {
            at--;
        }
        return at;
    }

    private static String cut(int[] characters, int start, double limit, boolean bold) {
        double room = limit - width(ELLIPSIS, bold);
        double used = 0;
        int end = start;
        while (end < characters.length && used + width(characters[end], bold) <= room) {
            used += width(characters[end], bold);
            end++;
        }
        return new String(characters, start, wholeCharacter(characters, start, end) - start).strip() + ELLIPSIS;
    }
}
