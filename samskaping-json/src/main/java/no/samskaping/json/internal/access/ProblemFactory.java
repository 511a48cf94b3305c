package no.samskaping.json.internal.access;

import java.lang.invoke.MethodHandles;
import java.util.Optional;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.internal.access.HiddenFactory;

/** Makes problems; only readers find them. */
public final class ProblemFactory {
    private static final HiddenFactory<InputProblem> PROBLEM = HiddenFactory.of(
            MethodHandles.lookup(),
            InputProblem.class,
            "ProblemMaker",
            "problem",
            Finding.class,
            int.class,
            int.class,
            Optional.class,
            Optional.class);

    private ProblemFactory() {}

    /** A problem at a line and a column, both 0 if they are not known. */
    public static InputProblem problem(Finding finding, int line, int column) {
        return PROBLEM.make(finding, line, column, Optional.empty(), Optional.empty());
    }

    /** A problem in a table. The column is 0 and the heading empty if the problem is not in a single column. */
    public static InputProblem inTable(Finding finding, int line, int column, Optional<String> heading) {
        return PROBLEM.make(finding, line, column, heading, Optional.empty());
    }

    /** A problem in a workbook. The row and the column are 0 if the problem is not in a single cell. */
    public static InputProblem inWorkbook(Finding finding, int row, int column, Optional<String> heading, String cell) {
        return PROBLEM.make(finding, row, column, heading, Optional.of(cell));
    }
}
