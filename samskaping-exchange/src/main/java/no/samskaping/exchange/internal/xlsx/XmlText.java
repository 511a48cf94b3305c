package no.samskaping.exchange.internal.xlsx;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in the XML of workbooks. Characters that XML does not have are written as {@code _xHHHH_}. */
final class XmlText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XmlText() {}

    /** A text for the content of an element or an attribute. */
    static String escape(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        Matcher matcher = ESCAPE.matcher(text);
        int next = matcher.find() ? matcher.start() : -1;
        for (int i = 0; i < text.length(); i++) {
            if (i == next) {
                // Otherwise the text would be read as an escape.
                xml.append("_x005F");
                next = matcher.find(i + 1) ? matcher.start() : -1;
            }
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> {
                    boolean pair = Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
                    if (pair) {
                        xml.append(c).append(text.charAt(++i));
                    } else if (isXml(c)) {
                        xml.append(c);
                    } else {
                        xml.append("_x").append(hex(c)).append('_');
                    }
                }
            }
        }
        return xml.toString();
    }

    private static boolean isXml(char c) {
        return c == '\t' || c == '\n' || (c >= ' ' && !Character.isSurrogate(c) && c < '\uFFFE');
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "0".repeat(4 - digits.length()) + digits;
    }

    /** The text of a cell, with its escapes replaced. */
    static String unescape(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
