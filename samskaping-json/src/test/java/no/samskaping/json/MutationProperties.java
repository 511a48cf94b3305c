package no.samskaping.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.samskaping.json.problem.InputException;

/** Any mutation of a document is read, or is refused with complete problems. */
class MutationProperties {
    private static final List<byte[]> DOCUMENTS = List.of(
            TestDocuments.utf8(TestDocuments.COLLABORATION),
            TestDocuments.utf8(TestDocuments.ASSESSMENT),
            TestDocuments.utf8(TestDocuments.CHAIN),
            TestDocuments.utf8(TestDocuments.BOOST_REFUGEE));

    @Provide
    Arbitrary<byte[]> documents() {
        return Arbitraries.of(DOCUMENTS);
    }

    @Provide
    Arbitrary<String> fragments() {
        return Arbitraries.of(
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "\"",
                "null",
                "true",
                "0",
                "-1",
                "1e400",
                "1.5",
                "\"\"",
                "\\u0000",
                "\\ud800",
                "\\",
                "\n",
                "{}",
                "[]",
                "\"x\":1,",
                "æ",
                "🙂",
                "\u0000",
                "99999999999",
                "\"format\":\"soimpact/chain/1\",");
    }

    @Property(tries = 2000)
    void aReplacedPartIsReadOrRefused(
            @ForAll("documents") byte[] document,
            @ForAll @IntRange(max = 9999) int at,
            @ForAll @IntRange(max = 40) int length,
            @ForAll("fragments") String shard) {
        int from = at * document.length / 10_000;
        int to = Math.min(document.length, from + length);
        byte[] middle = shard.getBytes(StandardCharsets.UTF_8);
        byte[] mutant = new byte[from + middle.length + document.length - to];
        System.arraycopy(document, 0, mutant, 0, from);
        System.arraycopy(middle, 0, mutant, from, middle.length);
        System.arraycopy(document, to, mutant, from + middle.length, document.length - to);

        assertReadOrRefused(mutant);
    }

    @Property(tries = 2000)
    void aFlippedByteIsReadOrRefused(
            @ForAll("documents") byte[] document, @ForAll @IntRange(max = 9999) int at, @ForAll byte flip) {
        byte[] mutant = document.clone();
        mutant[at * document.length / 10_000] ^= flip;

        assertReadOrRefused(mutant);
    }

    @Property
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        assertReadOrRefused(bytes);
    }

    private static void assertReadOrRefused(byte[] document) {
        try {
            Object value = TestDocuments.read(document);
            assertThat(TestDocuments.read(TestDocuments.write(value))).isEqualTo(value);
        } catch (InputException e) {
            assertThat(e.getProblems()).isNotEmpty();
            int lines = 1
                    + (int) Arrays.stream(new String(document, StandardCharsets.ISO_8859_1).split("", -1))
                            .filter("\n"::equals)
                            .count();
            e.getProblems().forEach(problem -> {
                assertThat(problem.getLine()).isBetween(1, lines);
                assertThat(problem.getColumn()).isPositive();
                for (String language : List.of("nb", "nn", "en")) {
                    assertThat(problem.message(Locale.forLanguageTag(language)))
                            .isNotBlank()
                            .doesNotContain("jackson")
                            .doesNotContain("no.samskaping")
                            .doesNotContain("java.")
                            .doesNotContain("Immutable");
                }
            });
        }
    }
}
