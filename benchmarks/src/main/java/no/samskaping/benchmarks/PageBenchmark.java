package no.samskaping.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import no.samskaping.charts.ChartOptions;
import no.samskaping.charts.Page;
import no.samskaping.json.DocumentType;
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
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A page of a chain, compared with the same chain as JSON, by the number of indicators. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class PageBenchmark {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int EACH = 10;

    @Param({"100", "1000"})
    public int indicators;

    private ImpactChain chain = ImpactChain.builder().id("c").title("C").build();
    private Page page = Page.of(ChartOptions.of(Locale.ENGLISH));

    /** Makes a chain whose indicators have a link, a method, a baseline, a target and ten measurements each. */
    @Setup
    public void make() {
        ImpactChain.Builder made = ImpactChain.builder().id("c").title("A chain with many indicators");
        made.addActivities(
                Activity.builder().id("activity").description("The activity").build());
        for (int i = 0; i < indicators; i++) {
            String id = "indicator-" + i;
            ResultLevel level = ResultLevel.values()[4 * i / indicators];
            made.addIndicators(Indicator.builder()
                    .id(id)
                    .name("The name of indicator number " + i)
                    .level(level)
                    .measure(Measure.COUNT)
                    .unit("persons")
                    .direction(Direction.INCREASE)
                    .accumulation(Accumulation.RUNNING_TOTAL)
                    .build());
            made.addLinks(Link.builder()
                    .fromId(i == 0 ? "activity" : "indicator-" + i / 2)
                    .toId(id)
                    .assumption("One leads to the other.")
                    .evidence("Experience")
                    .build());
            made.addBaselines(Baseline.builder()
                    .indicatorId(id)
                    .date(START)
                    .value(BigDecimal.ZERO)
                    .build());
            made.addTargets(Target.builder()
                    .indicatorId(id)
                    .date(START.plusYears(2))
                    .value(BigDecimal.valueOf(100))
                    .build());
            for (int month = 1; month <= EACH; month++) {
                made.addMeasurements(Measurement.builder()
                        .indicatorId(id)
                        .date(START.plusMonths(month))
                        .value(BigDecimal.valueOf(month * 7L))
                        .build());
            }
        }
        chain = made.build();
        page = Page.of(ChartOptions.of(Locale.ENGLISH)).chain(chain);
        Expect.same(true, page().contains(indicators + " indicators."));
    }

    @Benchmark
    public String page() {
        return page.toHtml();
    }

    @Benchmark
    public byte[] json() {
        return DocumentType.CHAIN.write(chain);
    }
}
