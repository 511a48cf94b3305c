package no.samskaping.examples.quarkus;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import no.samskaping.examples.service.Picture;
import no.samskaping.samson.disclosure.Scorecard;

/** Writes a scorecard as a page or as a chart in the reader's language. */
@Provider
@Produces({Picture.HTML, Picture.SVG})
public class PictureBody implements MessageBodyWriter<Scorecard> {
    private static final MediaType SVG = MediaType.valueOf(Picture.SVG);

    private final ReaderLanguage reader;

    PictureBody(ReaderLanguage reader) {
        this.reader = reader;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Scorecard.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Scorecard scorecard,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        Locale language = reader.get();
        Picture picture =
                SVG.isCompatible(media) ? Picture.chart(scorecard, language) : Picture.page(scorecard, language);
        headers.putSingle(HttpHeaders.CONTENT_TYPE, media.withCharset(StandardCharsets.UTF_8.name()));
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        headers.putSingle("Content-Security-Policy", picture.contentSecurityPolicy());
        body.write(picture.markup().getBytes(StandardCharsets.UTF_8));
    }
}
