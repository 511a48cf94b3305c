package no.samskaping.examples.quarkus;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Locale;
import no.samskaping.json.DocumentType;
import no.samskaping.soimpact.review.ChainReview;

/** Reads and writes documents of the library strictly, independent of the settings of the application's mapper. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DocumentBody implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
    private final ReaderLanguage reader;

    DocumentBody(ReaderLanguage reader) {
        this.reader = reader;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return DocumentType.ofType(type).isPresent();
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        return DocumentType.ofType(type).orElseThrow().read(body);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return DocumentType.ofType(type).isPresent();
    }

    @Override
    public void writeTo(
            Object document,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        Locale language = reader.get();
        // Without a charset: JSON has none.
        headers.putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        if (document instanceof ChainReview) {
            headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        }
        body.write(json(document.getClass(), document, language));
    }

    private static <T> byte[] json(Class<T> type, Object document, Locale language) {
        return DocumentType.ofType(type).orElseThrow().write(type.cast(document), language);
    }
}
