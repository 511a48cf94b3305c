package no.samskaping.examples.service;

import java.util.Locale;
import no.samskaping.charts.ChartOptions;
import no.samskaping.charts.HeartChart;
import no.samskaping.charts.Page;
import no.samskaping.samson.disclosure.Scorecard;

/**
 * A scorecard for people, in the language of the reader.
 *
 * @param markup HTML or SVG
 * @param contentSecurityPolicy the value of the header {@code Content-Security-Policy}
 */
public record Picture(String markup, String contentSecurityPolicy) {
    /** The media type of a page. */
    public static final String HTML = "text/html";

    /** The media type of a chart. */
    public static final String SVG = "image/svg+xml";

    /**
     * Returns a page.
     *
     * @param scorecard what it shows
     * @param reader the language
     * @return HTML
     */
    public static Picture page(Scorecard scorecard, Locale reader) {
        Page page = Page.of(ChartOptions.of(reader)).scorecard(scorecard);
        return new Picture(page.toHtml(), page.getContentSecurityPolicy() + "; frame-ancestors 'none'");
    }

    /**
     * Returns a chart.
     *
     * @param scorecard what it shows
     * @param reader the language
     * @return SVG
     */
    public static Picture chart(Scorecard scorecard, Locale reader) {
        return new Picture(HeartChart.of(scorecard, ChartOptions.of(reader)).toSvg(), "default-src 'none'");
    }
}
