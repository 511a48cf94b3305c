package no.samskaping.examples.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import no.samskaping.charts.ChartOptions;
import no.samskaping.charts.HeartChart;
import no.samskaping.charts.Page;
import no.samskaping.samson.disclosure.Scorecard;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes a scorecard as a page (text/html) or as a chart (image/svg+xml) in the reader's language. */
final class PictureConverter extends AbstractHttpMessageConverter<Scorecard> {
    static final String SVG_VALUE = "image/svg+xml";

    private static final MediaType SVG = MediaType.valueOf(SVG_VALUE);

    PictureConverter() {
        super(StandardCharsets.UTF_8, MediaType.TEXT_HTML, SVG);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Scorecard.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, MediaType mediaType) {
        return false;
    }

    @Override
    protected Scorecard readInternal(Class<? extends Scorecard> type, HttpInputMessage request) {
        throw new HttpMessageNotReadableException("A picture cannot be read", request);
    }

    @Override
    protected void writeInternal(Scorecard scorecard, HttpOutputMessage response) throws IOException {
        Locale reader = LocaleContextHolder.getLocale();
        ChartOptions options = ChartOptions.of(reader);
        response.getHeaders().setContentLanguage(reader);
        MediaType type = response.getHeaders().getContentType();
        String picture;
        if (SVG.isCompatibleWith(type)) {
            response.getHeaders().set("Content-Security-Policy", "default-src 'none'");
            picture = HeartChart.of(scorecard, options).toSvg();
        } else {
            Page page = Page.of(options).scorecard(scorecard);
            response.getHeaders()
                    .set("Content-Security-Policy", page.getContentSecurityPolicy() + "; frame-ancestors 'none'");
            picture = page.toHtml();
        }
        response.getBody().write(picture.getBytes(StandardCharsets.UTF_8));
    }
}
