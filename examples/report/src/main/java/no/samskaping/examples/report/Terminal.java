package no.samskaping.examples.report;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the terminal can and may show.
 *
 * <p>Names and texts come from others. A control character could clear the screen or move the cursor, and a character that
 * changes the direction of writing could make a text look like another one. Both are shown as marks such as {@code
 * <U+001B>}. A character that is not in the terminal's charset is replaced by one that is.
 */
final class Terminal {
    private static final Map<Integer, String> REPLACEMENTS = Map.ofEntries(
            Map.entry((int) '×', "x"),
            Map.entry((int) '·', "-"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '−', "-"),
            Map.entry((int) '─', "-"),
            Map.entry((int) '…', "..."),
            Map.entry((int) '«', "\""),
            Map.entry((int) '»', "\""),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '█', "#"),
            Map.entry((int) '░', "."),
            Map.entry((int) '→', "->"),
            Map.entry((int) '≥', ">="),
            Map.entry((int) '≤', "<="),
            Map.entry((int) '\u00a0', " "),
            Map.entry((int) '\u202f', " "),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "Ae"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "O"));

    private final CharsetEncoder encoder;

    private Terminal(CharsetEncoder encoder) {
        this.encoder = encoder;
    }

    /** Returns the rules for output in a charset. */
    static Terminal of(Charset charset) {
        return new Terminal(charset.newEncoder());
    }

    /** Returns the charset of standard output in this JVM. */
    static Charset charset() {
        return charset(System::getProperty, Optional.ofNullable(System.console()));
    }

    /** Returns the charset that the JVM was told or found out, or UTF-8. */
    static Charset charset(UnaryOperator<String> properties, Optional<Console> console) {
        return supported(properties.apply("stdout.encoding"))
                .or(() -> console.map(Console::charset))
                .or(() -> supported(properties.apply("native.encoding")))
                .filter(Charset::canEncode)
                .orElse(StandardCharsets.UTF_8);
    }

    private static Optional<Charset> supported(String name) {
        try {
            return Optional.ofNullable(name).map(Charset::forName);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns a text as it can be sent to the terminal; showing the result again changes nothing. */
    String show(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (isUnsafe(point)) {
                shown.append(String.format("<U+%04X>", point));
            } else {
                shown.append(inCharset(point));
            }
        });
        return shown.toString();
    }

    private String inCharset(int point) {
        String text = Character.toString(point);
        if (encoder.canEncode(text)) {
            return text;
        }
        String base = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String replacement = REPLACEMENTS.getOrDefault(point, base);
        return !replacement.equals(text) && encoder.canEncode(replacement) ? replacement : "?";
    }

    /** Whether a character does something instead of being seen, or is half of a character. */
    private static boolean isUnsafe(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> isBidirectional(point);
        };
    }

    private static boolean isBidirectional(int point) {
        return (point >= 0x202a && point <= 0x202e)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x200e
                || point == 0x200f
                || point == 0x061c;
    }

    /** Returns how many columns a text takes up. */
    static int width(String text) {
        return text.codePoints().map(Terminal::width).sum();
    }

    private static int width(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(point) ? 2 : 1;
        };
    }

    /** Whether a character is as wide as two letters: those of East Asia, and emoji. */
    private static boolean isWide(int point) {
        return (point >= 0x1100 && point <= 0x115f)
                || (point >= 0x2e80 && point <= 0xa4cf)
                || (point >= 0xac00 && point <= 0xd7a3)
                || (point >= 0xf900 && point <= 0xfaff)
                || (point >= 0xfe30 && point <= 0xfe6f)
                || (point >= 0xff00 && point <= 0xff60)
                || (point >= 0xffe0 && point <= 0xffe6)
                || (point >= 0x1f300 && point <= 0x1faff)
                || (point >= 0x20000 && point <= 0x3fffd);
    }

    @Override
    public String toString() {
        return Objects.toString(encoder.charset());
    }
}
