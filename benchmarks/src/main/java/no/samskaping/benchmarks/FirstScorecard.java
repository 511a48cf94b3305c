package no.samskaping.benchmarks;

import java.nio.file.Path;
import no.samskaping.json.DocumentType;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.scoring.Scorer;

/** A small program that scores one document. */
final class FirstScorecard {
    private FirstScorecard() {}

    public static void main(String[] document) {
        Assessment assessment = DocumentType.ASSESSMENT.read(Path.of(document[0]));
        Scorecard scorecard = Scorer.standard().score(assessment);
        System.out.println(
                assessment.getSheets().size() + " " + scorecard.getOverall().getScore());
    }
}
