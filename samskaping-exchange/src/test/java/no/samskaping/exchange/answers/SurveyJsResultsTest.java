package no.samskaping.exchange.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.samskaping.json.lines.SheetLines;
import no.samskaping.model.CitizenRole;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Results that SurveyJS itself made, by {@code .ci/surveyjs}. */
class SurveyJsResultsTest {
    private static final Path FORMS = Path.of("target", "forms");

    private static List<Path> results() throws IOException {
        if (!Files.isDirectory(FORMS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(FORMS)) {
            return files.filter(file -> file.toString().endsWith(".result")).toList();
        }
    }

    @Test
    void everyAnswerIsRead() throws IOException {
        List<Path> results = results();
        boolean required = Boolean.getBoolean("surveyjs.required");
        assumeTrue(required || !results.isEmpty(), "There are no results; .ci/surveyjs makes them");
        // Two forms in three languages.
        assertThat(results).hasSize(6);
        for (Path file : results) {
            JsonNode result = JsonMapper.shared().readTree(Files.readString(file));
            byte[] data = JsonMapper.shared().writeValueAsBytes(result.at("/data"));
            try (SheetLines lines = AnswerForm.surveyJs(Instrument.standard()).read(new ByteArrayInputStream(data))) {
                ResponseSheet sheet = lines.next();
                assertThat(lines.getReport().getBadLines()).isEmpty();
                assertThat(sheet.getPartyId()).isEqualTo("kommunen");
                assertThat(sheet.getRoles()).containsExactly(CitizenRole.values()[0], CitizenRole.values()[1]);
                for (Item item : Instrument.standard().getItems()) {
                    String field = item.getField().getCode();
                    String value = item.getValue().getCode();
                    assertThat(sheet.getAnswers().get(item.getId()).getRating().getAsInt())
                            .isEqualTo(result.at("/data/" + field + "/" + value).asInt());
                    JsonNode expected = result.at("/data/expectation-" + field + "/" + value);
                    assertThat(sheet.getAnswers()
                                    .get(item.getId())
                                    .getExpectation()
                                    .isPresent())
                            .isEqualTo(!expected.isMissingNode());
                }
            }
        }
    }
}
