package no.samskaping.examples.springboot3;

import jakarta.validation.ConstraintViolation;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import no.samskaping.examples.service.BodyTooLargeException;
import no.samskaping.examples.service.Refusal;
import no.samskaping.model.finding.InvalidValueException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers all errors with problem details (RFC 9457) in the user's language. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {
    /** A body that could not be read, by the library or by the application's mapper. */
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Locale reader = LocaleContextHolder.getLocale();
        return answer(refused, Refusal.of(refused, reader).orElseGet(() -> Refusal.empty(reader)), request);
    }

    /** A body that was read and violates constraints. */
    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<ConstraintViolation<?>> violations = refused.getAllErrors().stream()
                .<ConstraintViolation<?>>map(error -> error.unwrap(ConstraintViolation.class))
                .toList();
        return answer(refused, Refusal.violated(violations), request);
    }

    @ExceptionHandler({BodyTooLargeException.class, InvalidValueException.class})
    ResponseEntity<Object> refused(Exception refused, WebRequest request) {
        return answer(
                refused, Refusal.of(refused, LocaleContextHolder.getLocale()).orElseThrow(), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception fault, WebRequest request) {
        logger.error("Unexpected error", fault);
        return answer(fault, Refusal.ourFault(), request);
    }

    /** Spring's own problems, such as a wrong method, in the user's language. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception cause, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Locale reader = LocaleContextHolder.getLocale();
        HttpHeaders more = new HttpHeaders();
        more.addAll(headers);
        more.setContentLanguage(reader);
        Object detail = body == null
                ? Refusal.ofStatus(status.value())
                        .<Object>map(refusal -> detail(refusal, reader))
                        .orElse(null)
                : body;
        return super.handleExceptionInternal(cause, detail, more, status, request);
    }

    private ResponseEntity<Object> answer(Exception cause, Refusal refusal, WebRequest request) {
        ProblemDetail detail = detail(refusal, LocaleContextHolder.getLocale());
        return handleExceptionInternal(
                cause, detail, new HttpHeaders(), HttpStatusCode.valueOf(refusal.status()), request);
    }

    private static ProblemDetail detail(Refusal refusal, Locale reader) {
        ProblemDetail detail = ProblemDetail.forStatus(refusal.status());
        detail.setType(URI.create(refusal.type()));
        detail.setTitle(refusal.title(reader));
        detail.setDetail(refusal.detail(reader));
        if (!refusal.problems().isEmpty()) {
            detail.setProperty("problems", refusal.problems());
        }
        return detail;
    }
}
