package no.samskaping.spring.boot.internal.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import no.samskaping.charts.Chart;
import no.samskaping.charts.ChartOptions;
import no.samskaping.charts.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Writes a value as a page (text/html) or as a chart (image/svg+xml) in the reader's language.
 *
 * @param <T> the type of the values
 */
abstract sealed class PictureConverter<T> extends AbstractHttpMessageConverter<T>
        permits ChainConverter, ScorecardConverter {
    private static final String POLICY = "Content-Security-Policy";
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    private final Class<T> type;

    PictureConverter(Class<T> type) {
        super(StandardCharsets.UTF_8, MediaType.TEXT_HTML, SVG);
        this.type = type;
    }

    abstract Page page(T value, ChartOptions options);

    abstract Chart chart(T value, ChartOptions options);

    @Override
    protected final boolean supports(Class<?> candidate) {
        return type.isAssignableFrom(candidate);
    }

    @Override
    public final boolean canRead(Class<?> candidate, @org.jspecify.annotations.Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected final T readInternal(Class<? extends T> candidate, HttpInputMessage request) {
        throw new HttpMessageNotReadableException("A picture cannot be read", request);
    }

    @Override
    protected final void writeInternal(T value, HttpOutputMessage response) throws IOException {
        Locale reader = ReaderLanguage.current();
        ChartOptions options = ChartOptions.of(reader);
        HttpHeaders headers = response.getHeaders();
        headers.setContentLanguage(reader);
        String picture;
        if (SVG.isCompatibleWith(headers.getContentType())) {
            headers.set(POLICY, "default-src 'none'");
            picture = chart(value, options).toSvg();
        } else {
            Page page = page(value, options);
            headers.set(POLICY, page.getContentSecurityPolicy() + "; frame-ancestors 'none'");
            picture = page.toHtml();
        }
        response.getBody().write(picture.getBytes(StandardCharsets.UTF_8));
    }
}
