package no.samskaping.soimpact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samskaping.model.readme.ReadmeCode;
import no.samskaping.model.review.Severity;
import no.samskaping.soimpact.arbitraries.ExampleChains;
import no.samskaping.soimpact.plan.MonitoringPlan;
import no.samskaping.soimpact.plan.Occasion;
import no.samskaping.soimpact.progress.ChainProgress;
import no.samskaping.soimpact.progress.IndicatorProgress;
import no.samskaping.soimpact.review.ChainReview;
import no.samskaping.soimpact.review.ChainReviewer;
import no.samskaping.soimpact.theory.TheoryOfChange;
import org.junit.jupiter.api.Test;

/** The code of the module's README, compiled and run. */
class ReadmeTest {
    private final ImpactChain chain = ExampleChains.arbeidskurs();

    @Test
    void theReadmeShowsThisCode() {
        Path source = Path.of("src/test/java/no/samskaping/soimpact/ReadmeTest.java");
        assertThat(ReadmeCode.blocks(Path.of("README.md")))
                .isNotEmpty()
                .containsExactlyElementsOf(ReadmeCode.regions(source));
    }

    @Test
    void review() {
        // readme
        ChainReview review = ChainReview.of(chain);
        Optional<SoImpactStep> next = review.getNextStep(); // the first step that is not complete
        List<String> found = review.getFindings().stream() // gravest first
                .map(finding -> finding.message(Locale.ENGLISH) + " "
                        + finding.getRule().help(Locale.ENGLISH))
                .toList();
        ChainReview without = ChainReviewer.standard().without("no-priority").review(chain); // fewer rules, or your own
        // end

        assertThat(next).contains(SoImpactStep.BASELINES);
        assertThat(found).hasSameSizeAs(review.getFindings()).isNotEmpty();
        assertThat(review.getFindings()).noneMatch(finding -> finding.getSeverity() == Severity.ERROR);
        assertThat(without.getFindings()).hasSize(review.getFindings().size() - 1);
    }

    @Test
    void progress() {
        // readme
        IndicatorProgress jobs = ChainProgress.of(chain).latest("jobs").orElseThrow();
        String ratio = jobs.getRatio().orElseThrow().toPlainString(); // "0.4": 12 on the way from 0 to 30
        // end

        assertThat(ratio).isEqualTo("0.4");
    }

    @Test
    void theory() {
        // readme
        TheoryOfChange theory = TheoryOfChange.of(chain); // refuses a circle
        Optional<ResultLevel> furthest = theory.furthestLevel("course"); // societal value
        List<String> unfounded = theory.claimsNotReached(); // indicators that no activity leads to
        // end

        assertThat(furthest).contains(ResultLevel.SOCIETAL_VALUE);
        assertThat(unfounded).containsExactly("days-alone", "story");
    }

    @Test
    void plan() {
        // readme
        List<Occasion> overdue = MonitoringPlan.of(chain).overdueAt(LocalDate.of(2026, 10, 1)); // the day is handed in
        // end

        assertThat(overdue).isNotEmpty();
    }

    @Test
    void adaptation() {
        // readme
        ImpactChain adapted = chain.adapt(
                        SoImpactStep.TARGETS,
                        "The first target was too low.",
                        List.of(MeasurementRef.parse("jobs@2026-06-30")))
                .title("Jobbkurs i Fjordvik, with a higher target")
                .build();
        ImpactChain before =
                ChainHistory.of(List.of(chain, adapted)).at(chain.getRevision()).orElseThrow();
        // end

        assertThat(before).isEqualTo(chain);
        assertThat(adapted.getRevision()).isEqualTo(chain.getRevision() + 1);
    }
}
