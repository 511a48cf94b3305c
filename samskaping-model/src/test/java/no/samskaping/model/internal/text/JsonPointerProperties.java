package no.samskaping.model.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The escaping of RFC 6901. */
class JsonPointerProperties {
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withChars("~/01aæ").ofMaxLength(8);
    }

    @Property
    void unescapingUndoesEscaping(@ForAll("names") String name) {
        assertThat(JsonPointer.escape(name)).doesNotContain("/");
        assertThat(JsonPointer.unescape(JsonPointer.escape(name))).isEqualTo(name);
    }

    /** Examples of the RFC. */
    @ParameterizedTest
    @CsvSource({"a/b, a~1b", "m~n, m~0n", "~1, ~01", "c%d, c%d"})
    void examples(String name, String escaped) {
        assertThat(JsonPointer.escape(name)).isEqualTo(escaped);
        assertThat(JsonPointer.unescape(escaped)).isEqualTo(name);
    }
}
