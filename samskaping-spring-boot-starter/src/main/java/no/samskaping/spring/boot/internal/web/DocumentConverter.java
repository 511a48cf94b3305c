package no.samskaping.spring.boot.internal.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import no.samskaping.json.DocumentType;
import no.samskaping.json.problem.InputException;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.soimpact.review.ChainReview;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Reads and writes bodies that are documents of the library: strictly, and independent of the settings of the application's
 * mapper.
 */
public final class DocumentConverter extends AbstractHttpMessageConverter<Object> {
    private final List<Instrument> instruments;

    /** Makes a converter that knows the standard instrument and others. */
    public DocumentConverter(Instrument... instruments) {
        super(MediaType.APPLICATION_JSON);
        this.instruments = List.of(instruments);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return DocumentType.ofType(type).isPresent();
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage request) throws IOException {
        try {
            return DocumentType.ofType(type)
                    .orElseThrow()
                    .read(request.getBody(), instruments.toArray(Instrument[]::new));
        } catch (InputException e) {
            throw new HttpMessageNotReadableException("The document is not valid", e, request);
        }
    }

    @Override
    protected void writeInternal(Object document, HttpOutputMessage response) throws IOException {
        Locale reader = ReaderLanguage.current();
        if (document instanceof ChainReview) {
            response.getHeaders().setContentLanguage(reader);
        }
        response.getBody().write(json(document.getClass(), document, reader));
    }

    private static <T> byte[] json(Class<T> type, Object document, Locale reader) {
        return DocumentType.ofType(type).orElseThrow().write(type.cast(document), reader);
    }
}
