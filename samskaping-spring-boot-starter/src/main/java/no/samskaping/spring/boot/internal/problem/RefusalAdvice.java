package no.samskaping.spring.boot.internal.problem;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.spring.boot.internal.web.BodyTooLargeException;
import no.samskaping.spring.boot.internal.web.ReaderLanguage;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Answers requests whose body is refused, with the list of its problems in the reader's language. */
@RestControllerAdvice
public final class RefusalAdvice implements Ordered {
    private final URI type;
    private final HttpStatusCode invalid;
    private final int order;
    private final UnreadBody unread;
    private final InvalidBody invalidBody;
    private final ProblemWords words;

    /**
     * Makes an advice.
     *
     * @param type the start of the types of problems
     * @param invalid the status for a body that was read and breaks a rule
     * @param order the order among the advices of the application
     * @param mappers the versions of Jackson that are present
     * @param words the texts
     */
    public RefusalAdvice(URI type, HttpStatusCode invalid, int order, List<MapperPlaces> mappers, ProblemWords words) {
        this.type = type;
        this.invalid = invalid;
        this.order = order;
        this.words = words;
        this.unread = new UnreadBody(mappers, words);
        this.invalidBody = new InvalidBody(words);
    }

    @Override
    public int getOrder() {
        return order;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException refusal) {
        Optional<BodyTooLargeException> tooLarge = UnreadBody.first(refusal, BodyTooLargeException.class);
        if (tooLarge.isPresent()) {
            return tooLarge(tooLarge.get());
        }
        return answer(Refusal.DOCUMENT, HttpStatus.BAD_REQUEST, unread.problems(refusal, ReaderLanguage.current()));
    }

    /** A document that the application read with the library itself. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(InputException refusal) {
        return answer(Refusal.DOCUMENT, HttpStatus.BAD_REQUEST, unread.problems(refusal, ReaderLanguage.current()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(BodyTooLargeException refusal) {
        Problem problem = Problem.of(
                InputRule.TOO_LARGE, Place.UNKNOWN, Map.of("max", refusal.mebibytes()), ReaderLanguage.current());
        return answer(Refusal.SIZE, HttpStatus.CONTENT_TOO_LARGE, List.of(problem));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(MethodArgumentNotValidException refusal) {
        return answer(Refusal.CONTENT, invalid, invalidBody.problems(refusal.getAllErrors(), ReaderLanguage.current()));
    }

    /** A response that breaks a rule is no mistake of the client. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(HandlerMethodValidationException refusal) {
        if (refusal.isForReturnValue()) {
            throw refusal;
        }
        return answer(
                Refusal.CONTENT,
                invalid,
                invalidBody.problemsOf(refusal.getParameterValidationResults(), ReaderLanguage.current()));
    }

    /** A value that the library refuses, such as answers to another instrument. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidValueException refusal) {
        Locale reader = ReaderLanguage.current();
        return answer(
                Refusal.CONTENT,
                invalid,
                refusal.getFindings().stream()
                        .map(finding -> Problem.of(finding, reader))
                        .toList());
    }

    private ResponseEntity<ProblemDetail> answer(Refusal kind, HttpStatusCode status, List<Problem> problems) {
        Locale reader = ReaderLanguage.current();
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create(type + kind.id()));
        detail.setTitle(words.text(kind.id() + ".title", reader));
        detail.setDetail(words.text(kind.id() + ".detail", reader, problems.size()));
        detail.setProperty("problems", problems);
        return ResponseEntity.status(status)
                .headers(headers -> headers.setContentLanguage(reader))
                .body(detail);
    }
}
