package no.samskaping.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samskaping.exchange.answers.AnswerForm;
import no.samskaping.json.lines.SheetLines;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Item;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** SurveyJS accepts the forms without errors and findings, and what it collects is read as the sheets that were entered. */
class SurveyJsTest {
    @Test
    void whatIsEnteredIsRead() throws IOException, InterruptedException {
        Path folder = Program.folder("surveyjs");
        for (Form form : Form.all()) {
            Files.write(
                    folder.resolve(form.name() + ".surveyjs.json"),
                    form.questionnaire().toSurveyJs());
            Map<String, Object> people = new LinkedHashMap<>();
            for (Locale locale : Form.LOCALES) {
                people.put(
                        locale.getLanguage(),
                        form.sheets().stream()
                                .map(sheet -> person(form, sheet, locale))
                                .toList());
            }
            Files.write(
                    folder.resolve(form.name() + ".answers.json"),
                    JsonMapper.shared().writeValueAsBytes(people));
        }

        Program.run(folder.resolve("output.txt"), List.of("node", "surveyjs/fill.js", folder.toString()));

        for (Form form : Form.all()) {
            for (Locale locale : Form.LOCALES) {
                Path results = folder.resolve(form.name() + "." + locale.getLanguage() + ".results.json");
                try (SheetLines lines = AnswerForm.surveyJs(form.instrument()).read(Files.newInputStream(results))) {
                    List<ResponseSheet> sheets = new ArrayList<>(lines.stream().toList());
                    assertThat(lines.getReport().getBadLines())
                            .as(results.toString())
                            .isEmpty();
                    assertThat(sheets).as(results.toString()).isEqualTo(form.sheets());
                }
            }
        }
    }

    /** What a person enters, in the words of the form. */
    private static Map<String, Object> person(Form form, ResponseSheet sheet, Locale locale) {
        Map<String, String> answers = new LinkedHashMap<>();
        Map<String, String> expectations = new LinkedHashMap<>();
        for (Item item : form.instrument().getItems()) {
            Answer answer = sheet.getAnswers().get(item.getId());
            if (answer != null) {
                String statement = item.getText().get(locale);
                answers.put(statement, form.label(answer, locale));
                answer.getExpectation()
                        .ifPresent(expected -> expectations.put(statement, form.point(expected, locale)));
            }
        }
        return Map.of(
                "party",
                form.party(sheet),
                "roles",
                sheet.getRoles().stream().map(role -> role.label(locale)).toList(),
                "answers",
                answers,
                "expectations",
                expectations);
    }
}
