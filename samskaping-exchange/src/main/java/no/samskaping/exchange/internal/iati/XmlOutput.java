package no.samskaping.exchange.internal.iati;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Writes indented XML. Unlike the writer of the JDK it escapes white space where a reader would change it, and finds
 * characters that XML cannot contain.
 */
public final class XmlOutput {
    private final StringBuilder out;
    private final String indent;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<String> invalid = new ArrayList<>();
    private final List<String> tooLong = new ArrayList<>();
    private int elements;
    private int characters;
    private boolean isTagOpen;
    private boolean isAfterText;

    public XmlOutput(StringBuilder out, String indent) {
        this.out = out;
        this.indent = indent;
    }

    public XmlOutput start(String name) {
        closeTag();
        elements++;
        line();
        out.append('<').append(name);
        open.push(name);
        isTagOpen = true;
        isAfterText = false;
        return this;
    }

    public XmlOutput attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true, "/@" + name);
        out.append('"');
        return this;
    }

    public XmlOutput text(String value) {
        closeTag();
        escape(value, false, "");
        isAfterText = true;
        return this;
    }

    public XmlOutput end() {
        String name = open.pop();
        if (isTagOpen) {
            out.append("/>");
            isTagOpen = false;
        } else {
            if (!isAfterText) {
                line();
            }
            out.append("</").append(name).append('>');
        }
        isAfterText = false;
        return this;
    }

    /** The paths of the elements and attributes with a character that XML cannot contain. */
    public List<String> invalid() {
        return invalid;
    }

    /** The paths of the elements and attributes that are too long to be read again. */
    public List<String> tooLong() {
        return tooLong;
    }

    /** Whether what is written is too large to be read again as one activity. */
    public boolean isTooLarge() {
        return elements > XmlActivities.MAX_ELEMENTS || characters > XmlActivities.MAX_CHARACTERS;
    }

    /** Begins a line. A reader counts this layout too. */
    private void line() {
        int start = out.length();
        out.append('\n').append(indent).append("  ".repeat(open.size()));
        count(out.length() - start);
    }

    /** Counts without overflow, because a chain can be of any size. */
    private void count(int length) {
        characters = Math.min(characters, XmlActivities.MAX_CHARACTERS + 1)
                + Math.min(length, XmlActivities.MAX_CHARACTERS + 1);
    }

    private void closeTag() {
        if (isTagOpen) {
            out.append('>');
            isTagOpen = false;
        }
    }

    private void escape(String value, boolean isAttribute, String suffix) {
        if (value.length() > XmlActivities.MAX_TEXT) {
            tooLong.add(path() + suffix);
        }
        count(value.length());
        boolean isValid = true;
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            isValid &= isCharacter(c);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '\r' -> out.append("&#13;");
                case '"', '\n', '\t' -> {
                    if (isAttribute) {
                        out.append("&#").append(c).append(';');
                    } else {
                        out.appendCodePoint(c);
                    }
                }
                default -> out.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        if (!isValid) {
            invalid.add(path() + suffix);
        }
    }

    private static boolean isCharacter(int c) {
        if (c < ' ') {
            return c == '\n' || c == '\r' || c == '\t';
        }
        return !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        for (Iterator<String> names = open.descendingIterator(); names.hasNext(); ) {
            path.append('/').append(names.next());
        }
        return path.toString();
    }
}
