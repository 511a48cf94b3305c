package no.samskaping.json.problem;

import java.util.Locale;
import java.util.Map;
import no.samskaping.model.internal.words.Words;

/** Describes where a problem is. */
final class Places {
    private Places() {}

    static String describe(InputProblem problem, Locale locale) {
        String detail = problem.getHeading().orElse(problem.getPointer());
        String place = problem.getCell().orElseGet(() -> position(problem, locale));
        if (detail.isEmpty()) {
            return place;
        }
        return place.isEmpty() ? detail : place + " (" + detail + ")";
    }

    private static String position(InputProblem problem, Locale locale) {
        if (problem.getLine() == 0) {
            return "";
        }
        String key = problem.getColumn() == 0 ? "line" : "line-and-column";
        return Words.format(
                InputProblem.class,
                key,
                locale,
                Map.of("line", Integer.toString(problem.getLine()), "column", Integer.toString(problem.getColumn())));
    }
}
