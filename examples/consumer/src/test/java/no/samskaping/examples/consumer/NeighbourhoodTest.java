package no.samskaping.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import no.samskaping.json.SamskapingJson;
import no.samskaping.model.ActionField;
import no.samskaping.samson.FocusEntry;
import no.samskaping.soimpact.SoImpactStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

class NeighbourhoodTest {
    /** The build runs all tests twice. */
    @Test
    void runsOnThePathThatTheBuildSays() {
        boolean modules = System.getProperty("consumer.path").equals("module");

        assertThat(Neighbourhood.class.getModule().getName())
                .isEqualTo(modules ? "no.samskaping.examples.consumer" : null);
        assertThat(Neighbourhood.scorecard().getClass().getModule().getName())
                .isEqualTo(modules ? "no.samskaping.samson" : null);
    }

    /** The build itself compiles a module. */
    @Test
    @EnabledIfSystemProperty(named = "consumer.path", matches = "class")
    void compilesOnTheClassPathWithEveryLintAnError(@TempDir Path classes) {
        StringWriter said = new StringWriter();
        int exit = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        new PrintWriter(said),
                        new PrintWriter(said),
                        "-Xlint:all",
                        "-Werror",
                        "-proc:none",
                        "--release",
                        "17",
                        "-encoding",
                        "UTF-8",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        "src/main/java/no/samskaping/examples/consumer/Neighbourhood.java");

        assertThat(said.toString()).isEmpty();
        assertThat(exit).isZero();
        assertThat(classes.resolve("no/samskaping/examples/consumer/Neighbourhood.class"))
                .exists();
    }

    @Test
    void scoresWhatItBuilt() {
        assertThat(Neighbourhood.scorecard().getStrengths()).containsExactly(ActionField.RESOURCE_FOCUS);
        assertThat(Neighbourhood.scorecard().getFocus())
                .extracting(FocusEntry::getField)
                .containsExactly(
                        ActionField.EQUALITY,
                        ActionField.COMMON_GOALS,
                        ActionField.COMMUNICATION,
                        ActionField.ANCHORING,
                        ActionField.FACILITATION,
                        ActionField.COMPLEMENTARY_COMPETENCE,
                        ActionField.RESOURCE_FOCUS);
    }

    @Test
    void reviewsWhatItBuilt() {
        assertThat(Neighbourhood.review().getNextStep()).contains(SoImpactStep.PROBLEM);
        assertThat(Neighbourhood.review().hasErrors()).isFalse();
    }

    @Test
    void sendsAndReceivesDocuments() {
        byte[] document = SamskapingJson.write(Neighbourhood.collaboration());

        assertThat(Neighbourhood.problems(document)).isEmpty();
        assertThat(Neighbourhood.problems(
                        "{\"format\":\"samskaping/collaboration/1\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(List.of("missing-field", "missing-field"));
    }
}
