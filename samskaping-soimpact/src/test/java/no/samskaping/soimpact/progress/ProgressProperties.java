package no.samskaping.soimpact.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.arbitraries.Chains;
import no.samskaping.soimpact.indicator.Accumulation;
import no.samskaping.soimpact.indicator.Baseline;
import no.samskaping.soimpact.indicator.Direction;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.ResultLevel;
import no.samskaping.soimpact.indicator.Target;

class ProgressProperties {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    /** A baseline, values on the first days after it, and a target. */
    record Case(
            Optional<Direction> direction,
            Optional<Accumulation> accumulation,
            Optional<BigDecimal> baseline,
            List<BigDecimal> actuals,
            BigDecimal target) {
        Case map(UnaryOperator<BigDecimal> change) {
            return new Case(
                    direction,
                    accumulation,
                    baseline.map(change),
                    actuals.stream().map(change).toList(),
                    change.apply(target));
        }

        Case mirrored() {
            Case mirror = map(BigDecimal::negate);
            Optional<Direction> other =
                    direction.map(way -> way == Direction.INCREASE ? Direction.DECREASE : Direction.INCREASE);
            return new Case(other, accumulation, mirror.baseline, mirror.actuals, mirror.target);
        }

        boolean isFlow() {
            return accumulation.equals(Optional.of(Accumulation.FLOW));
        }

        IndicatorProgress progress() {
            return ChainProgress.of(chain()).latest().get(0);
        }

        ImpactChain chain() {
            ImpactChain.Builder chain = ImpactChain.builder();
            chain.id("c")
                    .title("C")
                    .addIndicators(Indicator.builder()
                            .id("i")
                            .name("I")
                            .level(ResultLevel.OUTCOME)
                            .measure(Measure.AMOUNT)
                            .direction(direction)
                            .accumulation(accumulation)
                            .build())
                    .addTargets(Target.builder()
                            .indicatorId("i")
                            .date(START.plusYears(1))
                            .value(target)
                            .build());
            baseline.ifPresent(value -> chain.addBaselines(
                    Baseline.builder().indicatorId("i").date(START).value(value).build()));
            for (int i = 0; i < actuals.size(); i++) {
                chain.addMeasurements(Measurement.builder()
                        .indicatorId("i")
                        .date(START.plusDays(i + 1))
                        .value(actuals.get(i))
                        .build());
            }
            return chain.build();
        }
    }

    @Property
    void theRatioLeadsFromTheBaselineToTheValue(@ForAll("cases") Case given) {
        Assume.that(given.baseline().isPresent());
        Assume.that(!given.isFlow());
        BigDecimal baseline = given.baseline().get();
        BigDecimal actual = given.actuals().get(given.actuals().size() - 1);
        BigDecimal way = given.target().subtract(baseline);
        IndicatorProgress progress = given.progress();
        assertThat(progress.getActual().orElseThrow()).isEqualByComparingTo(actual);
        int stated = given.direction()
                .map(direction -> direction == Direction.INCREASE ? 1 : -1)
                .orElse(way.signum());
        if (way.signum() == 0 || way.signum() != stated) {
            assertThat(progress.getRatio()).isEmpty();
        } else {
            BigDecimal ratio = progress.getRatio().orElseThrow();
            assertThat(ratio.scale()).isBetween(0, 10);
            // Half a unit in the last of 10 decimals, times the distance.
            assertThat(baseline.add(way.multiply(ratio)))
                    .isCloseTo(actual, within(way.abs().multiply(new BigDecimal("0.00000000005"))));
        }
    }

    @Property
    void theRatioOfAFlowIsItsShareOfTheTarget(@ForAll("cases") Case given) {
        Case flow = new Case(
                Optional.of(Direction.INCREASE),
                Optional.of(Accumulation.FLOW),
                given.baseline(),
                given.actuals(),
                given.target());
        BigDecimal actual = flow.actuals().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        IndicatorProgress progress = flow.progress();
        assertThat(progress.getActual().orElseThrow()).isEqualByComparingTo(actual);
        if (flow.target().signum() > 0) {
            assertThat(flow.target().multiply(progress.getRatio().orElseThrow()))
                    .isCloseTo(actual, within(flow.target().multiply(new BigDecimal("0.00000000005"))));
        } else {
            assertThat(progress.getRatio()).isEmpty();
        }
    }

    @Property
    void theUnitDoesNotMatter(@ForAll("cases") Case given, @ForAll("factors") BigDecimal factor) {
        assertSameProgress(given.map(value -> value.multiply(factor)).progress(), given.progress());
    }

    @Property
    void theZeroPointDoesNotMatterForTotalsAndLevels(
            @ForAll("cases") Case given, @ForAll("offsets") BigDecimal offset) {
        Assume.that(given.baseline().isPresent());
        Assume.that(!given.isFlow());
        assertSameProgress(given.map(value -> value.add(offset)).progress(), given.progress());
    }

    @Property
    void negatingValuesAndDirectionChangesNothing(@ForAll("cases") Case given) {
        Assume.that(given.baseline().isPresent());
        Assume.that(!given.isFlow());
        assertSameProgress(given.mirrored().progress(), given.progress());
    }

    @Property
    void laterMeasurementsDoNotChangeEarlierProgress(
            @ForAll("chains") ImpactChain chain, @ForAll("measurements") Measurement more) {
        LocalDate before = more.getDate().minusDays(1);
        ImpactChain later =
                ImpactChain.builder().from(chain).addMeasurements(more).build();
        assertThat(ChainProgress.of(later).at(before))
                .isEqualTo(ChainProgress.of(chain).at(before));
        assertThat(ChainProgress.of(later).targetsAt(before))
                .isEqualTo(ChainProgress.of(chain).targetsAt(before));
    }

    @Property
    void everyTargetOfAnIndicatorHasOneOutcome(@ForAll("chains") ImpactChain chain) {
        List<String> ids = chain.getIndicators().stream().map(Indicator::getId).toList();
        List<String> expected = chain.getTargets().stream()
                .filter(target -> Collections.frequency(ids, target.getIndicatorId()) == 1)
                .map(target -> target.getIndicatorId() + target.getSlice() + target.getStart() + target.getDate())
                .toList();
        assertThat(ChainProgress.of(chain).targets())
                .extracting(result ->
                        result.getIndicatorId() + result.getSlice() + result.getTargetStart() + result.getTargetDate())
                .isEqualTo(expected);
    }

    /** A later day or measurement decides a target that was pending; it changes no outcome of a date that has passed. */
    @Property
    void outcomesAreFinalOnceTheDateHasPassed(
            @ForAll("chains") ImpactChain chain, @ForAll("measurements") Measurement more) {
        ImpactChain later =
                ImpactChain.builder().from(chain).addMeasurements(more).build();
        LocalDate day = more.getDate().minusDays(1);
        List<TargetResult> before = ChainProgress.of(chain).targetsAt(day);
        List<TargetResult> after = ChainProgress.of(later).targetsAt(LocalDate.MAX);
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).getTargetDate().isBefore(day)) {
                assertThat(after.get(i)).isEqualTo(before.get(i));
            }
        }
    }

    /** The status of an indicator is that of the target which it is compared with, until its date has passed. */
    @Property
    void statusAndOutcomeAgree(@ForAll("cases") Case given) {
        ImpactChain chain = given.chain();
        for (int day = 1; day <= given.actuals().size(); day++) {
            LocalDate date = START.plusDays(day);
            ProgressStatus status =
                    ChainProgress.of(chain).at("i", date).orElseThrow().getStatus();
            TargetOutcome outcome =
                    ChainProgress.of(chain).targetsAt(date).get(0).getOutcome();
            assertThat(outcome.getCode())
                    .isEqualTo(
                            Set.of(ProgressStatus.MET, ProgressStatus.EXCEEDED).contains(status)
                                    ? status.getCode()
                                    : "pending");
        }
    }

    @Property
    void everyEntryOverTimeHasItsDay(@ForAll("chains") ImpactChain chain) {
        ChainProgress progress = ChainProgress.of(chain);
        for (Indicator indicator : chain.getIndicators()) {
            List<LocalDate> days = progress.overTime(indicator.getId()).stream()
                    .map(each -> each.getDate().orElseThrow())
                    .toList();
            assertThat(days).doesNotHaveDuplicates().isSorted();
        }
    }

    @Property
    void overTimeEndsAtTheLatest(@ForAll("chains") ImpactChain chain) {
        ChainProgress progress = ChainProgress.of(chain);
        for (IndicatorProgress latest : progress.latest()) {
            List<IndicatorProgress> overTime = progress.overTime(latest.getIndicatorId());
            if (latest.getDate().isPresent()) {
                assertThat(overTime.get(overTime.size() - 1)).isEqualTo(latest);
            }
            assertThat(latest.getBasis().isPresent())
                    .isEqualTo(latest.getRatio().isPresent());
        }
        assertThat(progress.at(LocalDate.MAX)).hasSameSizeAs(progress.latest());
    }

    private static void assertSameProgress(IndicatorProgress one, IndicatorProgress other) {
        assertThat(one.getRatio()).isEqualTo(other.getRatio());
        assertThat(one.getStatus()).isEqualTo(other.getStatus());
        assertThat(one.getBasis()).isEqualTo(other.getBasis());
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(
                        Arbitraries.of(Direction.class).optional(),
                        Arbitraries.of(Accumulation.class).optional(),
                        offsets().optional(0.7),
                        offsets().list().ofMinSize(1).ofMaxSize(4),
                        offsets())
                .as(Case::new);
    }

    @Provide
    Arbitrary<BigDecimal> offsets() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-5, 5).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                        .ofScale(2));
    }

    @Provide
    Arbitrary<BigDecimal> factors() {
        return Arbitraries.of("0.01", "0.3", "1", "7", "1000").map(BigDecimal::new);
    }

    @Provide
    Arbitrary<ImpactChain> chains() {
        return Arbitraries.oneOf(Chains.drafts(), Chains.sound());
    }

    @Provide
    Arbitrary<Measurement> measurements() {
        return Chains.measurements();
    }
}
