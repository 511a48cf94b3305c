package no.samskaping.spring.boot.internal.problem;

import no.samskaping.spring.boot.internal.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers Spring's other exceptions, such as an unknown address, with problem details in the reader's language. */
@RestControllerAdvice
public final class SpringProblemAdvice extends ResponseEntityExceptionHandler implements Ordered {
    /** Makes an advice with the texts of the application and of this module. */
    public SpringProblemAdvice(ProblemWords words) {
        super.setMessageSource(words);
    }

    /** The texts of the application are among those that it has. */
    @Override
    public void setMessageSource(MessageSource application) {}

    /** After the advice on refused bodies, which is registered before this one. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception cause, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpHeaders more = new HttpHeaders(headers);
        more.setContentLanguage(ReaderLanguage.current());
        return super.handleExceptionInternal(cause, body, more, status, request);
    }
}
