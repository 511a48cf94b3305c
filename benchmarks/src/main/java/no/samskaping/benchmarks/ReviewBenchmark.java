package no.samskaping.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import no.samskaping.soimpact.Accumulation;
import no.samskaping.soimpact.Activity;
import no.samskaping.soimpact.Baseline;
import no.samskaping.soimpact.Direction;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.Indicator;
import no.samskaping.soimpact.Link;
import no.samskaping.soimpact.Measure;
import no.samskaping.soimpact.Measurement;
import no.samskaping.soimpact.ResultLevel;
import no.samskaping.soimpact.Target;
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

/** Reviewing chains of results, and how far they got, for short chains and long ones. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class ReviewBenchmark {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int EACH = 10;

    @Param({"100", "1000", "10000"})
    public int measurements;

    private ImpactChain chain = ImpactChain.builder().id("c").title("C").build();

    /** Ten measurements for each indicator, and each indicator linked to the one before. */
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
                    .from("i" + (i - 1))
                    .to(id)
                    .assumption("A")
                    .evidence("E")
                    .build());
            made.addBaselines(Baseline.builder()
                    .indicator(id)
                    .date(START)
                    .value(BigDecimal.ZERO)
                    .build());
            made.addTargets(Target.builder()
                    .indicator(id)
                    .date(START.plusYears(5))
                    .value(BigDecimal.TEN)
                    .build());
            for (int day = 1; day <= EACH; day++) {
                made.addMeasurements(Measurement.builder()
                        .indicator(id)
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
