package no.samskaping.spring.boot.internal.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Locale;
import no.samskaping.model.term.Term;

/** Describes violations of constraints. Loaded only if there is one, since Jakarta Validation is optional. */
final class Violations {
    private Violations() {}

    /** The message of a violation is in the reader's language already. */
    static Problem problem(ConstraintViolation<?> violation) {
        Place place = new Place(pointer(violation.getPropertyPath()), 0, 0, false);
        return Problem.of(code(violation), place, violation.getMessage());
    }

    /** The id of the rule for constraints of the library, such as contradicting-links, or else the name of the constraint. */
    private static String code(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        if (template.matches("\\{no\\.samskaping\\..*}")) {
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
                pointer.append(Place.pointer(node.getIndex()));
            }
            if (node.getKey() != null) {
                pointer.append(Place.pointer(node.getKey() instanceof Term term ? term.getCode() : node.getKey()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append(Place.pointer(node.getName()));
            }
        }
        return pointer.toString();
    }
}
