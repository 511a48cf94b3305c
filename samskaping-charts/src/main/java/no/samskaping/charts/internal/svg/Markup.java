package no.samskaping.charts.internal.svg;

import org.jspecify.annotations.Nullable;

/** Writes elements. Every text and every value of an attribute is escaped, so that it can be nothing but text. */
public final class Markup {
    private final StringBuilder out = new StringBuilder(4096);

    /** Opens an element; alternating names and values of attributes. */
    public Markup open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        return this;
    }

    public Markup close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    /** Writes an element without content, closed as XML needs it. */
    public Markup empty(String name, String... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    /** Writes an element that contains a text. */
    public Markup element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close(name);
    }

    private void start(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    public Markup text(String text) {
        escape(text);
        return this;
    }

    /** Adds markup that was written by this class. */
    public Markup add(String markup) {
        out.append(markup);
        return this;
    }

    public Markup line() {
        out.append('\n');
        return this;
    }

    private void escape(String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text.charAt(i));
            if (entity != null) {
                out.append(text, done, i).append(entity);
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }

    private static @Nullable String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
