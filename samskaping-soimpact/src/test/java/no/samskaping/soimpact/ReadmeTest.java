package no.samskaping.soimpact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.readme.ReadmeSamples;
import no.samskaping.soimpact.arbitraries.ExampleChains;
import no.samskaping.soimpact.indicator.MeasurementRef;
import no.samskaping.soimpact.indicator.ResultLevel;
import no.samskaping.soimpact.plan.MonitoringPlan;
import no.samskaping.soimpact.plan.PlannedMeasurement;
import no.samskaping.soimpact.progress.ChainProgress;
import no.samskaping.soimpact.progress.IndicatorProgress;
import no.samskaping.soimpact.progress.TargetResult;
import no.samskaping.soimpact.review.ChainReview;
import no.samskaping.soimpact.review.ChainReviewer;
import no.samskaping.soimpact.theory.TheoryOfChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The code of the module's README is compiled and run. */
class ReadmeTest {
    @RegisterExtension
    static final ReadmeSamples README = ReadmeSamples.of(ReadmeTest.class);

    private final ImpactChain chain = ExampleChains.arbeidskurs();

    @Test
    void review() {
        // readme with imports
        ChainReview review = ChainReview.of(chain);
        System.out.println(review.getNextStep().orElseThrow()); // the first step that is not complete
        System.out.println(review.getNextAdvice().get(0).description(Locale.ENGLISH)); // what to do there
        Finding gravest = review.getFindings().get(0);
        System.out.println(
                gravest.message(Locale.ENGLISH) + " " + gravest.getRule().help(Locale.ENGLISH));

        ChainReview without =
                ChainReviewer.standard().without("no-priority").review(chain); // or with rules of your own
        System.out.println(
                review.getFindings().size() + ", " + without.getFindings().size());
        // end

        assertThat(review.getNextStep()).contains(SoImpactStep.BASELINES);
        assertThat(review.isFaulty()).isFalse();
    }

    @Test
    void progress() {
        // readme
        IndicatorProgress jobs = ChainProgress.of(chain).latest("jobs").orElseThrow();
        System.out.println(
                jobs.getActual().orElseThrow() + " of " + jobs.getTarget().orElseThrow());
        System.out.println(jobs.getRatio().orElseThrow() + " of the way, "
                + jobs.getElapsed().orElseThrow() + " of the time");

        LocalDate newYear = LocalDate.of(2027, 1, 1); // on a later day, with no further measurement
        for (TargetResult result : ChainProgress.of(chain).targetsAt(newYear)) {
            System.out.println(
                    result.getIndicatorId() + ": " + result.getOutcome().getCode());
        }
        // end

        assertThat(jobs.getRatio()).contains(new BigDecimal("0.4"));
    }

    @Test
    void theory() {
        // readme
        TheoryOfChange theory = TheoryOfChange.of(chain); // rejects cycles
        System.out.println(theory.furthestLevel("course").orElseThrow());
        System.out.println("not reached: " + theory.unreachedIndicatorIds()); // no activity leads to them
        // end

        assertThat(theory.furthestLevel("course")).contains(ResultLevel.SOCIETAL_VALUE);
    }

    @Test
    void plan() {
        // readme
        LocalDate today = LocalDate.of(2026, 8, 1);
        for (PlannedMeasurement planned : MonitoringPlan.of(chain).overdueAt(today)) {
            System.out.println(planned.getMethod().getIndicatorId() + ", due " + planned.getDueDate());
        }
        // end

        assertThat(MonitoringPlan.of(chain).overdueAt(today)).isNotEmpty();
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
        ChainHistory history = ChainHistory.of(List.of(chain, adapted));
        System.out.println(adapted.getRevision() + ": " + adapted.getTitle());
        System.out.println(history.at(chain.getRevision()).orElseThrow().getTitle());
        // end

        assertThat(adapted.getRevision()).isEqualTo(chain.getRevision() + 1);
        assertThat(history.at(chain.getRevision())).contains(chain);
    }
}
