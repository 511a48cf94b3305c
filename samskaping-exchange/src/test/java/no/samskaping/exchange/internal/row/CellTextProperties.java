package no.samskaping.exchange.internal.row;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextProperties {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("'=+-@\t\r19.,a ").ofMaxLength(8);
    }

    @Property(tries = 2_000)
    void aMaskedTextIsHarmlessAndCanBeRestored(@ForAll("texts") String text) {
        String masked = CellText.mask(text);

        assertThat(CellText.unmask(masked)).isEqualTo(text);
        // Against another definition of a number than the code has.
        boolean number = masked.matches("[+-]?[0-9]+([.,][0-9]+)?");
        assertThat(!number && masked.matches("(?s)[=+@\t\r-].*")).isFalse();
        assertThat(CellText.isNumber(text)).isEqualTo(text.matches("[+-]?[0-9]+([.,][0-9]+)?"));
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "' Helt\u00a0 \u2003enig ',helt enig",
                "I\u0307,i\u0307",
                "STRASSE,strasse",
                "straße,strasse",
                "A\u030a,å",
                "' ',''"
            })
    void textsThatAreTheSame(String one, String other) {
        assertThat(CellText.key(one)).isEqualTo(CellText.key(other));
    }
}
