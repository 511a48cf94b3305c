package no.samskaping.browser;

import static org.assertj.core.api.Assertions.assertThat;

import no.samskaping.charts.Palette;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** axe-core, with all of its rules, on pages and charts. */
class AccessibilityTest {
    private static final Browser BROWSER = new Browser();

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @ParameterizedTest
    @CsvSource({
        "nb,LIGHT,1600",
        "nn,LIGHT,1600",
        "en,LIGHT,1600",
        "nb,LIGHT,320",
        "nb,DARK,1600",
        "nb,PRINT,1600",
        "en,DARK,320"
    })
    void ofThePage(String language, Palette palette, int width) {
        BROWSER.show(width, "screen");
        BROWSER.open(
                "page.html", Samples.full(Samples.options(language, palette)).toHtml());
        // What is folded is checked too.
        BROWSER.run("document.querySelectorAll('details').forEach(each => each.open = true)");

        assertThat(BROWSER.violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void ofEachChartWithItsTable(String language) {
        BROWSER.show(800, "screen");
        Samples.charts(Samples.options(language, Palette.LIGHT)).forEach((name, chart) -> {
            BROWSER.open(
                    "chart.html",
                    "<!DOCTYPE html><html lang=\"" + language
                            + "\"><meta charset=\"utf-8\"><title>Chart</title><main><h1>Chart</h1>" + chart.toSvg()
                            + chart.getTable().toHtml() + "</main></html>");
            assertThat(BROWSER.violations()).as(name).isEmpty();
        });
    }

    /** Otherwise nothing would be found above either. */
    @Test
    void whatIsWrongIsFound() {
        BROWSER.open("wrong.html", "<html><body><img src=\"x.png\"><h3>x</h3></body></html>");

        assertThat(BROWSER.violations())
                .anyMatch(line -> line.startsWith("image-alt"))
                .anyMatch(line -> line.startsWith("html-has-lang"));
    }
}
