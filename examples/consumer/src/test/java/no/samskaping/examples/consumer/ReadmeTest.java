package no.samskaping.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import no.samskaping.json.SamskapingJson;
import no.samskaping.model.ActionField;
import no.samskaping.model.Collaboration;
import no.samskaping.model.CollaborationReview;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;
import no.samskaping.model.Party;
import no.samskaping.model.readme.ReadmeSamples;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.Severity;
import no.samskaping.model.thickness.Thickness;
import no.samskaping.samson.Assessment;
import no.samskaping.samson.DisclosedScorecard;
import no.samskaping.samson.Figure;
import no.samskaping.samson.FocusEntry;
import no.samskaping.samson.FocusReason;
import no.samskaping.samson.Instrument;
import no.samskaping.samson.Item;
import no.samskaping.samson.PartyFigure;
import no.samskaping.samson.Scorer;
import no.samskaping.samson.ScoringRules;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.SoImpactStep;
import no.samskaping.soimpact.progress.ChainProgress;
import no.samskaping.soimpact.progress.IndicatorProgress;
import no.samskaping.soimpact.review.ChainReview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The tour of the project's README, compiled and run on the documents that the project ships. */
class ReadmeTest {
    @RegisterExtension
    static final ReadmeSamples README =
            ReadmeSamples.of(Path.of("..", "..", "README.md"), ReadmeSamples.source(ReadmeTest.class));

    @Test
    void tour() throws IOException {
        Path documents = Path.of("..", "report", "documents");

        // readme
        Locale nb = Locale.forLanguageTag("nb"); // Bokmål; nn is Nynorsk, en is English
        for (ActionField field : ActionField.values()) {
            System.out.println(field.label(nb) + " (" + field.label(Locale.ENGLISH) + ")");
        }
        ModelCell cell = ModelCell.of(ActionField.FACILITATION, CoreValue.DEMOCRACY);
        System.out.println(cell.label(nb) + " er én av " + ModelCell.all().size() + " ruter.");
        // end
        README.shown();

        // readme
        byte[] json = Files.readAllBytes(documents.resolve("collaboration-nabolaget.json"));
        Collaboration collaboration = SamskapingJson.read(json, Collaboration.class);
        for (Party party : collaboration.getParties()) {
            System.out.println(party.getName() + ": " + party.getSector().label(nb));
        }
        Thickness thickness = Thickness.of(collaboration.getThickness().orElseThrow());
        System.out.println("Tykkelse: " + thickness.getPosition());
        for (Finding finding : CollaborationReview.of(collaboration).findings(Severity.WARNING)) {
            System.out.println(finding.message(nb));
        }
        // end
        README.shown();

        // readme
        Instrument instrument = Instrument.standard(); // 28 statements, one a cell, in our own words
        for (Item item : instrument.getItems()) {
            if (item.cell().equals(cell)) {
                System.out.println(item.getText().get(nb));
            }
        }
        json = Files.readAllBytes(documents.resolve("assessment-nabolaget.json"));
        Assessment assessment = SamskapingJson.read(json, Assessment.class);
        DisclosedScorecard scorecard = Scorer.of(instrument, ScoringRules.standard())
                .score(assessment)
                .disclose(); // no more than the parties agreed to show
        Figure facilitation = scorecard.getFields().get(ActionField.FACILITATION);
        System.out.printf(nb, "alle: %.1f%n", facilitation.getScore().orElseThrow());
        for (Map.Entry<String, PartyFigure> party : facilitation.getParties().entrySet()) {
            System.out.printf(
                    nb,
                    "%s: %.1f%n",
                    party.getKey(),
                    party.getValue().getScore().orElseThrow());
        }
        // end
        README.shown();

        // readme
        for (FocusEntry entry : scorecard.getFocus()) {
            for (FocusReason reason : entry.getReasons()) {
                System.out.println(reason.sentence(nb, entry.getField()));
            }
        }
        // end
        README.shown();

        // readme
        json = Files.readAllBytes(documents.resolve("chain-arbeidskurs.json"));
        ImpactChain chain = SamskapingJson.read(json, ImpactChain.class);
        ChainReview review = ChainReview.of(chain);
        for (SoImpactStep step : SoImpactStep.values()) {
            System.out.println(step.getNumber() + ". " + step.label(nb) + ": "
                    + review.getSteps().get(step).label(nb));
        }
        SoImpactStep next = review.getNextStep().orElseThrow();
        System.out.println("Neste steg: " + next.label(nb));
        // end
        README.shown();

        // readme
        for (IndicatorProgress progress : ChainProgress.of(chain).latest()) {
            System.out.println(
                    progress.getIndicator() + ": " + progress.getStatus().label(nb));
            progress.getRatio()
                    .ifPresent(ratio -> System.out.printf(nb, "  %.0f %% av veien%n", ratio.movePointRight(2)));
        }
        for (Finding finding : review.getFindings()) {
            if (finding.getSeverity() == Severity.WARNING) {
                System.out.println(finding.message(nb) + " " + finding.getRule().help(nb));
            }
        }
        // end
        README.shown();

        assertThat(next).isEqualTo(SoImpactStep.BASELINES);
    }
}
