package no.samskaping.soimpact.progress;

import static no.samskaping.soimpact.arbitraries.ExampleChains.baseline;
import static no.samskaping.soimpact.arbitraries.ExampleChains.measurement;
import static no.samskaping.soimpact.arbitraries.ExampleChains.slice;
import static no.samskaping.soimpact.arbitraries.ExampleChains.target;
import static no.samskaping.soimpact.arbitraries.ExampleChains.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samskaping.model.innovation.ValueLevel;
import no.samskaping.soimpact.Activity;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.Link;
import no.samskaping.soimpact.indicator.Accumulation;
import no.samskaping.soimpact.indicator.Dimension;
import no.samskaping.soimpact.indicator.Direction;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.ResultLevel;
import no.samskaping.soimpact.indicator.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The case table of {@link ChainProgress}, row by row. */
class ProgressCasesTest {
    @ParameterizedTest(name = "{0} {1}: B {2}, A {3}, T {4} gives {5} {6}")
    @CsvSource(
            nullValues = "-",
            value = {
                "amount, increase, 0, 12, 30, 0.4, on-the-way",
                "amount, decrease, 4.5, 3.2, 2, 0.52, on-the-way",
                "amount, -, 4.5, 3.2, 2, 0.52, on-the-way",
                "amount, increase, 10, 10, 30, 0, not-started",
                "amount, increase, 10, 30, 30, 1, met",
                "amount, increase, 10, 50, 30, 2, exceeded",
                "amount, increase, 10, 0, 30, -0.5, moving-away",
                "amount, decrease, 10, 12, 5, -0.4, moving-away",
                "amount, increase, 0, 1, 3, 0.3333333333, on-the-way",
                "amount, increase, 0, 2, 3, 0.6666666667, on-the-way",
                "amount, increase, 0, 0.99999999999999, 1, 1, on-the-way",
                // T = B
                "amount, increase, 5, 6, 5, -, met",
                "amount, increase, 5, 5, 5, -, met",
                "amount, increase, 5, 4, 5, -, moving-away",
                "amount, decrease, 5, 4, 5, -, met",
                "amount, decrease, 5, 6, 5, -, moving-away",
                "amount, -, 5, 5, 5, -, met",
                "amount, -, 5, 6, 5, -, moving-away",
                // No B: against target, or no ratio.
                "amount, increase, -, 12, 30, 0.4, on-the-way",
                "amount, increase, -, 30, 30, 1, met",
                "amount, increase, -, 40, 30, 1.3333333333, exceeded",
                "amount, increase, -, 0, 30, 0, not-started",
                "amount, increase, -, -3, 30, -0.1, moving-away",
                "amount, increase, -, 1, 0, -, met",
                "amount, increase, -, -1, 0, -, no-ratio",
                "amount, increase, -, -10, -5, -, no-ratio",
                "amount, decrease, -, 2, 2, -, met",
                "amount, decrease, -, 1, 2, -, met",
                "amount, decrease, -, 3, 2, -, no-ratio",
                "amount, -, -, 2, 2, -, met",
                "amount, -, -, 3, 2, -, no-ratio",
                // No T, no A.
                "amount, increase, 0, 12, -, -, no-ratio",
                "amount, increase, -, 12, -, -, no-ratio",
                "amount, increase, 0, -, 30, -, not-measured",
                // Ranks.
                "ordinal, increase, 1, 2, 3, -, on-the-way",
                "ordinal, increase, 1, 1, 3, -, not-started",
                "ordinal, increase, 2, 1, 3, -, moving-away",
                "ordinal, increase, 1, 3, 3, -, met",
                "ordinal, increase, 1, 4, 3, -, met",
                "ordinal, decrease, 4, 2, 3, -, met",
                "ordinal, decrease, 5, 4, 3, -, on-the-way",
                "ordinal, -, 5, 4, 3, -, on-the-way",
                "ordinal, -, 1, 2, 3, -, on-the-way",
                "ordinal, -, 3, 4, 3, -, moving-away",
                "ordinal, -, 3, 3, 3, -, met",
                "ordinal, increase, -, 2, 3, -, no-ratio",
                "ordinal, increase, 1, 2, -, -, no-ratio",
            })
    void row(String measure, String direction, String b, String a, String t, String ratio, String status) {
        ImpactChain.Builder chain = chain(indicator(measure)
                .direction(Optional.ofNullable(direction).map(code -> Direction.valueOf(code.toUpperCase(Locale.ROOT))))
                .build());
        Optional.ofNullable(b).ifPresent(value -> chain.addBaselines(baseline("i", "2026-01-01", value)));
        Optional.ofNullable(a).ifPresent(value -> chain.addMeasurements(measurement("i", "2026-06-30", value)));
        Optional.ofNullable(t).ifPresent(value -> chain.addTargets(target("i", "2026-12-31", value)));
        IndicatorProgress progress = only(chain);
        assertThat(progress.getRatio()).isEqualTo(Optional.ofNullable(ratio).map(BigDecimal::new));
        assertThat(progress.getStatus().getCode()).isEqualTo(status);
        assertThat(progress.getBaseline()).isEqualTo(Optional.ofNullable(b).map(BigDecimal::new));
        assertThat(progress.getActual()).isEqualTo(Optional.ofNullable(a).map(BigDecimal::new));
        assertThat(progress.getTarget()).isEqualTo(Optional.ofNullable(t).map(BigDecimal::new));
        assertThat(progress.getBasis())
                .isEqualTo(Optional.ofNullable(ratio)
                        .map(there -> b == null ? ProgressBasis.AGAINST_TARGET : ProgressBasis.FROM_BASELINE));
        assertThat(progress.getDate().isPresent()).isEqualTo(a != null);
    }

    @Test
    void textsAreMetWhenTheyEqualTheTarget() {
        ImpactChain chain = chain(indicator("nominal").build())
                .addMeasurements(words("i", "2026-03-31", "ute"), words("i", "2026-06-30", "inne"))
                .addTargets(
                        Target.builder().from(words("i", "2026-12-31", "inne")).build())
                .build();
        assertThat(ChainProgress.of(chain).overTime("i"))
                .extracting(IndicatorProgress::getStatus)
                .containsExactly(ProgressStatus.NO_RATIO, ProgressStatus.MET);
        assertThat(ChainProgress.of(chain).latest().get(0).getText()).contains("inne");
    }

    @Test
    void aRankNameIsReadAsItsRank() {
        IndicatorProgress progress = only(chain(indicator("ordinal")
                        .addCategories("lav", "middels", "høy")
                        .build())
                .addBaselines(baseline("i", "2026-01-01", "1"))
                .addMeasurements(words("i", "2026-06-30", "middels"))
                .addTargets(
                        Target.builder().from(words("i", "2026-12-31", "høy")).build()));
        assertThat(progress.getActual()).contains(new BigDecimal("2"));
        assertThat(progress.getTarget()).contains(new BigDecimal("3"));
        assertThat(progress.getStatus()).isEqualTo(ProgressStatus.ON_THE_WAY);
    }

    @Test
    void aFlowIsSummedFromTheDayAfterItsBaseline() {
        ImpactChain chain = chain(
                        indicator("count").accumulation(Accumulation.FLOW).build())
                .addBaselines(baseline("i", "2026-01-01", "0"))
                .addMeasurements(
                        measurement("i", "2026-01-01", "100"),
                        measurement("i", "2026-03-31", "7"),
                        measurement("i", "2026-06-30", "9"))
                .addTargets(target("i", "2026-12-31", "40"))
                .build();
        assertThat(ChainProgress.of(chain).overTime("i"))
                .extracting(IndicatorProgress::getActual)
                .containsExactly(Optional.empty(), Optional.of(new BigDecimal("7")), Optional.of(new BigDecimal("16")));
        assertThat(ChainProgress.of(chain).latest().get(0).getRatio()).contains(new BigDecimal("0.4"));
        assertThat(ChainProgress.of(chain).overTime("i").get(0).getStatus()).isEqualTo(ProgressStatus.NOT_MEASURED);
    }

    @Test
    void aFlowOfPercentagesIsPooledOrElseTheLatestIsUsed() {
        Indicator share =
                indicator("percentage").accumulation(Accumulation.FLOW).build();
        ImpactChain.Builder chain = chain(share);
        chain.addMeasurements(
                Measurement.builder()
                        .from(slice("i", "2026-03-31", "x", 1, 10))
                        .slice(Optional.empty())
                        .build(),
                Measurement.builder()
                        .from(slice("i", "2026-06-30", "x", 1, 2))
                        .slice(Optional.empty())
                        .build());
        assertThat(only(chain).getActual()).contains(new BigDecimal("16.6666666667"));
        chain.addMeasurements(measurement("i", "2026-07-31", "30"));
        assertThat(only(chain).getActual()).contains(new BigDecimal("30"));
    }

    @Test
    void percentagesOfSlicesAreAddedByNumeratorAndDenominator() {
        ImpactChain chain = chain(indicator("percentage")
                        .addDisaggregation(Dimension.builder()
                                .name("kjønn")
                                .addSlices("women", "men")
                                .build())
                        .build())
                .addMeasurements(
                        slice("i", "2026-06-30", "women", 20, 100),
                        slice("i", "2026-06-30", "men", 20, 50),
                        slice("i", "2026-09-30", "men", 50, 50))
                .build();
        assertThat(ChainProgress.of(chain).overTime("i"))
                .extracting(IndicatorProgress::getActual)
                .containsExactly(Optional.of(new BigDecimal("26.6666666667")));
        assertThat(ChainProgress.of(chain).slices("i"))
                .extracting(progress -> progress.getActual().orElseThrow().intValueExact())
                .containsExactly(20, 100);
        assertThat(ChainProgress.of(chain).overTime("i", "men")).hasSize(2);
    }

    @Test
    void theNextTargetAppliesOrElseTheLast() {
        ImpactChain chain = chain(indicator("count").build())
                .addTargets(target("i", "2026-06-30", "10"), target("i", "2026-12-31", "20"))
                .addMeasurements(
                        measurement("i", "2026-06-30", "5"),
                        measurement("i", "2026-07-01", "5"),
                        measurement("i", "2027-01-01", "5"))
                .build();
        assertThat(ChainProgress.of(chain).overTime("i"))
                .extracting(progress -> progress.getTarget().orElseThrow().intValueExact())
                .containsExactly(10, 20, 20);
    }

    @Test
    void withoutMeasurementTheNextTargetAndTheLastBaselineAreShown() {
        ImpactChain chain = chain(indicator("count").build())
                .addBaselines(baseline("i", "2026-01-01", "1"), baseline("i", "2026-03-01", "2"))
                .addTargets(target("i", "2026-06-30", "10"), target("i", "2026-12-31", "20"))
                .build();
        ChainProgress progress = ChainProgress.of(chain);
        assertThat(progress.latest("i").orElseThrow().getBaseline()).contains(new BigDecimal("2"));
        assertThat(progress.latest("i").orElseThrow().getTarget()).contains(new BigDecimal("10"));
        IndicatorProgress july = progress.at("i", LocalDate.parse("2026-07-01")).orElseThrow();
        assertThat(july.getTarget()).contains(new BigDecimal("20"));
        IndicatorProgress january =
                progress.at("i", LocalDate.parse("2026-01-31")).orElseThrow();
        assertThat(january.getBaseline()).contains(new BigDecimal("1"));
        assertThat(progress.at("i", LocalDate.MIN).orElseThrow().getBaseline()).isEmpty();
        assertThat(progress.at(LocalDate.MAX)).hasSize(1);
        assertThat(progress.latest("ukjent")).isEmpty();
    }

    @Test
    void progressIsGroupedByLevelValueLevelAndTargetGroup() {
        ImpactChain chain = chain(indicator("count")
                        .targetGroupId("tg")
                        .valueLevel(ValueLevel.SOCIETY)
                        .build())
                .addIndicators(indicator("count").id("j").build())
                .build();
        ChainProgress progress = ChainProgress.of(chain);
        assertThat(progress.byLevel()).containsOnlyKeys(ResultLevel.OUTCOME);
        assertThat(progress.byLevel().get(ResultLevel.OUTCOME)).hasSize(2);
        assertThat(progress.byValueLevel().get(ValueLevel.SOCIETY))
                .containsExactly(progress.latest("i").orElseThrow());
        assertThat(progress.byTargetGroup()).containsOnlyKeys("tg");
    }

    @Test
    void valueLevelsAreCompared() {
        ImpactChain chain = chain(
                        indicator("count").valueLevel(ValueLevel.ORGANISATION).build())
                .addIndicators(indicator("count")
                        .id("j")
                        .valueLevel(ValueLevel.INDIVIDUAL)
                        .build())
                .addActivities(Activity.builder().id("a").description("Nett").build())
                .addLinks(
                        Link.builder().fromId("a").toId("i").build(),
                        Link.builder().fromId("a").toId("j").build())
                .addBaselines(baseline("i", "2026-01-01", "5"), baseline("j", "2026-01-01", "5"))
                .addTargets(target("i", "2026-12-31", "9"), target("j", "2026-12-31", "9"))
                .addMeasurements(measurement("i", "2026-06-30", "8"), measurement("j", "2026-06-30", "4"))
                .build();
        ValueLevelComparison comparison = ValueLevelComparison.of(chain, "a");
        assertThat(comparison.getLevels()).containsOnlyKeys(ValueLevel.INDIVIDUAL, ValueLevel.ORGANISATION);
        assertThat(comparison.isConflicting()).isTrue();
        assertThat(ValueLevelComparison.of(chain, "b").getLevels()).isEmpty();
        assertThat(ValueLevelComparison.of(chain, "b").isConflicting()).isFalse();
    }

    private static Indicator.Builder indicator(String measure) {
        Indicator.Builder indicator = Indicator.builder();
        indicator
                .id("i")
                .name("I")
                .level(ResultLevel.OUTCOME)
                .measure(Measure.valueOf(measure.toUpperCase(Locale.ROOT)));
        return indicator;
    }

    private static ImpactChain.Builder chain(Indicator indicator) {
        ImpactChain.Builder chain = ImpactChain.builder();
        chain.id("c").title("C").indicators(List.of(indicator));
        return chain;
    }

    private static IndicatorProgress only(ImpactChain.Builder chain) {
        List<IndicatorProgress> progress = ChainProgress.of(chain.build()).latest();
        assertThat(progress).hasSize(1);
        return progress.get(0);
    }
}
