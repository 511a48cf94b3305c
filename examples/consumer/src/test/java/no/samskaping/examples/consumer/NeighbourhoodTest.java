package no.samskaping.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import no.samskaping.json.DocumentType;
import no.samskaping.model.ActionField;
import no.samskaping.samson.disclosure.FocusEntry;
import no.samskaping.soimpact.SoImpactStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

class NeighbourhoodTest {
    /** The build runs all tests twice, on the module path and on the class path. */
    @Test
    void runsOnTheConfiguredPath() {
        boolean modules = System.getProperty("consumer.path").equals("module");

        assertThat(Neighbourhood.class.getModule().getName())
                .isEqualTo(modules ? "no.samskaping.examples.consumer" : null);
        assertThat(Neighbourhood.scorecard().getClass().getModule().getName())
                .isEqualTo(modules ? "no.samskaping.samson" : null);
    }

    @Test
    void drawsAChartAndAPage() {
        assertThat(Neighbourhood.chart().getSummary()).contains("Styrker: ressursfokus.");
        assertThat(Neighbourhood.chart().toSvg()).startsWith("<svg ");
        assertThat(Neighbourhood.page().toHtml())
                .startsWith("<!DOCTYPE html>")
                .contains("Fjordvik kommune", "I jobb etter kurset");
    }

    /** The build itself compiles on the module path. */
    @Test
    @EnabledIfSystemProperty(named = "consumer.path", matches = "class")
    void compilesOnTheClassPathWithAllWarningsAsErrors(@TempDir Path classes) {
        StringWriter output = new StringWriter();
        int exit = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        new PrintWriter(output),
                        new PrintWriter(output),
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

        assertThat(output.toString()).isEmpty();
        assertThat(exit).isZero();
        assertThat(classes.resolve("no/samskaping/examples/consumer/Neighbourhood.class"))
                .exists();
    }

    @Test
    void scoresAnAssessment() {
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
    void reviewsAChain() {
        assertThat(Neighbourhood.review().getNextStep()).contains(SoImpactStep.PROBLEM);
        assertThat(Neighbourhood.review().isFaulty()).isFalse();
    }

    @Test
    void writesAndReadsDocuments() {
        byte[] document = DocumentType.COLLABORATION.write(Neighbourhood.collaboration());

        assertThat(Neighbourhood.problems(document)).isEmpty();
        assertThat(Neighbourhood.problems(
                        "{\"format\":\"samskaping/collaboration/1\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(List.of("missing-field", "missing-field"));
    }
}
