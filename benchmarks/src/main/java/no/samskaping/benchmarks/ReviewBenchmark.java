package no.samskaping.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import no.samskaping.soimpact.Activity;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.Link;
import no.samskaping.soimpact.indicator.Accumulation;
import no.samskaping.soimpact.indicator.Baseline;
import no.samskaping.soimpact.indicator.Direction;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.ResultLevel;
import no.samskaping.soimpact.indicator.Target;
import no.samskaping.soimpact.progress.ChainProgress;
import no.samskaping.soimpact.review.ChainReview;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Review and progress of a chain, by the number of measurements. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class ReviewBenchmark {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int EACH = 10;

    @Param({"100", "1000", "10000"})
    public int measurements;

    private ImpactChain chain = ImpactChain.builder().id("c").title("C").build();

    /** Makes a chain with ten measurements for each indicator, and a link from each indicator to the next. */
    @Setup
    public void make() {
        ImpactChain.Builder made = ImpactChain.builder().id("c").title("C");
        made.addActivities(Activity.builder().id("i0").description("A").build());
        int indicators = measurements / EACH;
        for (int i = 1; i <= indicators; i++) {
            String id = "i" + i;
            made.addIndicators(Indicator.builder()
                    .id(id)
                    .name("I")
                    .level(ResultLevel.OUTCOME)
                    .measure(Measure.COUNT)
                    .direction(Direction.INCREASE)
                    .accumulation(Accumulation.FLOW)
                    .build());
            made.addLinks(Link.builder()
                    .fromId("i" + (i - 1))
                    .toId(id)
                    .assumption("A")
                    .evidence("E")
                    .build());
            made.addBaselines(Baseline.builder()
                    .indicatorId(id)
                    .date(START)
                    .value(BigDecimal.ZERO)
                    .build());
            made.addTargets(Target.builder()
                    .indicatorId(id)
                    .date(START.plusYears(5))
                    .value(BigDecimal.TEN)
                    .build());
            for (int day = 1; day <= EACH; day++) {
                made.addMeasurements(Measurement.builder()
                        .indicatorId(id)
                        .date(START.plusDays(day))
                        .value(BigDecimal.valueOf(day % 7))
                        .build());
            }
        }
        chain = made.build();
        Expect.same(indicators, review().getProgress().size());
    }

    @Benchmark
    public ChainReview review() {
        return ChainReview.of(chain);
    }

    @Benchmark
    public ChainProgress progress() {
        return ChainProgress.of(chain);
    }
}
