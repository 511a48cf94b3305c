package no.samskaping.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samskaping.json.SamskapingJson;
import no.samskaping.samson.Assessment;
import no.samskaping.samson.DisclosedScorecard;
import no.samskaping.samson.Instrument;
import no.samskaping.samson.Scorer;
import no.samskaping.samson.ScoringRules;

/** What a small program does that scores one document and ends. */
final class FirstScorecard {
    private FirstScorecard() {}

    public static void main(String[] document) throws IOException {
        Assessment assessment = SamskapingJson.read(Files.readAllBytes(Path.of(document[0])), Assessment.class);
        DisclosedScorecard scorecard = Scorer.of(Instrument.standard(), ScoringRules.standard())
                .score(assessment)
                .disclose();
        System.out.println(
                assessment.getSheets().size() + " " + scorecard.getOverall().getScore());
    }
}
