package no.samskaping.examples.springboot3;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import no.samskaping.examples.service.Picture;
import no.samskaping.samson.disclosure.Scorecard;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes a scorecard as a page (text/html) or as a chart (image/svg+xml) in the reader's language. */
final class PictureConverter extends AbstractHttpMessageConverter<Scorecard> {
    private static final MediaType SVG = MediaType.valueOf(Picture.SVG);

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
        Picture picture = SVG.isCompatibleWith(response.getHeaders().getContentType())
                ? Picture.chart(scorecard, reader)
                : Picture.page(scorecard, reader);
        response.getHeaders().setContentLanguage(reader);
        response.getHeaders().set("Content-Security-Policy", picture.contentSecurityPolicy());
        response.getBody().write(picture.markup().getBytes(StandardCharsets.UTF_8));
    }
}
