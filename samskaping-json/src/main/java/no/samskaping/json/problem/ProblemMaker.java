package no.samskaping.json.problem;

import no.samskaping.model.finding.Finding;

/** Makes problems, for the readers of documents; users cannot. */
final class ProblemMaker {
    private ProblemMaker() {}

    static JsonProblem problem(Finding finding, int line, int column) {
        return ImmutableJsonProblem.builder()
                .finding(finding)
                .line(line)
                .column(column)
                .build();
    }
}
