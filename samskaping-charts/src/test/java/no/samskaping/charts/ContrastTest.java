package no.samskaping.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import no.samskaping.charts.internal.svg.Colors;
import no.samskaping.charts.internal.svg.Ink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours of each palette, by WCAG 2.2: text 4.5 (1.4.3), graphics 3 (1.4.11). */
class ContrastTest {
    private static final List<Ink> FILLS =
            List.of(Ink.PAPER, Ink.CHALLENGE, Ink.DEVELOPING, Ink.STRENGTH, Ink.UNDECIDED);
    private static final List<Ink> PARTIES =
            List.of(Ink.FIRST, Ink.SECOND, Ink.THIRD, Ink.FOURTH, Ink.FIFTH, Ink.SIXTH);

    @ParameterizedTest
    @EnumSource
    void textsCanBeRead(Colors colors) {
        for (Ink fill : FILLS) {
            assertContrast(colors, Ink.TEXT, fill, 4.5);
        }
        assertContrast(colors, Ink.MUTED, Ink.PAPER, 4.5);
        assertContrast(colors, Ink.MUTED, Ink.UNDECIDED, 4.5);
        assertContrast(colors, Ink.CHALLENGE_EDGE, Ink.PAPER, 4.5);
        assertContrast(colors, Ink.ON_COLOUR, Ink.ACCENT, 4.5);
        for (Ink party : PARTIES) {
            assertContrast(colors, Ink.ON_COLOUR, party, 4.5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void graphicsCanBeSeen(Colors colors) {
        assertContrast(colors, Ink.LINE, Ink.PAPER, 3);
        assertContrast(colors, Ink.ACCENT, Ink.PAPER, 3);
        assertContrast(colors, Ink.ACCENT, Ink.UNDECIDED, 3);
        assertContrast(colors, Ink.ACCENT, Ink.STRENGTH, 3);
        assertContrast(colors, Ink.CHALLENGE_EDGE, Ink.UNDECIDED, 3);
        for (Ink edge : List.of(Ink.CHALLENGE_EDGE, Ink.DEVELOPING_EDGE, Ink.STRENGTH_EDGE, Ink.UNDECIDED_EDGE)) {
            assertContrast(colors, edge, Ink.PAPER, 3);
        }
        for (Ink party : PARTIES) {
            for (Ink fill : FILLS) {
                assertContrast(colors, party, fill, 3);
            }
        }
    }

    private static void assertContrast(Colors colors, Ink front, Ink behind, double least) {
        assertThat(Legibility.contrast(colors.of(front), colors.of(behind)))
                .as("%s on %s in %s", front, behind, colors)
                .isGreaterThanOrEqualTo(least);
    }

    /** Against values published with the definition. */
    @Test
    void theContrastIsThatOfTheDefinition() {
        assertThat(Legibility.contrast("#000000", "#ffffff")).isCloseTo(21, within(1e-9));
        assertThat(Legibility.contrast("#777777", "#ffffff")).isCloseTo(4.48, within(0.005));
        assertThat(Legibility.contrast("#ffffff", "#ffffff")).isEqualTo(1);
    }
}
