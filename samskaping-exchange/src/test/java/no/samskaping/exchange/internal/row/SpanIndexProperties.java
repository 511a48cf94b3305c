package no.samskaping.exchange.internal.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SpanIndexProperties {
    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings().withChars("ab4æ ").ofMaxLength(20).list().ofMaxSize(200);
    }

    private static int find(SpanIndex index, String text) {
        return index.find(("x" + text + "y").toCharArray(), 1, text.length());
    }

    private static boolean remember(SpanIndex index, String text, int value) {
        return index.remember(("x" + text + "y").toCharArray(), 1, text.length(), value);
    }

    @Property
    void whatIsRememberedIsFoundAndNothingElse(
            @ForAll("texts") List<String> remembered, @ForAll("texts") List<String> others) {
        SpanIndex index = new SpanIndex();
        Map<String, Integer> known = new HashMap<>();
        for (String text : remembered) {
            if (find(index, text) == SpanIndex.UNKNOWN && remember(index, text, known.size())) {
                known.put(text, known.size());
            }
        }

        assertThat(known).hasSizeGreaterThanOrEqualTo(remembered.isEmpty() ? 0 : 1);
        known.forEach((text, value) -> assertThat(find(index, text)).isEqualTo(value));
        others.forEach(text -> assertThat(find(index, text)).isEqualTo(known.getOrDefault(text, SpanIndex.UNKNOWN)));
    }

    /** Texts that differ only where the hash does not look are found as long as they are few, and never taken for each other. */
    @Test
    void hostileTexts() {
        SpanIndex index = new SpanIndex();
        int remembered = 0;
        for (int i = 1_000; i < 9_999; i++) {
            String text = "a".repeat(41) + i + "a".repeat(155);
            assertThat(find(index, text)).isEqualTo(SpanIndex.UNKNOWN);
            if (remember(index, text, i)) {
                remembered++;
                assertThat(find(index, text)).isEqualTo(i);
            }
        }
        assertThat(remembered).isBetween(8, 100);
        assertThat(remember(index, "a".repeat(1_001), 1)).isFalse();
    }

    @Test
    void theNumberOfTextsIsLimited() {
        SpanIndex index = new SpanIndex();
        int remembered = 0;
        for (int i = 0; i < 100_000; i++) {
            remembered += remember(index, "tekst " + i * 7_919, i) ? 1 : 0;
        }
        assertThat(remembered).isBetween(100, 2_048);
    }
}
