package no.samskaping.examples.service;

import jakarta.validation.ConstraintViolation;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.finding.InvalidValueException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
    /** RFC 9457 recommends tag URIs for types of problems without a web page. */
    private static final String TYPE = "tag:fjordvik.example,2026:";

    private static final HttpStatusCode BAD_REQUEST = HttpStatusCode.valueOf(400);
    private static final HttpStatusCode TOO_LARGE = HttpStatusCode.valueOf(413);
    private static final HttpStatusCode UNPROCESSABLE = HttpStatusCode.valueOf(422);
    private static final HttpStatusCode SERVER_ERROR = HttpStatusCode.valueOf(500);

    private final MapperRefusals mapper;
    private final MessageSource words;

    ProblemAdvice(MapperRefusals mapper, MessageSource words) {
        this.mapper = mapper;
        this.words = words;
    }

    /** A body that could not be read, by the library or by the application's mapper. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException refusal, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Optional<BodyTooLargeException> tooLarge =
                causes(refusal).flatMap(only(BodyTooLargeException.class)).findFirst();
        if (tooLarge.isPresent()) {
            return tooLarge(tooLarge.get(), request);
        }
        return answer(refusal, "document-refused", BAD_REQUEST, unread(refusal), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> tooLarge(BodyTooLargeException refusal, WebRequest request) {
        Locale locale = LocaleContextHolder.getLocale();
        Problem problem = new Problem(
                InputRule.TOO_LARGE.getId(),
                "",
                OptionalInt.empty(),
                OptionalInt.empty(),
                InputRule.TOO_LARGE.message(locale, Map.of("max", Long.toString(refusal.maxMegabytes()))),
                Optional.of(InputRule.TOO_LARGE.help(locale)));
        return answer(refusal, "too-large", TOO_LARGE, List.of(problem), request);
    }

    /** A body that was read and violates constraints. */
    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException refusal, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Problem> problems = refusal.getAllErrors().stream()
                .map(error -> Problem.of(error.unwrap(ConstraintViolation.class)))
                .sorted(Comparator.comparing(Problem::pointer).thenComparing(Problem::code))
                .toList();
        return answer(refusal, "content-refused", UNPROCESSABLE, problems, request);
    }

    /** A value that the library refuses, such as answers to another instrument. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> invalid(InvalidValueException refusal, WebRequest request) {
        Locale locale = LocaleContextHolder.getLocale();
        List<Problem> problems = refusal.getFindings().stream()
                .map(finding -> Problem.of(finding, locale))
                .toList();
        return answer(refusal, "content-refused", UNPROCESSABLE, problems, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unexpected(Exception fault, WebRequest request) {
        logger.error("Unexpected error", fault);
        return answer(fault, "our-fault", SERVER_ERROR, List.of(), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception cause, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpHeaders more = new HttpHeaders();
        // One by one, because HttpHeaders has different types in Spring 6 and 7.
        headers.forEach(more::addAll);
        more.setContentLanguage(LocaleContextHolder.getLocale());
        return super.handleExceptionInternal(cause, body, more, status, request);
    }

    private @Nullable ResponseEntity<Object> answer(
            Exception cause, String kind, HttpStatusCode status, List<Problem> problems, WebRequest request) {
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create(TYPE + kind));
        detail.setTitle(text(kind + ".title"));
        detail.setDetail(text(kind + ".detail", problems.size()));
        if (!problems.isEmpty()) {
            detail.setProperty("problems", problems);
        }
        return handleExceptionInternal(cause, detail, new HttpHeaders(), status, request);
    }

    /** The problems of the library if there are any, or else that of the mapper. */
    private List<Problem> unread(Throwable refusal) {
        Locale locale = LocaleContextHolder.getLocale();
        List<MapperRefusals.Place> places =
                causes(refusal).flatMap(cause -> mapper.place(cause).stream()).toList();
        // A mapper may wrap exceptions: the outermost has the path, the innermost the reason.
        String at = places.isEmpty() ? "" : places.get(0).pointer();
        Optional<InputException> ours =
                causes(refusal).flatMap(only(InputException.class)).findFirst();
        if (ours.isPresent()) {
            return ours.get().getProblems().stream()
                    .map(problem -> Problem.of(problem, locale))
                    .toList();
        }
        if (places.isEmpty()) {
            return List.of(Problem.of(InputRule.EMPTY_DOCUMENT, new MapperRefusals.Place("", 0, 0, true), locale));
        }
        MapperRefusals.Place reason = places.get(places.size() - 1);
        return List.of(unread(new MapperRefusals.Place(at, reason.line(), reason.column(), reason.syntax()), locale));
    }

    /** The mapper's own message is for programmers, and may contain parts of the body, so it is not used. */
    private Problem unread(MapperRefusals.Place place, Locale locale) {
        if (place.syntax()) {
            return Problem.of(InputRule.SYNTAX, place, locale);
        }
        return new Problem(
                "unreadable-value",
                place.pointer(),
                Problem.known(place.line()),
                Problem.known(place.column()),
                text("unreadable-value"),
                Optional.empty());
    }

    private String text(String key, Object... arguments) {
        return words.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private static Stream<Throwable> causes(Throwable refusal) {
        return Stream.iterate(refusal, cause -> cause != null, Throwable::getCause);
    }

    private static <T> Function<Throwable, Stream<T>> only(Class<T> type) {
        return cause -> type.isInstance(cause) ? Stream.of(type.cast(cause)) : Stream.of();
    }
}
