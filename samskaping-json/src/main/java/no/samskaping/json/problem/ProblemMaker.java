package no.samskaping.json.problem;

import java.util.Optional;
import no.samskaping.model.finding.Finding;

/** Makes problems, for the readers of documents, tables and workbooks; users cannot. */
final class ProblemMaker {
    private ProblemMaker() {}

    static InputProblem problem(
            Finding finding, int line, int column, Optional<String> heading, Optional<String> cell) {
        return ImmutableInputProblem.builder()
                .finding(finding)
                .line(line)
                .column(column)
                .heading(heading)
                .cell(cell)
                .build();
    }
}
