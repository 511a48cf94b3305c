package no.samskaping.spring.boot.internal.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterValidationResult;

/** Lists the problems that Spring's validation found in a body that was read. */
final class InvalidBody {
    private static final String VIOLATION = "jakarta.validation.ConstraintViolation";

    private final MessageSource words;

    InvalidBody(MessageSource words) {
        this.words = words;
    }

    List<Problem> problems(List<ObjectError> errors, Locale locale) {
        return sorted(errors.stream().map(error -> problem(error, locale)));
    }

    /** Of several parameters, or of the elements of a list. */
    List<Problem> problemsOf(List<ParameterValidationResult> results, Locale locale) {
        return sorted(results.stream()
                .flatMap(result -> result.getResolvableErrors().stream().map(error -> problem(result, error, locale))));
    }

    private Problem problem(ParameterValidationResult result, MessageSourceResolvable error, Locale locale) {
        if (error instanceof ObjectError object && !isViolation(object)) {
            return problem(object, locale);
        }
        return Violations.problem(result.unwrap(error, jakarta.validation.ConstraintViolation.class));
    }

    /** A validator of the application may report errors of its own, which are no violations of constraints. */
    private Problem problem(ObjectError error, Locale locale) {
        if (isViolation(error)) {
            return Violations.problem(error.unwrap(jakarta.validation.ConstraintViolation.class));
        }
        String pointer = error instanceof FieldError field
                ? Place.pointer((Object[]) field.getField()
                        .replaceAll("\\[['\"]?(.*?)['\"]?]", ".$1")
                        .split("\\."))
                : "";
        String code = error.getCode() == null ? "invalid" : error.getCode();
        return Problem.of(code, new Place(pointer, 0, 0, false), words.getMessage(error, locale));
    }

    private static boolean isViolation(ObjectError error) {
        return org.springframework.util.ClassUtils.isPresent(VIOLATION, InvalidBody.class.getClassLoader())
                && error.contains(jakarta.validation.ConstraintViolation.class);
    }

    private static List<Problem> sorted(Stream<Problem> problems) {
        return problems.sorted(Comparator.comparing(Problem::pointer).thenComparing(Problem::code))
                .toList();
    }
}
