package no.samskaping.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TerminalTest {
    private static final Terminal UTF_8 = Terminal.of(StandardCharsets.UTF_8);

    @Example
    void marksWhatIsNotSeen() {
        assertThat(UTF_8.show("a\u0000\t\u001b[2J\u007f\u009b"))
                .isEqualTo("a<U+0000><U+0009><U+001B>[2J<U+007F><U+009B>");
        assertThat(UTF_8.show("\u200e\u200f\u061c\u202a\u202e\u2066\u2069\u2028\u2029"))
                .isEqualTo("<U+200E><U+200F><U+061C><U+202A><U+202E><U+2066><U+2069><U+2028><U+2029>");
        assertThat(UTF_8.show("a\ud800b")).isEqualTo("a<U+D800>b");
    }

    @Example
    void keepsWhatIsSeen() {
        String seen = "Æøå «é» שלום 東京 👪 👩‍👦 a\u0301";

        assertThat(UTF_8.show(seen)).isEqualTo(seen);
    }

    @Property
    void nothingUnsafeIsShownInAnyCharset(@ForAll String text) {
        for (Terminal terminal : List.of(UTF_8, Terminal.of(StandardCharsets.US_ASCII))) {
            String shown = terminal.show(text);
            assertThat(shown.codePoints()).noneMatch(point -> point < 0x20 || (point >= 0x7f && point < 0xa0));
            assertThat(terminal.show(shown)).isEqualTo(shown);
        }
        assertThat(Terminal.of(StandardCharsets.US_ASCII).show(text).chars()).allMatch(letter -> letter < 0x7f);
    }

    @Example
    void replacesWhatTheCharsetLacks() {
        Terminal ascii = Terminal.of(StandardCharsets.US_ASCII);

        assertThat(ascii.show("2×3 – «Æøå» é… █░ ≥ 東\u00a0%")).isEqualTo("2x3 - \"Aeoa\" e... #. >= ? %");
        assertThat(Terminal.of(StandardCharsets.ISO_8859_1).show("2×3 – «Æøå» █"))
                .isEqualTo("2×3 - «Æøå» #");
    }

    @Example
    void findsTheCharset() {
        assertThat(Terminal.charset(
                        Map.of("stdout.encoding", "ISO-8859-1", "native.encoding", "UTF-8")::get, Optional.empty()))
                .isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(Terminal.charset(Map.of("native.encoding", "US-ASCII")::get, Optional.empty()))
                .isEqualTo(StandardCharsets.US_ASCII);
        assertThat(Terminal.charset(Map.of("stdout.encoding", "no such charset")::get, Optional.empty()))
                .isEqualTo(StandardCharsets.UTF_8);
        assertThat(Terminal.charset(Map.<String, String>of()::get, Optional.empty()))
                .isEqualTo(StandardCharsets.UTF_8);
    }

    @Example
    void measuresColumns() {
        assertThat(Terminal.width("abc")).isEqualTo(3);
        assertThat(Terminal.width("a\u0301")).isEqualTo(1);
        assertThat(Terminal.width("東京")).isEqualTo(4);
    }

    @Example
    void wrapsAtSpacesAndIndentsWhatFollows() {
        List<String> lines = Wrap.line("  – " + "word ".repeat(40).strip());

        assertThat(lines).hasSize(3).allMatch(line -> line.length() <= Wrap.COLUMNS);
        assertThat(lines.get(0)).startsWith("  – word word");
        assertThat(lines.subList(1, 3)).allMatch(line -> line.startsWith("    word"));
        assertThat(Wrap.line("short")).containsExactly("short");
        assertThat(Wrap.line("a " + "x".repeat(150))).containsExactly("a", "  " + "x".repeat(150));
    }

    @Property
    void tablesFitWithAnyNumberOfColumnsAndLoseNothing(
            @ForAll @IntRange(min = 1, max = 60) int columns, @ForAll @IntRange(min = 1, max = 300) int length) {
        Table table = new Table(UTF_8);
        String[] cells = new String[columns];
        for (int i = 0; i < columns; i++) {
            cells[i] = (i + "x").repeat(length).substring(0, length);
        }
        table.row(cells);

        List<String> lines = table.lines();

        assertThat(lines).allMatch(line -> Terminal.width(line) <= Wrap.COLUMNS);
        long letters = String.join("", lines).replace(" ", "").length();
        assertThat(letters).isGreaterThanOrEqualTo((long) columns * length);
    }
}
