package no.samskaping.examples.spark;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import no.samskaping.json.JsonProblem;
import no.samskaping.model.review.Finding;

/**
 * Why a folder was not scored. Frames hold no answers, so that a refusal can say what it is about.
 *
 * @param code the stable code: one of those here, or of the library
 * @param pointer where in the assessment, as a JSON Pointer
 * @param line the line there, or 0
 * @param column the column there, or 0
 * @param arguments what it is about, by name
 */
record Refusal(String code, String pointer, int line, int column, TreeMap<String, String> arguments)
        implements Serializable {
    /** Sheets without an assessment beside them. */
    static final String NO_FRAME = "no-assessment";

    /** The assessment has sheets of its own, which would be counted twice or not at all. */
    static final String SHEETS_IN_FRAME = "sheets-in-assessment";

    /** Another folder holds an assessment of the same id, so that the scorecards could not be told apart. */
    static final String REPEATED = "repeated-assessment";

    static Refusal of(String code) {
        return new Refusal(code, "", 0, 0, new TreeMap<>());
    }

    static Refusal of(JsonProblem problem) {
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
