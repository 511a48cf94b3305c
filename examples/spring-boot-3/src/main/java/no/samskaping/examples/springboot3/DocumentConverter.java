package no.samskaping.examples.springboot3;

import java.io.IOException;
import java.util.Locale;
import no.samskaping.json.DocumentType;
import no.samskaping.json.problem.InputException;
import no.samskaping.soimpact.review.ChainReview;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Reads and writes documents of the library strictly, independent of the settings of the application's mapper. */
final class DocumentConverter extends AbstractHttpMessageConverter<Object> {
    DocumentConverter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return DocumentType.ofType(type).isPresent();
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage request) throws IOException {
        try {
            return DocumentType.ofType(type).orElseThrow().read(request.getBody());
        } catch (InputException e) {
            throw new HttpMessageNotReadableException("The document is not valid", e, request);
        }
    }

    @Override
    protected void writeInternal(Object document, HttpOutputMessage response) throws IOException {
        Locale reader = LocaleContextHolder.getLocale();
        if (document instanceof ChainReview) {
            response.getHeaders().setContentLanguage(reader);
        }
        response.getBody().write(json(document.getClass(), document, reader));
    }

    private static <T> byte[] json(Class<T> type, Object document, Locale reader) {
        return DocumentType.ofType(type).orElseThrow().write(type.cast(document), reader);
    }
}
