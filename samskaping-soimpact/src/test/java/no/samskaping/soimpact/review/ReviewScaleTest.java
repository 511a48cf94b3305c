package no.samskaping.soimpact.review;

import static no.samskaping.soimpact.arbitraries.ExampleChains.indicator;
import static no.samskaping.soimpact.arbitraries.ExampleChains.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samskaping.soimpact.Activity;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.Link;
import no.samskaping.soimpact.indicator.Accumulation;
import no.samskaping.soimpact.indicator.Baseline;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.ResultLevel;
import no.samskaping.soimpact.indicator.Target;
import org.junit.jupiter.api.Test;

/**
 * Large chains and chains with many duplicates are reviewed in near-linear time. {@code -Dscale=1000000} prints times for
 * chains a hundred times as large as in the build.
 */
class ReviewScaleTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int LARGEST = Integer.getInteger("scale", 10_000);

    @Test
    void chainsOfThreeSizesAreReviewed() {
        for (int measurements : new int[] {LARGEST / 100, LARGEST / 10, LARGEST}) {
            ImpactChain chain = chain(measurements / 100, measurements, "i");
            long before = System.nanoTime();
            ChainReview review = ChainReview.of(chain);
            long spent = System.nanoTime() - before;
            if (System.getProperty("scale") != null) {
                System.out.printf(
                        Locale.ROOT,
                        "%d indicators, %d measurements: %d ms%n",
                        measurements / 100,
                        measurements,
                        Duration.ofNanos(spent).toMillis());
            }
            assertThat(review.getProgress()).hasSize(measurements / 100);
        }
    }

    @Test
    void manyIndicatorsWithTheSameIdAreReviewed() {
        ImpactChain chain = chain(LARGEST / 10, LARGEST, "");
        assertThat(ChainReview.of(chain).getFindings()).hasSizeGreaterThanOrEqualTo(LARGEST / 10 - 1);
    }

    private static ImpactChain chain(int indicators, int measurements, String prefix) {
        ImpactChain.Builder chain = ImpactChain.builder();
        chain.id("c").title("C");
        chain.addActivities(Activity.builder().id("a").description("A").build());
        List<Indicator> all = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        List<Baseline> baselines = new ArrayList<>();
        List<Measurement> values = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            String id = prefix.isEmpty() ? "same" : prefix + i;
            all.add(indicator(id, "I", ResultLevel.OUTCOME, Measure.COUNT)
                    .accumulation(Accumulation.FLOW)
                    .build());
            links.add(link(i == 0 || prefix.isEmpty() ? "a" : prefix + (i - 1), id));
            targets.add(Target.builder()
                    .indicatorId(id)
                    .date(START.plusYears(9))
                    .value(BigDecimal.TEN)
                    .build());
            baselines.add(Baseline.builder()
                    .indicatorId(id)
                    .date(START)
                    .value(BigDecimal.ZERO)
                    .build());
        }
        for (int i = 0; i < measurements; i++) {
            values.add(Measurement.builder()
                    .indicatorId(prefix.isEmpty() ? "same" : prefix + i % indicators)
                    .date(START.plusDays(1 + i / indicators))
                    .value(BigDecimal.valueOf(i % 7))
                    .build());
        }
        return chain.indicators(all)
                .links(links)
                .targets(targets)
                .baselines(baselines)
                .measurements(values)
                .build();
    }
}
