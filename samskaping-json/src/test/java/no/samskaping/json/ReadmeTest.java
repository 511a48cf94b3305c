package no.samskaping.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import no.samskaping.json.jackson3.SamskapingModule;
import no.samskaping.json.lines.BadLine;
import no.samskaping.json.lines.JsonLines;
import no.samskaping.json.lines.TallyResult;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.model.ActionField;
import no.samskaping.model.readme.ReadmeSamples;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.samson.scoring.Tally;
import no.samskaping.soimpact.arbitraries.ExampleChains;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Compiles and runs the code of the module's README. */
class ReadmeTest {
    @RegisterExtension
    static final ReadmeSamples README = ReadmeSamples.of(ReadmeTest.class);

    private final Assessment assessment = DocumentType.ASSESSMENT.read(TestDocuments.utf8(TestDocuments.ASSESSMENT));

    @Test
    void firstSteps(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("assessment.json"), TestDocuments.utf8(TestDocuments.ASSESSMENT));
        // readme with imports
        Path file = folder.resolve("assessment.json");
        Scorecard scorecard = Scorer.standard().score(DocumentType.ASSESSMENT.read(file));
        byte[] document = DocumentType.SCORECARD.write(scorecard);

        System.out.println(DocumentType.of(document)); // the type of a document that is not known
        // end

        assertThat(DocumentType.SCORECARD.read(document)).isEqualTo(scorecard);
    }

    @Test
    void refusal() {
        // readme
        String json = """
                {
                  "format": "samskaping/collaboration/1",
                  "id": "nabolaget",
                  "titel": "Et nabolag for alle",
                  "parties": [
                    {"id": "vel", "name": "Fjordvik vel", "kind": "residents-asociation", "sector": "third"}
                  ]
                }
                """;
        try {
            DocumentType.COLLABORATION.read(json.getBytes(StandardCharsets.UTF_8));
        } catch (InputException e) {
            for (InputProblem problem : e.getProblems()) {
                System.out.println(problem.getLine() + ":" + problem.getColumn() + " " + problem.getCode());
                System.out.println("  " + problem.message(Locale.ENGLISH));
            }
        }
        // end

        assertThat(json).contains("titel");
    }

    /** The example chain of SoImpact's README is the example document. */
    @Test
    void theChainOfSoImpactsReadmeIsTheExampleDocument() {
        assertThat(DocumentType.CHAIN.read(TestDocuments.utf8(TestDocuments.CHAIN)))
                .isEqualTo(ExampleChains.arbeidskurs());
    }

    @Test
    void streams() {
        // readme
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        JsonLines.write(assessment.getSheets(), lines);
        lines.writeBytes("{\"respondent\": 7}\n".getBytes(StandardCharsets.UTF_8));

        TallyResult result = JsonLines.tally(new ByteArrayInputStream(lines.toByteArray()), Instrument.standard());
        Tally tally = result.getTally(); // a scorer takes it instead of the sheets
        System.out.println(tally.getSheetCount() + " sheets");
        for (BadLine bad : result.getReport().getBadLines()) {
            bad.getProblems()
                    .forEach(problem -> System.out.println("line " + bad.getNumber() + ": " + problem.getCode()));
        }
        // end

        assertThat(tally.getSheetCount()).isEqualTo(assessment.getSheets().size());
    }

    @Test
    void hosts() {
        // readme
        JsonMapper mapper =
                JsonMapper.builder().addModule(new SamskapingModule()).build();
        System.out.println(mapper.writeValueAsString(Map.of(ActionField.COMMON_GOALS, 75)));
        // end

        assertThat(mapper.readValue("\"common-goals\"", ActionField.class)).isEqualTo(ActionField.COMMON_GOALS);
    }
}
