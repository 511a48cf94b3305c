package no.samskaping.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import no.samskaping.json.DocumentType;
import no.samskaping.model.ActionField;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;
import no.samskaping.model.advice.Advice;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.collaboration.CollaborationReview;
import no.samskaping.model.collaboration.Party;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Severity;
import no.samskaping.model.readme.ReadmeSamples;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.FocusEntry;
import no.samskaping.samson.disclosure.FocusReason;
import no.samskaping.samson.disclosure.PartyScore;
import no.samskaping.samson.disclosure.Score;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.SoImpactStep;
import no.samskaping.soimpact.progress.ChainProgress;
import no.samskaping.soimpact.progress.IndicatorProgress;
import no.samskaping.soimpact.review.ChainReview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The code in the project's README, compiled and run on the documents of the report example. */
class ReadmeTest {
    @RegisterExtension
    static final ReadmeSamples README =
            ReadmeSamples.of(Path.of("..", "..", "README.md"), ReadmeSamples.source(ReadmeTest.class));

    @Test
    void tour() {
        Path documents = Path.of("..", "report", "documents");

        // readme with imports
        Assessment assessment = DocumentType.ASSESSMENT.read(documents.resolve("assessment-nabolaget.json"));
        Scorecard scorecard = Scorer.standard().score(assessment);
        // end
        README.shown();

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
        Collaboration collaboration =
                DocumentType.COLLABORATION.read(documents.resolve("real/collaboration-larvik.json"));
        for (Party party : collaboration.getParties()) {
            System.out.println(party.getName() + ": " + party.getSector().label(nb));
        }
        for (Finding finding : CollaborationReview.of(collaboration).findings(Severity.WARNING)) {
            System.out.println(finding.message(nb));
        }
        // end
        README.shown();

        // readme
        for (Item item : Instrument.standard().getItems()) { // 28 statements, one for each cell
            if (item.cell().equals(cell)) {
                System.out.println(item.getText().get(nb));
            }
        }
        Score facilitation = scorecard.getFields().get(ActionField.FACILITATION);
        System.out.printf(nb, "alle: %.1f%n", facilitation.getScore().orElseThrow());
        for (Map.Entry<String, PartyScore> party : facilitation.getParties().entrySet()) {
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
            System.out.println("  " + entry.getAdvice().get(0).description(nb));
        }
        // end
        README.shown();

        // readme
        ImpactChain refugees = DocumentType.CHAIN.read(documents.resolve("real/chain-boost-refugee.json"));
        for (IndicatorProgress progress : ChainProgress.of(refugees).latest()) {
            System.out.println(progress.getIndicatorId() + ": "
                    + progress.getActual().map(BigDecimal::toString).orElse("ingen måling"));
        }
        ChainReview review = ChainReview.of(refugees);
        for (SoImpactStep step : SoImpactStep.values()) {
            System.out.println(step.getNumber() + ". " + step.label(nb) + ": "
                    + review.getSteps().get(step).label(nb));
        }
        SoImpactStep next = review.getNextStep().orElseThrow();
        System.out.println("Neste steg: " + next.label(nb));
        for (Advice advice : review.getNextAdvice()) {
            System.out.println("  " + advice.description(nb));
        }
        // end
        README.shown();

        // readme
        ImpactChain chain = DocumentType.CHAIN.read(documents.resolve("chain-arbeidskurs.json"));
        for (IndicatorProgress progress : ChainProgress.of(chain).latest()) {
            System.out.println(
                    progress.getIndicatorId() + ": " + progress.getStatus().label(nb));
            progress.getRatio()
                    .ifPresent(ratio -> System.out.printf(nb, "  %.0f %% av veien%n", ratio.movePointRight(2)));
        }
        for (Finding finding : ChainReview.of(chain).getFindings()) {
            if (finding.getSeverity() == Severity.WARNING) {
                System.out.println(finding.message(nb) + " " + finding.getRule().help(nb));
            }
        }
        // end
        README.shown();

        assertThat(next).isEqualTo(SoImpactStep.PROBLEM);
    }
}
