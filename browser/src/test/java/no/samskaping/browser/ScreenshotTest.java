package no.samskaping.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import no.samskaping.charts.Palette;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Takes the pictures that people look at, and measures what can be measured on them. */
class ScreenshotTest {
    private static final Browser BROWSER = new Browser();

    /** The height of a sheet of A4 within its margins, in CSS pixels. */
    private static final double SHEET = (297 - 28) / 25.4 * 96;

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyChart(Palette palette) {
        String suffix = "-" + palette.name().toLowerCase(Locale.ROOT);
        Samples.charts(Samples.options("nb", palette)).forEach((name, chart) -> {
            BROWSER.open(name + ".svg", chart.toSvg());
            BROWSER.show(number("return document.documentElement.width.baseVal.value"), 100, "screen");
            assertThat(BROWSER.screenshot("chart-" + name + suffix)).isNotEmptyFile();
        });
        assertThat(BROWSER.console()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nb,LIGHT,320",
        "nb,LIGHT,800",
        "nb,LIGHT,1600",
        "nn,LIGHT,320",
        "en,LIGHT,320",
        "en,LIGHT,1600",
        "nb,DARK,800",
        "nb,PRINT,800"
    })
    void thePageFitsTheScreen(String language, Palette palette, int width) {
        BROWSER.open(
                "page.html", Samples.full(Samples.options(language, palette)).toHtml());
        BROWSER.show(width, "screen");
        BROWSER.screenshot("page-" + language + "-" + palette.name().toLowerCase(Locale.ROOT) + "-" + width);

        assertThat(number("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        assertThat(sizes("svg text"))
                .as("heights of the letters of narrow charts, in pixels")
                .isNotEmpty()
                .allMatch(height -> height >= 7.5);
        assertThat(BROWSER.console()).isEmpty();
    }

    /** Returns the sizes of the texts of charts that are not wide, as they are shown. */
    private static List<Double> sizes(String selector) {
        Object found = BROWSER.run("""
                return Array.from(document.querySelectorAll('.pair ' + arguments[0])).map(text => {
                  const svg = text.ownerSVGElement;
                  return text.getAttribute('font-size') * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
                }).map(String);
                """, selector);
        return ((List<?>) found)
                .stream().map(each -> Double.valueOf(each.toString())).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void noChartIsCutWhenThePageIsPrinted(String language) {
        BROWSER.open(
                "page.html",
                Samples.full(Samples.options(language, Palette.DARK)).toHtml());
        BROWSER.show((int) ((210 - 28) / 25.4 * 96), "print");
        BROWSER.screenshot("page-" + language + "-print");
        BROWSER.print("page-" + language);
        Object heights = BROWSER.run(
                "return Array.from(document.querySelectorAll('figure')).map(f => String(f.getBoundingClientRect().height))");

        assertThat(((List<?>) heights).stream().map(each -> Double.valueOf(each.toString())))
                .hasSizeGreaterThan(10)
                .allMatch(height -> height > 0 && height < SHEET);
        assertThat(BROWSER.run("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        assertThat(BROWSER.run("return getComputedStyle(document.querySelector('svg text')).fill"))
                .isEqualTo("rgb(0, 0, 0)");
        assertThat(number("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(688);
    }

    /** The style is allowed by its hash; a script is not. */
    @Test
    void thePolicyIsInForce() {
        BROWSER.open(
                "policy.html",
                Samples.page(Samples.options("nb", Palette.LIGHT))
                        .toHtml()
                        .replace(
                                "</main>",
                                "<script>document.title = 'ran'</script><p style=\"color:red\" id=\"p\">x</p></main>"));

        assertThat(BROWSER.run("return document.title")).isNotEqualTo("ran");
        assertThat(BROWSER.run("return getComputedStyle(document.getElementById('p')).color"))
                .isNotEqualTo("rgb(255, 0, 0)");
        assertThat(BROWSER.run("return getComputedStyle(document.querySelector('.about')).borderLeftWidth"))
                .isEqualTo("4px");
        assertThat(BROWSER.console())
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(line -> line.contains("Content Security Policy"));
    }

    private static int number(String script) {
        return ((Number) BROWSER.run(script)).intValue();
    }
}
