package no.samskaping.json;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.samskaping.model.words.Language;

/**
 * A document was refused; the problems say what is wrong in it and where.
 *
 * <p>The message is in English, for logs; {@link JsonProblem#message(Locale)} speaks to people.
 */
public final class SamskapingJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int TOLD_IN_MESSAGE = 5;

    private final transient List<JsonProblem> problems;

    /**
     * A document was refused.
     *
     * @param problems what is wrong, at least one
     */
    public SamskapingJsonException(List<JsonProblem> problems) {
        super(describe(problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong, in the order of the document.
     *
     * @return the problems; empty only after deserialization, when the message is all that is left
     */
    public List<JsonProblem> getProblems() {
        return problems == null ? List.of() : problems;
    }

    private static String describe(List<JsonProblem> problems) {
        Locale english = Language.ENGLISH.getLocale();
        String told = problems.stream()
                .limit(TOLD_IN_MESSAGE)
                .map(problem -> place(problem) + problem.message(english) + " [" + problem.getCode() + "]")
                .collect(Collectors.joining("; "));
        int untold = problems.size() - TOLD_IN_MESSAGE;
        return untold > 0 ? told + "; and " + untold + " more" : told;
    }

    private static String place(JsonProblem problem) {
        String pointer = problem.getPointer();
        if (problem.getLine() == 0) {
            return pointer.isEmpty() ? "" : pointer + ": ";
        }
        return "line " + problem.getLine() + ", column " + problem.getColumn()
                + (pointer.isEmpty() ? "" : " (" + pointer + ")") + ": ";
    }
}
