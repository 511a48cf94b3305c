package no.samskaping.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import no.samskaping.json.jackson3.SamskapingModule;
import no.samskaping.model.ActionField;
import no.samskaping.model.Collaboration;
import no.samskaping.model.readme.ReadmeSamples;
import no.samskaping.samson.Assessment;
import no.samskaping.samson.Instrument;
import no.samskaping.samson.Tally;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.arbitraries.ExampleChains;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** The code of the module's README, compiled and run. */
class ReadmeTest {
    @RegisterExtension
    static final ReadmeSamples README = ReadmeSamples.of(ReadmeTest.class);

    private final Assessment assessment =
            SamskapingJson.read(TestDocuments.utf8(TestDocuments.ASSESSMENT), Assessment.class);

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
            SamskapingJson.read(json.getBytes(StandardCharsets.UTF_8), Collaboration.class);
        } catch (SamskapingJsonException e) {
            for (JsonProblem problem : e.getProblems()) {
                System.out.println(problem.getLine() + ":" + problem.getColumn() + " " + problem.getCode());
                System.out.println("  " + problem.message(Locale.ENGLISH));
            }
        }
        // end

        assertThat(json).contains("titel");
    }

    /** What the README of SoImpact says of its chain. */
    @Test
    void theChainOfSoImpactsReadmeIsTheDocument() {
        assertThat(SamskapingJson.read(TestDocuments.utf8(TestDocuments.CHAIN), ImpactChain.class))
                .isEqualTo(ExampleChains.arbeidskurs());
    }

    @Test
    void streams() {
        // readme
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        JsonLines.write(assessment.getSheets(), lines);
        lines.writeBytes("{\"respondent\": 7}\n".getBytes(StandardCharsets.UTF_8));

        TalliedLines tallied = JsonLines.tally(new ByteArrayInputStream(lines.toByteArray()), Instrument.standard());
        Tally tally = tallied.getTally(); // what a scorer takes in the place of the sheets
        System.out.println(tally.sheets() + " sheets");
        for (BadLine bad : tallied.getReport().getBadLines()) {
            bad.getProblems()
                    .forEach(problem -> System.out.println("line " + bad.getNumber() + ": " + problem.getCode()));
        }
        // end

        assertThat(tally.sheets()).isEqualTo(assessment.getSheets().size());
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
