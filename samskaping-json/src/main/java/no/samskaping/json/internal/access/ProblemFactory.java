package no.samskaping.json.internal.access;

import java.lang.invoke.MethodHandles;
import no.samskaping.json.problem.JsonProblem;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.internal.access.HiddenFactory;

/** Makes problems; only the reader of documents finds them. */
public final class ProblemFactory {
    private static final HiddenFactory<JsonProblem> PROBLEM = HiddenFactory.of(
            MethodHandles.lookup(), JsonProblem.class, "ProblemMaker", "problem", Finding.class, int.class, int.class);

    private ProblemFactory() {}

    /** A problem at a line and a column, both 0 if they are not known. */
    public static JsonProblem problem(Finding finding, int line, int column) {
        return PROBLEM.make(finding, line, column);
    }
}
