package no.samskaping.examples.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.term.Term;

/**
 * A problem in a request. It never contains an answer of a respondent.
 *
 * @param code stable, for programs
 * @param pointer a JSON Pointer into the body; empty for the whole body
 * @param line from 1, if it is known
 * @param column from 1, if it is known
 * @param message what is wrong, in the user's language
 * @param help how to correct it, if there is more to say
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"code", "pointer", "line", "column", "message", "help"})
public record Problem(
        String code, String pointer, OptionalInt line, OptionalInt column, String message, Optional<String> help) {
    /** A problem that the library found in a document. */
    static Problem of(InputProblem problem, Locale locale) {
        return new Problem(
                problem.getCode(),
                problem.getPointer(),
                known(problem.getLine()),
                known(problem.getColumn()),
                problem.message(locale),
                Optional.of(problem.getFinding().getRule().help(locale)));
    }

    /** A finding of the library in a document that was read. */
    static Problem of(Finding finding, Locale locale) {
        return new Problem(
                finding.getRule().getId(),
                finding.getPath(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                finding.message(locale),
                Optional.of(finding.getRule().help(locale)));
    }

    /** The problem that the library would have reported if it had read the body. */
    static Problem of(InputRule rule, Jackson2Place place, Locale locale) {
        return new Problem(
                rule.getId(),
                place.pointer(),
                known(place.line()),
                known(place.column()),
                rule.message(locale, Map.of()),
                Optional.of(rule.help(locale)));
    }

    /** A violation that Jakarta Validation found; its message is in the user's language already. */
    static Problem of(ConstraintViolation<?> violation) {
        return new Problem(
                code(violation),
                pointer(violation.getPropertyPath()),
                OptionalInt.empty(),
                OptionalInt.empty(),
                violation.getMessage(),
                Optional.empty());
    }

    /** A value of the application that its mapper cannot read. */
    static Problem unreadable(Jackson2Place place, Locale locale) {
        return new Problem(
                "unreadable-value",
                place.pointer(),
                known(place.line()),
                known(place.column()),
                Refusal.text(locale, "unreadable-value"),
                Optional.empty());
    }

    /** The body is larger than the limit. */
    static Problem of(BodyTooLargeException refusal, Locale locale) {
        return new Problem(
                InputRule.TOO_LARGE.getId(),
                "",
                OptionalInt.empty(),
                OptionalInt.empty(),
                InputRule.TOO_LARGE.message(locale, Map.of("max", Long.toString(refusal.maxMebibytes()))),
                Optional.of(InputRule.TOO_LARGE.help(locale)));
    }

    private static OptionalInt known(int place) {
        return place > 0 ? OptionalInt.of(place) : OptionalInt.empty();
    }

    /** The id of the rule for constraints of the library, such as contradicting-links, or else the name of the constraint. */
    private static String code(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        if (template.startsWith("{no.samskaping.") && template.endsWith("}")) {
            return template.substring(template.lastIndexOf('.') + 1, template.length() - 1);
        }
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** Properties have the names of the fields. If the key of a map is a term, the pointer has its code. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKey() != null) {
                pointer.append('/')
                        .append(escaped(node.getKey() instanceof Term term ? term.getCode() : node.getKey()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(escaped(node.getName()));
            }
        }
        return pointer.toString();
    }

    private static String escaped(Object token) {
        return token.toString().replace("~", "~0").replace("/", "~1");
    }
}
