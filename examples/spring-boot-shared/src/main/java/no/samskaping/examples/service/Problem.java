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
import no.samskaping.json.JsonProblem;
import no.samskaping.json.JsonRule;
import no.samskaping.model.Term;
import no.samskaping.model.review.Finding;

/**
 * One thing that is wrong, for the sender: where and what, never what stands there in a respondent's name.
 *
 * @param code stable, for programs
 * @param pointer a JSON Pointer into the body; empty for the whole of it
 * @param line from 1, where it is known
 * @param column from 1, where it is known
 * @param message what is wrong, for a person
 * @param help how to mend it, where there is more to say
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"code", "pointer", "line", "column", "message", "help"})
record Problem(
        String code, String pointer, OptionalInt line, OptionalInt column, String message, Optional<String> help) {
    /** What the library refused to read, in a value that stands at a pointer into the body. */
    static Problem of(JsonProblem problem, String at, Locale reader) {
        return new Problem(
                problem.getCode(),
                at + problem.getPointer(),
                known(problem.getLine()),
                known(problem.getColumn()),
                problem.message(reader),
                Optional.of(problem.getFinding().getRule().help(reader)));
    }

    /** What the library refused to score. */
    static Problem of(Finding finding, Locale reader) {
        return new Problem(
                finding.getRule().getId(),
                finding.getPath(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                finding.message(reader),
                Optional.of(finding.getRule().help(reader)));
    }

    /** What the door would have said of the body, had it come to the door. */
    static Problem of(JsonRule rule, MapperRefusals.Place place, Locale reader) {
        return new Problem(
                rule.getId(),
                place.pointer(),
                known(place.line()),
                known(place.column()),
                rule.message(reader, Map.of()),
                Optional.of(rule.help(reader)));
    }

    /** What Jakarta Validation found; its message is in the reader's language already. */
    static Problem of(ConstraintViolation<?> violation) {
        return new Problem(
                code(violation),
                pointer(violation.getPropertyPath()),
                OptionalInt.empty(),
                OptionalInt.empty(),
                violation.getMessage(),
                Optional.empty());
    }

    static OptionalInt known(int place) {
        return place > 0 ? OptionalInt.of(place) : OptionalInt.empty();
    }

    /** A rule's id where the library's own constraint broke it, such as contradicting-links; else the constraint's name. */
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

    /** The names of the properties are those of the fields; a term as a key stands there by its code. */
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
