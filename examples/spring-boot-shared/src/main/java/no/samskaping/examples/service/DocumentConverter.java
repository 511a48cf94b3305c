package no.samskaping.examples.service;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import no.samskaping.json.DocumentFormat;
import no.samskaping.json.SamskapingJson;
import no.samskaping.json.SamskapingJsonException;
import no.samskaping.soimpact.review.ChainReview;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** A body that is one of the method's documents goes through the strict door, whatever the host's mapper is told. */
final class DocumentConverter extends AbstractHttpMessageConverter<Object> {
    DocumentConverter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Arrays.stream(DocumentFormat.values())
                .anyMatch(format -> format.getType().isAssignableFrom(type));
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage request) throws IOException {
        try {
            return SamskapingJson.read(request.getBody(), type);
        } catch (SamskapingJsonException e) {
            throw new HttpMessageNotReadableException("Refused at the strict door", e, request);
        }
    }

    @Override
    protected void writeInternal(Object document, HttpOutputMessage response) throws IOException {
        Locale reader = LocaleContextHolder.getLocale();
        if (document instanceof ChainReview) {
            response.getHeaders().setContentLanguage(reader);
        }
        response.getBody().write(SamskapingJson.write(document, reader));
    }
}
