package no.samskaping.examples.spark;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.model.finding.Finding;

/**
 * The reason why a folder was not scored. Frames contain no answers, so the reason can contain values from them.
 *
 * @param code the stable code: one of the constants here, or one of the library
 * @param pointer the place in the assessment, as a JSON Pointer
 * @param line the line in the assessment, or 0
 * @param column the column in the assessment, or 0
 * @param arguments the values in the message, by name
 */
record Refusal(String code, String pointer, int line, int column, TreeMap<String, String> arguments)
        implements Serializable {
    /** There are sheets, but no assessment. */
    static final String NO_FRAME = "no-assessment";

    /** The assessment has sheets of its own, which would be counted twice or not at all. */
    static final String SHEETS_IN_FRAME = "sheets-in-assessment";

    /** Another folder has an assessment with the same id, so that the scorecards could not be distinguished. */
    static final String REPEATED = "repeated-assessment";

    static Refusal of(String code) {
        return new Refusal(code, "", 0, 0, new TreeMap<>());
    }

    static Refusal of(InputProblem problem) {
        return of(problem.getFinding(), problem.getLine(), problem.getColumn());
    }

    static Refusal of(Finding finding) {
        return of(finding, 0, 0);
    }

    private static Refusal of(Finding finding, int line, int column) {
        Map<String, String> arguments = finding.getArguments();
        return new Refusal(finding.getRule().getId(), finding.getPath(), line, column, new TreeMap<>(arguments));
    }
}
