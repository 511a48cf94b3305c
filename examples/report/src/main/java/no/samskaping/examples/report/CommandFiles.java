package no.samskaping.examples.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The files that options name.
 *
 * @param assessment the frame of the assessment that is answered
 * @param answers the answers to score
 * @param columns the mapping of their columns
 * @param questionnaire where to write a questionnaire
 * @param table where to write a table of results
 * @param workbook where to write the workbook of a chain
 */
record CommandFiles(
        Optional<String> assessment,
        Optional<String> answers,
        Optional<String> columns,
        Optional<String> questionnaire,
        Optional<String> table,
        Optional<String> workbook) {
    static final List<String> QUESTIONNAIRES = List.of(".csv", ".xlsx", ".html", ".surveyjs.json", ".fhir.json");
    static final List<String> TABLES = List.of(".csv", ".xlsx");
    static final List<String> WORKBOOKS = List.of(".xlsx");

    static CommandFiles of(Map<String, String> byOption) {
        return new CommandFiles(
                Optional.ofNullable(byOption.get("--assessment")),
                Optional.ofNullable(byOption.get("--answers")),
                Optional.ofNullable(byOption.get("--columns")),
                Optional.ofNullable(byOption.get("--questionnaire")),
                Optional.ofNullable(byOption.get("--table")),
                Optional.ofNullable(byOption.get("--workbook")));
    }

    boolean isEmpty() {
        return assessment.isEmpty()
                && questionnaire.isEmpty()
                && table.isEmpty()
                && workbook.isEmpty()
                && answers.isEmpty()
                && columns.isEmpty();
    }

    /** Returns what is wrong with the options. */
    Optional<String> problem(Words words) {
        boolean framed = answers.isPresent() || questionnaire.isPresent();
        if ((assessment.isPresent() && !framed)
                || (answers.isPresent() && assessment.isEmpty())
                || (columns.isPresent() && answers.isEmpty())) {
            return Optional.of(words.of("command.together"));
        }
        return ending("--questionnaire", questionnaire, QUESTIONNAIRES, words)
                .or(() -> ending("--table", table, TABLES, words))
                .or(() -> ending("--workbook", workbook, WORKBOOKS, words));
    }

    private static Optional<String> ending(String option, Optional<String> file, List<String> endings, Words words) {
        return file.filter(name -> endings.stream().noneMatch(ending -> endsIn(name, ending)))
                .map(name -> words.of("command.ending", option, String.join(", ", endings)));
    }

    static boolean endsIn(String name, String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
