package no.samskaping.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import no.samskaping.json.SamskapingJson;
import no.samskaping.model.readme.ReadmeCode;
import no.samskaping.model.review.Finding;
import no.samskaping.samson.Assessment;
import no.samskaping.samson.DisclosedScorecard;
import no.samskaping.samson.FocusEntry;
import no.samskaping.samson.FocusReason;
import no.samskaping.samson.Instrument;
import no.samskaping.samson.Scorer;
import no.samskaping.samson.ScoringRules;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.review.ChainReview;
import org.junit.jupiter.api.Test;

/** The code of the project's README, compiled and run on the documents that the project ships. */
class ReadmeTest {
    private static final Path DOCUMENTS = Path.of("..", "report", "documents");

    @Test
    void theReadmeShowsThisCode() {
        Path source = Path.of("src/test/java/no/samskaping/examples/consumer/ReadmeTest.java");

        assertThat(ReadmeCode.blocks(Path.of("..", "..", "README.md")))
                .isNotEmpty()
                .containsExactlyElementsOf(ReadmeCode.regions(source));
    }

    @Test
    void theCodeSaysWhatToWorkOnAndWhatWasFound() throws IOException {
        byte[] json = Files.readAllBytes(DOCUMENTS.resolve("assessment-nabolaget.json"));
        byte[] chainJson = Files.readAllBytes(DOCUMENTS.resolve("chain-arbeidskurs.json"));

        String printed = printed(() -> screenful(json, chainJson));

        assertThat(printed.lines())
                .startsWith(
                        "Tilrettelegging",
                        "  Tilrettelegging: familiene opplever at det ikkje fungerer godt nok.",
                        "  Tilrettelegging: Vi ser ulikt på dette, og det bør vi snakke om.",
                        "Likeverd")
                .contains("Neste steg: Nullpunkt")
                .anyMatch(line -> line.startsWith("Åtvaring: "));
    }

    private static void screenful(byte[] json, byte[] chainJson) {
        // readme
        // What the parties answered, read strictly: a bad document is refused with every problem and its place.
        Assessment assessment = SamskapingJson.read(json, Assessment.class);

        // SAMSON: score it, and show no more than the parties agreed on.
        DisclosedScorecard scorecard = Scorer.of(Instrument.standard(), ScoringRules.standard())
                .score(assessment)
                .disclose();

        // What to work on first, and why, in words.
        Locale nynorsk = Locale.forLanguageTag("nn");
        for (FocusEntry entry : scorecard.getFocus()) {
            System.out.println(entry.getField().label(nynorsk));
            for (FocusReason reason : entry.getReasons()) {
                System.out.println("  " + reason.sentence(nynorsk, entry.getField()));
            }
        }

        // SoImpact: where the chain stands, and what its review finds.
        ImpactChain chain = SamskapingJson.read(chainJson, ImpactChain.class);
        ChainReview review = ChainReview.of(chain);
        review.getNextStep().ifPresent(step -> System.out.println("Neste steg: " + step.label(nynorsk)));
        for (Finding finding : review.getFindings()) {
            System.out.println(finding.getSeverity().label(nynorsk) + ": " + finding.message(nynorsk));
        }
        // end
    }

    private static String printed(Runnable code) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            code.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
