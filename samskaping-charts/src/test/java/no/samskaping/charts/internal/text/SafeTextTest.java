package no.samskaping.charts.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ordinary names           | Fjordvik vel | Fjordvik vel
                    A letter with one mark   | e\u0301tat | e\u0301tat
                    A letter with two marks  | e\u0302\u0301 | e\u0302\u0301
                    A mark at the start      | \u0301abc | \u25CC\u0301abc
                    A mark after a space     | a \u0301b | a \u25CC\u0301b
                    More than three marks    | e\u0301\u0301\u0301\u0301e\u0301 | e\u0301\u0301\u0301\uFFFDe\u0301
                    Order of text            | a\u202Eb | a\uFFFDb
                    A half of a character    | a\uD800b | a\uFFFDb
                    """)
    void whatTextsBecome(String what, String text, String clean) {
        assertThat(SafeText.clean(text)).as(what).isEqualTo(clean);
    }

    @Test
    void linesBecomeSpaces() {
        assertThat(SafeText.clean("a\nb\r\u2028c\td")).isEqualTo("a b  c d");
        assertThat(SafeText.clean("a\n\u0301")).isEqualTo("a \u25CC\u0301");
    }

    @Property
    void cleaningTwiceIsCleaningOnce(@ForAll String text) {
        assertThat(SafeText.clean(SafeText.clean(text))).isEqualTo(SafeText.clean(text));
    }
}
