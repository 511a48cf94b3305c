package no.samskaping.json.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.samskaping.model.term.Language;

/**
 * Thrown when a document, a table or a workbook is refused, with all its problems.
 *
 * <p>The message of the exception is in English, for logs; {@link InputProblem#message(Locale)} is for people.
 */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int MAX_IN_MESSAGE = 5;

    private final transient List<InputProblem> problems;

    /**
     * Makes an exception.
     *
     * @param problems the problems of the document, at least one
     */
    public InputException(List<InputProblem> problems) {
        super(describe(problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns the problems, in the order of the document.
     *
     * @return at least one problem; but none after Java deserialization, which keeps only the message
     */
    public List<InputProblem> getProblems() {
        return problems == null ? List.of() : problems;
    }

    private static String describe(List<InputProblem> problems) {
        Locale english = Language.ENGLISH.getLocale();
        String listed = problems.stream()
                .limit(MAX_IN_MESSAGE)
                .map(problem -> position(problem) + problem.message(english) + " [" + problem.getCode() + "]")
                .collect(Collectors.joining("; "));
        int others = problems.size() - MAX_IN_MESSAGE;
        return others > 0 ? listed + "; and " + others + " more" : listed;
    }

    private static String position(InputProblem problem) {
        String place = problem.place(Language.ENGLISH.getLocale());
        return place.isEmpty() ? "" : place + ": ";
    }
}
