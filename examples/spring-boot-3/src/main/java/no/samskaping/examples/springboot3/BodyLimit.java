package no.samskaping.examples.springboot3;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import no.samskaping.examples.service.LimitedBody;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Limits the size of bodies, with or without a Content-Length. */
@RestControllerAdvice
final class BodyLimit extends RequestBodyAdviceAdapter {
    private final DataSize max;

    BodyLimit(@Value("${service.max-body:8MB}") DataSize max) {
        this.max = max;
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage request,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        HttpHeaders headers = request.getHeaders();
        return new Limited(headers, LimitedBody.of(request.getBody(), headers.getContentLength(), max.toBytes()));
    }

    private record Limited(HttpHeaders headers, InputStream body) implements HttpInputMessage {
        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return body;
        }
    }
}
