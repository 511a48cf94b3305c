package no.samskaping.charts;

import no.samskaping.charts.internal.svg.Colors;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * The colours of a chart or page. In each palette, text has a contrast of at least 4.5 and what the graphics need at least 3
 * (WCAG 2.2, level AA), and nothing is said by colour alone.
 */
@Source(document = SourceDocument.CONVENTION)
public enum Palette {
    /** Dark on white; the default. */
    LIGHT(Colors.LIGHT),
    /** Light on nearly black. */
    DARK(Colors.DARK),
    /** Black and greys on white. A page is always printed in this palette. */
    PRINT(Colors.PRINT);

    private final Colors colors;

    Palette(Colors colors) {
        this.colors = colors;
    }

    Colors colors() {
        return colors;
    }
}
