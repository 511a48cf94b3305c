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
import no.samskaping.model.collaboration.Period;
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
                // T is worse than B: the value may become worse, but not worse than T.
                "amount, decrease, 5, 6, 7, -, met",
                "amount, decrease, 5, 7, 7, -, met",
                "amount, decrease, 5, 8, 7, -, moving-away",
                "amount, decrease, 5, 4, 7, -, met",
                "amount, increase, 7, 6, 5, -, met",
                "amount, increase, 7, 4, 5, -, moving-away",
                "amount, increase, 7, 8, 5, -, met",
                "percentage, decrease, 5, 6, 7, -, met",
                "percentage, decrease, 5, 8, 7, -, moving-away",
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
                "ordinal, decrease, 2, 3, 3, -, met",
                "ordinal, decrease, 2, 4, 3, -, moving-away",
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
        assertThat(progress.getBaselineDate().isPresent()).isEqualTo(b != null);
        assertThat(progress.getTargetDate().isPresent()).isEqualTo(t != null);
        assertThat(progress.getTargetStart()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: B {2}, A {3}, T {4} is {5} when T is due")
    @CsvSource(
            nullValues = "-",
            value = {
                "amount, increase, 0, 12, 30, not-met",
                "amount, increase, 0, 0, 30, not-met",
                "amount, increase, 10, 0, 30, not-met",
                "amount, increase, 0, 30, 30, met",
                "amount, increase, 0, 31, 30, exceeded",
                "amount, decrease, 5, 8, 7, not-met",
                "amount, decrease, 5, 6, 7, met",
                "amount, increase, 5, 4, 5, not-met",
                "amount, -, 5, 4, 5, not-met",
                "amount, -, 5, 6, 7, not-met",
                "amount, increase, -, 12, 30, not-met",
                "amount, increase, -, -1, 0, not-met",
                "amount, decrease, -, 3, 2, not-met",
                "amount, decrease, -, 2, 2, met",
                "amount, -, -, 3, 2, no-ratio",
                "amount, -, -, 2, 2, met",
                "amount, increase, 0, 12, -, no-ratio",
                "amount, increase, 0, -, 30, not-measured",
                "ordinal, increase, 1, 2, 3, not-met",
                "ordinal, increase, 1, 3, 3, met",
                "ordinal, increase, -, 2, 3, not-met",
                "ordinal, -, -, 2, 3, no-ratio",
                "ordinal, -, 3, 4, 3, not-met",
            })
    void rowWhenDue(String measure, String direction, String b, String a, String t, String status) {
        ImpactChain.Builder chain = chain(indicator(measure)
                .direction(Optional.ofNullable(direction).map(code -> Direction.valueOf(code.toUpperCase(Locale.ROOT))))
                .build());
        Optional.ofNullable(b).ifPresent(value -> chain.addBaselines(baseline("i", "2026-01-01", value)));
        Optional.ofNullable(a).ifPresent(value -> chain.addMeasurements(measurement("i", "2026-06-30", value)));
        Optional.ofNullable(t).ifPresent(value -> chain.addTargets(target("i", "2026-06-30", value)));
        ChainProgress progress = ChainProgress.of(chain.build());
        for (String day : List.of("2026-06-30", "2027-06-30")) {
            assertThat(status(progress, day)).as(day).isEqualTo(status);
        }
        if (t != null) {
            String outcome = status.equals("no-ratio") ? "pending" : status;
            assertThat(outcomes(progress, "2027-06-30")).containsExactly(outcome);
        }
    }

    @Test
    void lastYearsTotalIsNotSubtractedFromAFlow() {
        for (Target year : List.of(target("i", "2026-12-31", "60"), target("i", "2026-01-01", "2026-12-31", "60"))) {
            ChainProgress progress = ChainProgress.of(quarters(Direction.INCREASE)
                    .addBaselines(baseline("i", "2025-12-31", "40"))
                    .addTargets(year)
                    .build());
            List<IndicatorProgress> overTime = progress.overTime("i");
            assertThat(overTime)
                    .extracting(each -> each.getActual().orElseThrow().intValueExact())
                    .containsExactly(15, 31, 46, 61);
            assertThat(overTime)
                    .extracting(each -> each.getRatio().orElseThrow())
                    .containsExactly(
                            new BigDecimal("0.25"),
                            new BigDecimal("0.5166666667"),
                            new BigDecimal("0.7666666667"),
                            new BigDecimal("1.0166666667"));
            assertThat(overTime)
                    .extracting(each -> each.getStatus().getCode())
                    .containsExactly("on-the-way", "on-the-way", "on-the-way", "exceeded");
            assertThat(overTime)
                    .extracting(each -> each.getElapsed().orElseThrow())
                    .containsExactly(
                            new BigDecimal("0.2465753425"),
                            new BigDecimal("0.495890411"),
                            new BigDecimal("0.7479452055"),
                            BigDecimal.ONE);
            assertThat(overTime).allSatisfy(each -> {
                assertThat(each.getBasis()).contains(ProgressBasis.AGAINST_TARGET);
                assertThat(each.getBaseline()).contains(new BigDecimal("40"));
                assertThat(each.getBaselineDate()).contains(LocalDate.parse("2025-12-31"));
                assertThat(each.getTargetStart()).isEqualTo(year.getStart());
                assertThat(each.getTargetDate()).contains(year.getDate());
            });
        }
    }

    @Test
    void theSumOfAFlowIsThatOfTheTargetsPeriod() {
        ImpactChain chain = chain(flow(Direction.INCREASE))
                .addTargets(
                        target("i", "2025-01-01", "2025-12-31", "50"), target("i", "2026-01-01", "2026-12-31", "50"))
                .addMeasurements(measurement("i", "2025-12-31", "40"), measurement("i", "2026-12-31", "30"))
                .build();
        ChainProgress progress = ChainProgress.of(chain);
        assertThat(progress.overTime("i"))
                .extracting(each ->
                        each.getStatus().getCode() + " " + each.getActual().orElseThrow())
                .containsExactly("not-met 40", "not-met 30");
        assertThat(progress.targets())
                .extracting(each ->
                        each.getOutcome().getCode() + " " + each.getActual().orElseThrow())
                .containsExactly("not-met 40", "not-met 30");
        // Later values are of no target's period.
        ChainProgress later = ChainProgress.of(ImpactChain.builder()
                .from(chain)
                .addMeasurements(measurement("i", "2027-03-31", "99"))
                .build());
        assertThat(later.targets()).isEqualTo(progress.targets());
        assertThat(later.latest("i").orElseThrow().getActual()).contains(new BigDecimal("30"));
        assertThat(later.latest("i").orElseThrow().getDate()).contains(LocalDate.parse("2027-03-31"));
    }

    @Test
    void theFirstDayOfATargetsPeriodIsPartOfIt() {
        ChainProgress progress = ChainProgress.of(chain(flow(Direction.INCREASE))
                .addTargets(target("i", "2026-01-01", "2026-01-10", "50"))
                .addMeasurements(
                        measurement("i", "2025-12-31", "1"),
                        measurement("i", "2026-01-01", "10"),
                        measurement("i", "2026-01-10", "100"),
                        measurement("i", "2026-01-11", "1000"))
                .build());
        List<IndicatorProgress> overTime = progress.overTime("i");
        assertThat(overTime)
                .extracting(each -> each.getActual().map(BigDecimal::intValueExact))
                .containsExactly(Optional.empty(), Optional.of(10), Optional.of(110), Optional.of(110));
        assertThat(overTime)
                .extracting(each -> each.getElapsed().orElseThrow())
                .containsExactly(BigDecimal.ZERO, new BigDecimal("0.1"), BigDecimal.ONE, BigDecimal.ONE);
        assertThat(overTime.get(0).getStatus()).isEqualTo(ProgressStatus.NOT_MEASURED);
        assertThat(overTime.get(0).getDate()).contains(LocalDate.parse("2025-12-31"));
    }

    @Test
    void targetsOfAFlowWithoutAStartAreCumulative() {
        ChainProgress progress = ChainProgress.of(quarters(Direction.INCREASE)
                .addTargets(target("i", "2026-06-30", "30"), target("i", "2026-12-31", "60"))
                .build());
        assertThat(progress.overTime("i"))
                .extracting(each ->
                        each.getActual().orElseThrow() + "/" + each.getTarget().orElseThrow())
                .containsExactly("15/30", "31/30", "46/60", "61/60");
        assertThat(outcomes(progress, "2027-01-01")).containsExactly("exceeded", "exceeded");
    }

    @Test
    void aFlowThatShouldStayLowIsDecidedWhenItsPeriodIsOver() {
        for (String goal : List.of("61", "60")) {
            ChainProgress progress = ChainProgress.of(quarters(Direction.DECREASE)
                    .addBaselines(baseline("i", "2025-12-31", "90"))
                    .addTargets(target("i", "2026-12-31", goal))
                    .build());
            String end = goal.equals("61") ? "met" : "not-met";
            assertThat(progress.overTime("i"))
                    .extracting(each -> each.getStatus().getCode())
                    .containsExactly("no-ratio", "no-ratio", "no-ratio", end);
            assertThat(progress.latest("i").orElseThrow().getRatio()).isEmpty();
            assertThat(outcomes(progress, "2026-10-31")).containsExactly("pending");
            assertThat(outcomes(progress, "2026-12-31")).containsExactly(end);
        }
    }

    @Test
    void theBaselineOfAFlowTellsADirectionThatIsNotStated() {
        Indicator flow = indicator("count").accumulation(Accumulation.FLOW).build();
        ImpactChain.Builder chain = chain(flow).addMeasurements(measurement("i", "2026-06-30", "15"));
        chain.addTargets(target("i", "2026-12-31", "60"));
        assertThat(only(chain).getStatus()).isEqualTo(ProgressStatus.NO_RATIO);
        assertThat(outcomes(ChainProgress.of(chain.build()), "2027-01-01")).containsExactly("pending");
        chain.baselines(List.of(baseline("i", "2025-12-31", "40")));
        assertThat(only(chain).getRatio()).contains(new BigDecimal("0.25"));
        chain.baselines(List.of(baseline("i", "2025-12-31", "70")));
        assertThat(only(chain).getStatus()).isEqualTo(ProgressStatus.NO_RATIO);
        assertThat(outcomes(ChainProgress.of(chain.build()), "2027-01-01")).containsExactly("met");
        chain.baselines(List.of(baseline("i", "2025-12-31", "60")));
        assertThat(outcomes(ChainProgress.of(chain.build()), "2027-01-01")).containsExactly("pending");
    }

    @Test
    void aFlowTargetBelowLastYearsTotalHasARatio() {
        ImpactChain.Builder chain = quarters(Direction.INCREASE)
                .addBaselines(baseline("i", "2025-12-31", "90"))
                .addTargets(target("i", "2026-12-31", "100"));
        assertThat(only(chain).getRatio()).contains(new BigDecimal("0.61"));
        chain.targets(List.of(target("i", "2026-12-31", "80")));
        assertThat(only(chain).getRatio()).contains(new BigDecimal("0.7625"));
        chain.targets(List.of(target("i", "2026-12-31", "0")));
        assertThat(only(chain).getRatio()).isEmpty();
        assertThat(only(chain).getStatus()).isEqualTo(ProgressStatus.MET);
    }

    @Test
    void aFlowOfPercentagesLeadsFromItsBaseline() {
        ImpactChain.Builder chain = chain(indicator("percentage")
                        .accumulation(Accumulation.FLOW)
                        .direction(Direction.DECREASE)
                        .build())
                .addBaselines(baseline("i", "2025-12-31", "50"))
                .addMeasurements(
                        whole(slice("i", "2026-03-31", "x", 1, 2)), whole(slice("i", "2026-06-30", "x", 1, 3)));
        chain.addTargets(target("i", "2026-12-31", "30"));
        assertThat(only(chain).getRatio()).contains(new BigDecimal("0.5"));
        assertThat(only(chain).getBasis()).contains(ProgressBasis.FROM_BASELINE);
        chain.targets(List.of(target("i", "2026-04-01", "2026-12-31", "30")));
        assertThat(only(chain).getActual()).contains(new BigDecimal("33.3333333333"));
        assertThat(only(chain).getRatio()).contains(new BigDecimal("0.8333333333"));
    }

    @Test
    void ranksAreNotSummed() {
        ImpactChain.Builder chain = chain(indicator("ordinal")
                        .accumulation(Accumulation.FLOW)
                        .direction(Direction.INCREASE)
                        .build())
                .addMeasurements(measurement("i", "2026-03-31", "1"), measurement("i", "2026-06-30", "2"));
        chain.addTargets(target("i", "2026-12-31", "3"));
        assertThat(only(chain).getActual()).contains(new BigDecimal("2"));
    }

    @Test
    void aMilestoneThatWasMeasuredInTimeIsNotJudgedAgain() {
        ImpactChain chain = chain(indicator("count")
                        .accumulation(Accumulation.RUNNING_TOTAL)
                        .direction(Direction.INCREASE)
                        .build())
                .addBaselines(baseline("i", "2026-01-01", "0"))
                .addTargets(target("i", "2026-06-30", "10"), target("i", "2026-12-31", "30"))
                .addMeasurements(measurement("i", "2026-06-30", "12"))
                .build();
        ChainProgress asOfDay = ChainProgress.of(chain);
        assertThat(status(asOfDay, "2026-06-30")).isEqualTo("exceeded");
        assertThat(outcomes(asOfDay, "2026-06-30")).containsExactly("exceeded", "pending");
        ChainProgress measured = ChainProgress.of(ImpactChain.builder()
                .from(chain)
                .addMeasurements(measurement("i", "2026-07-05", "12"), measurement("i", "2027-02-01", "9"))
                .build());
        for (ChainProgress progress : List.of(asOfDay, measured)) {
            IndicatorProgress july =
                    progress.at("i", LocalDate.parse("2026-07-05")).orElseThrow();
            assertThat(july.getActual()).contains(new BigDecimal("12"));
            assertThat(july.getTarget()).contains(new BigDecimal("30"));
            assertThat(july.getTargetDate()).contains(LocalDate.parse("2026-12-31"));
            assertThat(july.getStatus()).isEqualTo(ProgressStatus.ON_THE_WAY);
            assertThat(outcomes(progress, "2026-07-05")).containsExactly("exceeded", "pending");
            assertThat(outcomes(progress, "2027-03-01")).containsExactly("exceeded", "not-met");
        }
        assertThat(measured.targets().get(0).getDate()).contains(LocalDate.parse("2026-06-30"));
    }

    @Test
    void aTargetThatHasPassedIsNotMetWhateverTheRatio() {
        ImpactChain.Builder chain = chain(indicator("count")
                        .accumulation(Accumulation.RUNNING_TOTAL)
                        .direction(Direction.INCREASE)
                        .build())
                .addBaselines(baseline("i", "2024-01-01", "0"))
                .addTargets(target("i", "2025-06-30", "100"))
                .addMeasurements(measurement("i", "2025-05-31", "2"));
        ChainProgress early = ChainProgress.of(chain.build());
        assertThat(only(chain).getStatus()).isEqualTo(ProgressStatus.ON_THE_WAY);
        assertThat(status(early, "2025-06-29")).isEqualTo("on-the-way");
        assertThat(status(early, "2025-06-30")).isEqualTo("on-the-way");
        assertThat(outcomes(early, "2025-06-30")).containsExactly("pending");
        assertThat(status(early, "2025-07-01")).isEqualTo("not-met");
        assertThat(outcomes(early, "2025-07-01")).containsExactly("not-met");
        assertThat(early.trend("i")).contains(ProgressStatus.ON_THE_WAY);
        chain.addMeasurements(measurement("i", "2026-06-30", "2"));
        assertThat(only(chain).getStatus()).isEqualTo(ProgressStatus.NOT_MET);
        assertThat(only(chain).getRatio()).contains(new BigDecimal("0.02"));
        assertThat(only(chain).getElapsed()).contains(BigDecimal.ONE);
        assertThat(ChainProgress.of(chain.build()).trend("i")).contains(ProgressStatus.ON_THE_WAY);
        assertThat(ChainProgress.of(chain.build()).targets())
                .extracting(TargetResult::getOutcome)
                .containsExactly(TargetOutcome.NOT_MET);
    }

    @Test
    void aTargetWithoutAValueInTimeIsNotMeasured() {
        ChainProgress progress = ChainProgress.of(chain(indicator("count").build())
                .addTargets(target("i", "2026-06-30", "10"), ofSlice("women", target("i", "2026-12-31", "5")))
                .addMeasurements(measurement("i", "2026-07-01", "12"))
                .build());
        assertThat(outcomes(progress, "2026-06-30")).containsExactly("pending", "pending");
        assertThat(outcomes(progress, "2026-07-01")).containsExactly("not-measured", "pending");
        assertThat(outcomes(progress, "2027-01-01")).containsExactly("not-measured", "not-measured");
        assertThat(progress.targets())
                .extracting(TargetResult::getOutcome)
                .containsExactly(TargetOutcome.NOT_MEASURED, TargetOutcome.PENDING);
        assertThat(progress.targets().get(0).getDate()).isEmpty();
        assertThat(progress.targets().get(1).getSlice()).contains("women");
    }

    @Test
    void aTargetThatCannotBeReadIsPending() {
        ChainProgress progress = ChainProgress.of(chain(indicator("count").build())
                .addTargets(
                        Target.builder().from(words("i", "2026-06-30", "mange")).build())
                .addMeasurements(measurement("i", "2026-06-30", "12"))
                .build());
        TargetResult result = progress.targets().get(0);
        assertThat(result.getOutcome()).isEqualTo(TargetOutcome.PENDING);
        assertThat(result.getTarget()).isEmpty();
        assertThat(result.getActual()).contains(new BigDecimal("12"));
    }

    @Test
    void targetsOfIndicatorsWithASharedIdAreIgnored() {
        ImpactChain.Builder chain = chain(indicator("count").build())
                .addTargets(target("i", "2026-06-30", "10"), target("j", "2026-06-30", "10"));
        assertThat(ChainProgress.of(chain.build()).targets()).hasSize(1);
        chain.addIndicators(indicator("amount").build());
        assertThat(ChainProgress.of(chain.build()).targets()).isEmpty();
    }

    @Test
    void theTimeStartsAtTheBaselineOrWithTheChain() {
        ImpactChain.Builder chain = chain(indicator("count").build())
                .addTargets(target("i", "2026-01-11", "10"))
                .addMeasurements(measurement("i", "2026-01-06", "5"));
        assertThat(only(chain).getElapsed()).isEmpty();
        chain.period(Period.builder().start(LocalDate.parse("2026-01-01")).build());
        assertThat(only(chain).getElapsed()).contains(new BigDecimal("0.5"));
        chain.addBaselines(baseline("i", "2026-01-03", "0"));
        assertThat(only(chain).getElapsed()).contains(new BigDecimal("0.375"));
        ChainProgress progress = ChainProgress.of(chain.build());
        assertThat(progress.at("i", LocalDate.parse("2025-12-01")).orElseThrow().getElapsed())
                .contains(BigDecimal.ZERO);
        assertThat(progress.at("i", LocalDate.parse("2026-01-07")).orElseThrow().getElapsed())
                .contains(new BigDecimal("0.5"));
        assertThat(progress.at("i", LocalDate.MAX).orElseThrow().getElapsed()).contains(BigDecimal.ONE);
        // Only the target of a flow has a period of its own.
        chain.targets(List.of(target("i", "2026-01-05", "2026-01-11", "10")));
        assertThat(only(chain).getElapsed()).contains(new BigDecimal("0.375"));
        // A target that is not later than its baseline has no time before it.
        chain.targets(List.of(target("i", "2026-01-03", "10")));
        assertThat(only(chain).getElapsed()).isEmpty();
    }

    @Test
    void withoutMeasurementTheTimeHasPassedOnlyOnADay() {
        ChainProgress progress = ChainProgress.of(chain(indicator("count").build())
                .addBaselines(baseline("i", "2026-01-01", "0"))
                .addTargets(target("i", "2026-01-11", "10"))
                .build());
        assertThat(progress.latest("i").orElseThrow().getElapsed()).isEmpty();
        assertThat(progress.at("i", LocalDate.parse("2026-01-06")).orElseThrow().getElapsed())
                .contains(new BigDecimal("0.5"));
        assertThat(status(progress, "2027-01-01")).isEqualTo("not-measured");
        assertThat(progress.trend("i")).contains(ProgressStatus.NOT_MEASURED);
        assertThat(progress.trend("j")).isEmpty();
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
        assertThat(ChainProgress.of(chain).latest().get(0).getTargetDate()).contains(LocalDate.parse("2026-12-31"));
    }

    @Test
    void anotherCategoryIsNotMetButAnotherStoryIsForPeopleToDecide() {
        for (String measure : List.of("nominal", "qualitative")) {
            ImpactChain.Builder chain = chain(indicator(measure).build())
                    .addMeasurements(words("i", "2026-06-30", "ute"))
                    .addTargets(Target.builder()
                            .from(words("i", "2026-06-30", "inne"))
                            .build());
            boolean isCategory = measure.equals("nominal");
            assertThat(only(chain).getStatus())
                    .isEqualTo(isCategory ? ProgressStatus.NOT_MET : ProgressStatus.NO_RATIO);
            assertThat(ChainProgress.of(chain.build()).targets().get(0).getOutcome())
                    .isEqualTo(isCategory ? TargetOutcome.NOT_MET : TargetOutcome.PENDING);
            assertThat(ChainProgress.of(chain.build()).targets().get(0).getText())
                    .contains("ute");
            chain.targets(List.of());
            assertThat(only(chain).getStatus()).isEqualTo(ProgressStatus.NO_RATIO);
        }
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
        ImpactChain chain = chain(flow(Direction.INCREASE))
                .addBaselines(baseline("i", "2026-01-01", "0"))
                .addMeasurements(
                        measurement("i", "2026-01-01", "100"),
                        measurement("i", "2026-03-31", "7"),
                        measurement("i", "2026-06-30", "9"))
                .addTargets(target("i", "2026-12-31", "40"))
                .build();
        assertThat(ChainProgress.of(chain).overTime("i"))
                .extracting(IndicatorProgress::getActual)
                .containsExactly(
                        Optional.of(new BigDecimal("100")),
                        Optional.of(new BigDecimal("7")),
                        Optional.of(new BigDecimal("16")));
        assertThat(ChainProgress.of(chain).overTime("i"))
                .extracting(IndicatorProgress::getBaselineDate)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(LocalDate.parse("2026-01-01")),
                        Optional.of(LocalDate.parse("2026-01-01")));
    }

    @Test
    void aFlowOfPercentagesIsPooledOrElseTheLatestIsUsed() {
        Indicator share =
                indicator("percentage").accumulation(Accumulation.FLOW).build();
        ImpactChain.Builder chain = chain(share);
        chain.addMeasurements(whole(slice("i", "2026-03-31", "x", 1, 10)), whole(slice("i", "2026-06-30", "x", 1, 2)));
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
    void targetsOfAllSlicesGiveAHeadlineTargetWithTheirCommonStart() {
        Indicator sliced = Indicator.builder()
                .from(flow(Direction.INCREASE))
                .addDisaggregation(Dimension.builder()
                        .name("kjønn")
                        .addSlices("women", "men")
                        .build())
                .build();
        ImpactChain.Builder chain = chain(sliced)
                .addMeasurements(measurement("i", "2025-06-30", "5"), measurement("i", "2026-06-30", "5"))
                .addTargets(
                        ofSlice("women", target("i", "2026-01-01", "2026-12-31", "10")),
                        ofSlice("men", target("i", "2026-01-01", "2026-12-31", "10")));
        assertThat(only(chain).getTargetStart()).contains(LocalDate.parse("2026-01-01"));
        assertThat(only(chain).getRatio()).contains(new BigDecimal("0.25"));
        chain.targets(List.of(
                ofSlice("women", target("i", "2026-01-01", "2026-12-31", "10")),
                ofSlice("men", target("i", "2026-12-31", "10"))));
        assertThat(only(chain).getTargetStart()).isEmpty();
        assertThat(only(chain).getRatio()).contains(new BigDecimal("0.5"));
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
        // The levels are compared in the same way after the date of the targets.
        ImpactChain due = ImpactChain.builder()
                .from(chain)
                .targets(List.of(target("i", "2026-06-30", "9"), target("j", "2026-06-30", "9")))
                .build();
        assertThat(ValueLevelComparison.of(due, "a").isConflicting()).isTrue();
        assertThat(ValueLevelComparison.of(due, "a").getLevels().get(ValueLevel.INDIVIDUAL))
                .extracting(IndicatorProgress::getStatus)
                .containsExactly(ProgressStatus.NOT_MET);
    }

    private static String status(ChainProgress progress, String day) {
        return progress.at("i", LocalDate.parse(day)).orElseThrow().getStatus().getCode();
    }

    private static List<String> outcomes(ChainProgress progress, String day) {
        return progress.targetsAt(LocalDate.parse(day)).stream()
                .map(result -> result.getOutcome().getCode())
                .toList();
    }

    private static Target ofSlice(String slice, Target target) {
        return Target.builder().from(target).slice(slice).build();
    }

    private static Measurement whole(Measurement slice) {
        return Measurement.builder().from(slice).slice(Optional.empty()).build();
    }

    private static Indicator flow(Direction direction) {
        return indicator("count")
                .accumulation(Accumulation.FLOW)
                .direction(direction)
                .build();
    }

    private static ImpactChain.Builder quarters(Direction direction) {
        ImpactChain.Builder chain = chain(flow(direction));
        return chain.addMeasurements(
                measurement("i", "2026-03-31", "15"),
                measurement("i", "2026-06-30", "16"),
                measurement("i", "2026-09-30", "15"),
                measurement("i", "2026-12-31", "15"));
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
