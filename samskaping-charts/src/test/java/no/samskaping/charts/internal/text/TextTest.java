package no.samskaping.charts.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import no.samskaping.model.term.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts, numbers and dates. */
class TextTest {
    private static final int HYPHEN = 0x2010;

    private static final ChartWords NB = new ChartWords(Language.BOKMAAL);
    private static final ChartWords EN = new ChartWords(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "61.111111111111114, '61,1', 61.1",
        "50, '50', 50",
        "49.96, '49,96', 49.96",
        "49.999999999, '50', 50",
        "50.04, '50', 50",
        "66.66666666666667, '66,7', 66.7",
        "0, '0', 0",
        "100, '100', 100",
        "74.9999, '74,9999', 74.9999"
    })
    void scores(double score, String norwegian, String english) {
        assertThat(NB.figures().score(score)).isEqualTo(norwegian);
        assertThat(EN.figures().score(score)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"12.54, '+12,5'", "-3, '\u22123'", "0, '0'", "-0.04, '0'", "7.96, '+8'"})
    void differences(double difference, String text) {
        assertThat(NB.figures().difference(difference)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1234.5, '1234,5'",
        "1E+3, '1000'",
        "-0.05, '\u22120,05'",
        "1E+40, '1E40'",
        "123456789012345678, '1,23457E17'",
        "0.000000000000000001, '1E-18'",
        "0, '0'"
    })
    void numbers(BigDecimal number, String text) {
        assertThat(NB.figures().number(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1500000, 1.5E6", "999999, 1E6", "250, 250", "0.5, 0.5", "0, 0", "-12345, \u221212300", "0.00001, 1E-5"
    })
    void numbersOfAnAxis(BigDecimal number, String text) {
        assertThat(EN.figures().axis(number)).isEqualTo(text);
    }

    @Test
    void percentages() {
        assertThat(NB.figures().percent(new BigDecimal("0.685"))).isEqualTo("68\u00A0%");
        assertThat(NB.figures().percent(new BigDecimal("-1.2"))).isEqualTo("\u2212120\u00A0%");
    }

    @Test
    void dates() {
        LocalDate day = LocalDate.of(2026, 5, 17);
        assertThat(NB.date(day)).isEqualTo("17. mai 2026");
        assertThat(new ChartWords(Language.NYNORSK).date(day)).isEqualTo("17. mai 2026");
        assertThat(EN.date(day)).isEqualTo("17 May 2026");
    }

    @Test
    void placeholders() {
        assertThat(EN.of("quoted", "text", "{text}")).isEqualTo("\u201C{text}\u201D");
        assertThatIllegalArgumentException().isThrownBy(() -> EN.of("quoted", "other", "x"));
        assertThat(EN.count("parties.number", 1)).isEqualTo("One party takes part.");
        assertThat(EN.count("parties.number", 2)).isEqualTo("2 parties take part.");
    }

    @Test
    void whatIsCleaned() {
        assertThat(SafeText.clean("a\tb\r\nc\u2028d")).isEqualTo("a b  c d");
        assertThat(SafeText.clean("\u0000\u001B\u0085\uD800\u202E\u2066\uFEFF\uFFFF\uFDD0\uFFF9"))
                .isEqualTo("\uFFFD".repeat(10));
        assertThat(SafeText.clean("👩‍👧 漢 שלום é\u200F")).isEqualTo("👩‍👧 漢 שלום é\u200F");
        assertThat(SafeText.clean("\uDB40\uDC01")).isEqualTo("\uFFFD");
    }

    @Property
    void linesFitAndLoseNothing(
            @ForAll String text, @ForAll @DoubleRange(min = 30, max = 300) double width, @ForAll boolean bold) {
        String clean = SafeText.clean(text);
        List<String> lines = TextWidth.lines(clean, width, 11, bold, Integer.MAX_VALUE);

        assertThat(squeezed(String.join("", lines))).isEqualTo(squeezed(clean));
        assertThat(lines).allSatisfy(line -> {
            boolean isOneCharacter = line.codePoints().limit(2).count() < 2;
            if (!isOneCharacter
                    && line.codePoints().noneMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK)) {
                assertThat(TextWidth.of(line, 11, bold)).isLessThanOrEqualTo(width + 1e-9);
            }
        });
    }

    private static String squeezed(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != HYPHEN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Property
    void whatIsCutEndsInAnEllipsis(@ForAll String text, @ForAll @IntRange(min = 1, max = 3) int maxLines) {
        String clean = SafeText.clean(text);
        List<String> all = TextWidth.lines(clean, 60, 11, false, Integer.MAX_VALUE);
        List<String> some = TextWidth.lines(clean, 60, 11, false, maxLines);

        assertThat(some).hasSize(Math.min(all.size(), maxLines));
        if (all.size() > maxLines) {
            assertThat(some.get(maxLines - 1)).endsWith("\u2026");
        } else {
            assertThat(some).isEqualTo(all);
        }
    }

    @Test
    void longWordsAreBroken() {
        assertThat(TextWidth.lines("Frivillighetssentralen", 80, 11, false, 3))
                .hasSize(2)
                .first()
                .asString()
                .endsWith("\u2010");
        assertThat(TextWidth.lines("漢字漢字", 25, 10, false, 3)).containsExactly("漢字", "漢字");
        assertThat(TextWidth.lines("", 80, 11, false, 3)).isEmpty();
        assertThat(TextWidth.lines("hus-og-heim", 40, 11, false, 3)).first().isEqualTo("hus-");
    }

    /** Such names are not stretched to an estimated width. */
    @Test
    void theLettersOfSamiAndPolishHaveKnownWidths() {
        assertThat(TextWidth.isEstimated("Kárášjohka, Unjárga, Guovdageaidnu: čđŋšŧž ČĐŊŠŦŽ ąćęłńóśźż"))
                .isFalse();
        assertThat(TextWidth.isEstimated("漢字")).isTrue();
        assertThat(TextWidth.of("漢字", 10, false)).isEqualTo(20);
    }

    /** The same keys and placeholders in every language, and every key in the code. */
    @Test
    void theWordsOfAllLanguagesMatch() throws IOException {
        Properties nb = words("nb");
        for (String language : List.of("nn", "en")) {
            Properties other = words(language);
            assertThat(new TreeSet<>(other.stringPropertyNames())).isEqualTo(new TreeSet<>(nb.stringPropertyNames()));
            nb.stringPropertyNames().forEach(key -> {
                assertThat(placeholders(other.getProperty(key))).as(key).isEqualTo(placeholders(nb.getProperty(key)));
                assertThat(other.getProperty(key)).as(key).isNotBlank();
            });
        }
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        String file = "/META-INF/samskaping/words/no.samskaping.charts.internal.text_" + language + ".properties";
        try (InputStream in = ChartWords.class.getResourceAsStream(file)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }
}
