package no.samskaping.soimpact.review;

import static no.samskaping.soimpact.arbitraries.ExampleChains.baseline;
import static no.samskaping.soimpact.arbitraries.ExampleChains.flawless;
import static no.samskaping.soimpact.arbitraries.ExampleChains.measurement;
import static no.samskaping.soimpact.arbitraries.ExampleChains.slice;
import static no.samskaping.soimpact.arbitraries.ExampleChains.target;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskaping.model.collaboration.Period;
import no.samskaping.model.finding.Finding;
import no.samskaping.soimpact.Evaluation;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.SoImpactStep;
import no.samskaping.soimpact.arbitraries.ExampleChains;
import no.samskaping.soimpact.indicator.Accumulation;
import no.samskaping.soimpact.indicator.Baseline;
import no.samskaping.soimpact.indicator.Dimension;
import no.samskaping.soimpact.indicator.Direction;
import no.samskaping.soimpact.indicator.Frequency;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.IndicatorReference;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.MeasurementMethod;
import no.samskaping.soimpact.indicator.MethodKind;
import no.samskaping.soimpact.indicator.ReferenceVocabulary;
import no.samskaping.soimpact.indicator.ResultLevel;
import no.samskaping.soimpact.indicator.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits of the rules on the data: what each just reports, and what it just does not. */
class DataRulesTest {
    @ParameterizedTest
    @CsvSource({
        // 2/3 is 66.666…
        "66.7, 2, 3, false",
        "66.6, 2, 3, true",
        "66.67, 2, 3, false",
        "66.66, 2, 3, true",
        "67, 2, 3, false",
        "66, 2, 3, true",
        "68, 2, 3, true",
        // 1/8 is 12.5: rounded in either direction.
        "12, 1, 8, false",
        "13, 1, 8, false",
        "12.5, 1, 8, false",
        "12.4, 1, 8, true",
        "12.6, 1, 8, true",
        "0, 1, 300, false",
        "0, 1, 199, true",
        "100, 199, 200, false",
        "100, 198, 200, true",
    })
    void aPercentageMayBeRoundedByHalfAUnit(String value, int numerator, int denominator, boolean isReported) {
        ImpactChain.Builder chain = chain(indicator(Measure.PERCENTAGE));
        chain.addMeasurements(Measurement.builder()
                .from(whole(slice("i", "2026-06-30", "x", numerator, denominator)))
                .value(new BigDecimal(value))
                .build());
        assertThat(paths(chain, ChainRule.PERCENTAGE_MISMATCH))
                .isEqualTo(isReported ? List.of("/measurements/0/value") : List.of());
    }

    @Test
    void onlyAllSlicesOfADimensionAddUp() {
        Indicator sliced = sliced(Measure.COUNT);
        ImpactChain.Builder chain = chain(sliced).addMeasurements(value("women", "2"), value("men", "3"));
        assertThat(slices(chain)).isEmpty();
        chain.addMeasurements(measurement("i", "2026-06-30", "5"));
        assertThat(slices(chain)).isEmpty();
        chain.measurements(List.of(value("women", "2"), value("men", "3"), measurement("i", "2026-06-30", "6")));
        assertThat(slices(chain)).containsExactly("/measurements/2");
        assertThat(findings(chain, ChainRule.SLICES_DO_NOT_ADD_UP).get(0).getArguments())
                .containsEntry("sum", "5")
                .containsEntry("value", "6")
                .containsEntry("dimension", "kjønn");
        // Another day, a slice that is missing, and a value per person, which cannot be added, are no contradiction.
        chain.measurements(List.of(value("women", "2"), value("men", "3"), measurement("i", "2026-07-01", "6")));
        assertThat(slices(chain)).isEmpty();
        chain.measurements(List.of(value("women", "2"), measurement("i", "2026-06-30", "6")));
        assertThat(slices(chain)).isEmpty();
        chain.indicators(List.of(sliced(Measure.AMOUNT)))
                .measurements(List.of(value("women", "2"), value("men", "3"), measurement("i", "2026-06-30", "2.5")));
        assertThat(slices(chain)).isEmpty();
    }

    /** Two values for one day are a finding of their own; which of them counts does not depend on their order. */
    @Test
    void theOrderOfValuesChangesNoFinding() {
        List<Measurement> measurements = List.of(
                value("women", "2"),
                value("women", "4"),
                value("men", "3"),
                measurement("i", "2026-06-30", "5"),
                measurement("i", "2026-06-30", "7"));
        List<Baseline> baselines = List.of(baseline("i", "2026-01-01", "5"), baseline("i", "2026-01-01", "9"));
        Indicator rising = Indicator.builder()
                .from(sliced(Measure.COUNT))
                .direction(Direction.INCREASE)
                .build();
        ImpactChain.Builder chain = chain(rising)
                .addTargets(target("i", "2026-12-31", "7"))
                .baselines(baselines)
                .measurements(measurements);
        ImpactChain.Builder turned = chain(rising)
                .addTargets(target("i", "2026-12-31", "7"))
                .baselines(reversed(baselines))
                .measurements(reversed(measurements));
        for (ChainRule rule : List.of(
                ChainRule.SLICES_DO_NOT_ADD_UP, ChainRule.DIRECTION_MISMATCH, ChainRule.NESTED_COUNT_INVERTED)) {
            assertThat(findings(chain, rule))
                    .extracting(Finding::getArguments)
                    .isEqualTo(findings(turned, rule).stream()
                            .map(Finding::getArguments)
                            .toList());
        }
        assertThat(findings(chain, ChainRule.DIRECTION_MISMATCH)).isEmpty();
    }

    /** Both days are compared, the later one first, and only one contradiction is told. */
    @ParameterizedTest
    @CsvSource({"2026-03-31, 2026-06-30", "2026-06-30, 2026-03-31"})
    void aPartIsComparedAtTheLaterDayFirst(String day, String wholeDay) {
        ImpactChain.Builder chain = nested(Accumulation.LEVEL)
                .addBaselines(
                        baseline("part", day, "9"),
                        baseline("part", "2026-01-01", "4"),
                        baseline("whole", wholeDay, "8"),
                        baseline("whole", "2026-01-01", "3"));
        assertThat(findings(chain, ChainRule.NESTED_COUNT_INVERTED))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getPath()).isEqualTo("/baselines/0");
                    assertThat(finding.getArguments()).containsValues("9", "8");
                });
    }

    @ParameterizedTest
    @CsvSource({"3, false, false", "4, false, true", "4, true, false"})
    void measurementsOnFourDaysOughtToChangeSomething(int days, boolean isAdapted, boolean isReported) {
        ImpactChain.Builder chain = chain(indicator(Measure.COUNT));
        for (int day = 1; day <= days; day++) {
            chain.addMeasurements(measurement("i", "2026-06-0" + day, "1"));
        }
        Evaluation.Builder evaluation =
                Evaluation.builder().date(LocalDate.parse("2026-07-01")).summary("Bra.");
        chain.addEvaluations(
                evaluation.build(), (isAdapted ? evaluation.addAdapts(SoImpactStep.ACTIVITIES) : evaluation).build());
        assertThat(paths(chain, ChainRule.NOTHING_ADAPTED)).isEqualTo(isReported ? List.of("/evaluations") : List.of());
    }

    private static <T> List<T> reversed(List<T> values) {
        List<T> reversed = new ArrayList<>(values);
        Collections.reverse(reversed);
        return reversed;
    }

    @Test
    void slicesOfBaselinesAndTargetsAddUpToo() {
        ImpactChain.Builder chain = chain(sliced(Measure.COUNT))
                .addBaselines(
                        Baseline.builder().from(value("women", "2")).build(),
                        Baseline.builder().from(value("men", "3")).build(),
                        baseline("i", "2026-06-30", "4"))
                .addTargets(
                        target("i", "2026-06-30", "7"),
                        Target.builder().from(value("women", "2")).build(),
                        Target.builder().from(value("men", "3")).build());
        assertThat(slices(chain)).containsExactlyInAnyOrder("/baselines/2", "/targets/0");
    }

    @Test
    void slicesOfAPercentageArePooled() {
        ImpactChain.Builder chain = chain(sliced(Measure.PERCENTAGE));
        List<Measurement> parts =
                List.of(slice("i", "2026-06-30", "women", 20, 100), slice("i", "2026-06-30", "men", 20, 50));
        Measurement exact = whole(slice("i", "2026-06-30", "x", 8, 30));
        Measurement near = whole(slice("i", "2026-06-30", "x", 41, 150));
        for (Measurement given : List.of(exact, measurement("i", "2026-06-30", "26.7"))) {
            chain.measurements(Stream.concat(parts.stream(), Stream.of(given)).toList());
            assertThat(slices(chain)).as(given.toString()).isEmpty();
        }
        for (Measurement given : List.of(near, measurement("i", "2026-06-30", "26.6"))) {
            chain.measurements(Stream.concat(parts.stream(), Stream.of(given)).toList());
            assertThat(slices(chain)).as(given.toString()).containsExactly("/measurements/2");
        }
        // Percentages without numerator and denominator cannot be pooled.
        chain.measurements(List.of(value("women", "20"), value("men", "40"), measurement("i", "2026-06-30", "90")));
        assertThat(slices(chain)).isEmpty();
    }

    @Test
    void twoDimensionsHaveTheSameSum() {
        Indicator indicator = Indicator.builder()
                .from(sliced(Measure.COUNT))
                .addDisaggregation(Dimension.builder()
                        .name("alder")
                        .addSlices("young", "old")
                        .build())
                .build();
        ImpactChain.Builder chain = chain(indicator)
                .addMeasurements(value("women", "2"), value("men", "3"), value("young", "4"), value("old", "1"));
        assertThat(findings(chain, ChainRule.DIMENSIONS_DISAGREE)).isEmpty();
        chain.measurements(List.of(value("women", "2"), value("men", "3"), value("young", "4"), value("old", "2")));
        List<Finding> findings = findings(chain, ChainRule.DIMENSIONS_DISAGREE);
        assertThat(findings).extracting(Finding::getPath).containsExactly("/indicators/0/disaggregation");
        assertThat(findings.get(0).getArguments())
                .containsEntry("sum", "5")
                .containsEntry("otherSum", "6")
                .containsEntry("dimension", "kjønn")
                .containsEntry("other", "alder");
        // With a headline value, it is the dimension that differs from it which is reported.
        chain.addMeasurements(measurement("i", "2026-06-30", "6"));
        assertThat(findings(chain, ChainRule.DIMENSIONS_DISAGREE)).isEmpty();
        assertThat(slices(chain)).containsExactly("/measurements/4");
    }

    @Test
    void aRunningTotalMayStayButNotFall() {
        ImpactChain.Builder chain = chain(indicator(Measure.COUNT, Accumulation.RUNNING_TOTAL))
                .addMeasurements(
                        measurement("i", "2026-06-30", "5"),
                        measurement("i", "2026-03-31", "5"),
                        measurement("i", "2026-09-30", "4"),
                        value("women", "1"));
        List<Finding> findings = findings(chain, ChainRule.RUNNING_TOTAL_FALLS);
        assertThat(findings).extracting(Finding::getPath).containsExactly("/measurements/2");
        assertThat(findings.get(0).getArguments())
                .containsEntry("value", "4")
                .containsEntry("before", "2026-06-30")
                .containsEntry("beforeValue", "5");
        for (Indicator other : List.of(
                indicator(Measure.COUNT, Accumulation.LEVEL),
                indicator(Measure.COUNT, Accumulation.FLOW),
                indicator(Measure.PERCENTAGE, Accumulation.RUNNING_TOTAL))) {
            chain.indicators(List.of(other));
            assertThat(findings(chain, ChainRule.RUNNING_TOTAL_FALLS)).isEmpty();
        }
        chain.indicators(List.of(indicator(Measure.AMOUNT, Accumulation.RUNNING_TOTAL)));
        assertThat(findings(chain, ChainRule.RUNNING_TOTAL_FALLS)).hasSize(1);
    }

    @Test
    void twoTotalsOfOneDayAreNoFall() {
        ImpactChain.Builder chain = chain(indicator(Measure.COUNT, Accumulation.RUNNING_TOTAL))
                .addMeasurements(
                        measurement("i", "2026-06-30", "6"),
                        measurement("i", "2026-06-30", "5"),
                        measurement("i", "2026-07-31", "5"));
        assertThat(findings(chain, ChainRule.RUNNING_TOTAL_FALLS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-12-31, OUTPUT, ''",
        "2025-12-31, 2026-12-31, OUTPUT, /measurements/0/date /targets/0/date",
        "2026-01-01, 2027-01-01, OUTCOME, /baselines/1/date /measurements/1/date /targets/1/date",
        // Baselines may be earlier, effects further from the effort later.
        "2025-12-31, 2027-01-01, IMPACT, /measurements/0/date /targets/0/date",
        "2026-01-01, 2027-01-01, SOCIETAL_VALUE, ''",
    })
    void datesAreWithinThePeriod(String first, String last, ResultLevel level, String expected) {
        ImpactChain.Builder chain = chain(Indicator.builder()
                        .from(indicator(Measure.COUNT))
                        .level(level)
                        .build())
                .addMeasurements(measurement("i", first, "1"), measurement("i", last, "1"))
                .addBaselines(baseline("i", first, "1"), baseline("i", last, "1"))
                .addTargets(target("i", first, "1"), target("i", last, "1"));
        assertThat(findings(chain, ChainRule.DATE_OUTSIDE_PERIOD)).isEmpty();
        chain.period(period(Optional.of("2026-12-31")));
        assertThat(String.join(" ", paths(chain, ChainRule.DATE_OUTSIDE_PERIOD)))
                .isEqualTo(expected);
        chain.period(period(Optional.empty()));
        assertThat(paths(chain, ChainRule.DATE_OUTSIDE_PERIOD))
                .isEqualTo(first.startsWith("2025") ? List.of("/measurements/0/date", "/targets/0/date") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, true",
        "2026-01-02, false",
        "2025-12-31, true",
    })
    void aTargetIsLaterThanItsBaseline(String date, boolean isReported) {
        ImpactChain.Builder chain = chain(indicator(Measure.COUNT))
                .addTargets(target("i", date, "5"))
                .addBaselines(baseline("i", "2026-01-01", "0"));
        assertThat(paths(chain, ChainRule.TARGET_NOT_AFTER_BASELINE))
                .isEqualTo(isReported ? List.of("/targets/0/date") : List.of());
        // An older baseline is the target's own; one of a slice is not.
        chain.addBaselines(baseline("i", "2025-06-30", "0"));
        assertThat(findings(chain, ChainRule.TARGET_NOT_AFTER_BASELINE)).isEmpty();
        chain.baselines(List.of(Baseline.builder().from(value("women", "1")).build()));
        assertThat(findings(chain, ChainRule.TARGET_NOT_AFTER_BASELINE)).isEmpty();
    }

    @Test
    void theLatestValuesOfPartAndWholeAreComparedWhateverTheirDays() {
        ImpactChain.Builder chain = nested(Accumulation.LEVEL);
        chain.addMeasurements(measurement("whole", "2026-03-31", "46"), measurement("part", "2026-08-31", "48"));
        assertThat(nested(chain)).containsExactly("/indicators/1/partOf");
        // The whole is larger later, but was not on the part's day.
        chain.addMeasurements(measurement("whole", "2026-12-31", "100"));
        assertThat(nested(chain)).containsExactly("/indicators/1/partOf");
        chain.measurements(List.of(measurement("whole", "2026-03-31", "48"), measurement("part", "2026-08-31", "48")));
        assertThat(nested(chain)).isEmpty();
        // Before the whole was measured, there is nothing to compare with.
        chain.measurements(List.of(measurement("whole", "2026-08-31", "48"), measurement("part", "2026-03-31", "48")));
        assertThat(nested(chain)).isEmpty();
        chain.measurements(List.of(measurement("part", "2026-03-31", "48")));
        assertThat(nested(chain)).isEmpty();
    }

    @Test
    void baselinesAndTargetsOfPartAndWholeAreCompared() {
        ImpactChain.Builder chain = nested(Accumulation.LEVEL);
        chain.addBaselines(baseline("whole", "2026-01-01", "5"), baseline("part", "2026-02-01", "6"))
                .addTargets(target("part", "2026-12-31", "8"), target("whole", "2027-12-31", "7"));
        assertThat(nested(chain)).containsExactlyInAnyOrder("/baselines/1", "/targets/0");
        chain.baselines(List.of(baseline("whole", "2026-01-01", "6"), baseline("part", "2026-02-01", "6")))
                .targets(List.of(target("part", "2026-12-31", "7"), target("whole", "2027-12-31", "7")));
        assertThat(nested(chain)).isEmpty();
        chain.targets(List.of(target("part", "2026-12-31", "7")));
        assertThat(nested(chain)).isEmpty();
        // Targets of different periods cannot be compared.
        chain.targets(List.of(target("part", "2026-12-31", "9"), target("whole", "2026-07-01", "2026-12-31", "7")));
        assertThat(nested(chain)).isEmpty();
        chain.targets(List.of(
                target("part", "2026-12-31", "7"),
                Target.builder()
                        .from(target("part", "2026-12-31", "99"))
                        .slice("women")
                        .build(),
                target("whole", "2026-12-31", "7")));
        assertThat(nested(chain)).isEmpty();
    }

    @Test
    void flowsArePartsOnlyOverTheSameTime() {
        ImpactChain.Builder chain = nested(Accumulation.FLOW);
        chain.addMeasurements(
                measurement("part", "2025-12-31", "5"),
                measurement("part", "2026-12-31", "5"),
                measurement("whole", "2025-12-31", "6"),
                measurement("whole", "2026-12-31", "6"));
        assertThat(nested(chain)).isEmpty();
        chain.addTargets(target("whole", "2026-01-01", "2026-12-31", "9"));
        assertThat(nested(chain)).isEmpty();
        chain.targets(List.of()).baselines(List.of(baseline("whole", "2025-12-31", "6")));
        assertThat(nested(chain)).isEmpty();
        chain.addBaselines(baseline("part", "2025-12-31", "5"));
        assertThat(nested(chain)).isEmpty();
        chain.addMeasurements(measurement("part", "2026-06-30", "5"));
        assertThat(nested(chain)).containsExactly("/indicators/1/partOf");
    }

    @Test
    void onlyCountsAreParts() {
        ImpactChain.Builder chain = nested(Accumulation.LEVEL);
        chain.addMeasurements(measurement("whole", "2026-03-31", "1"), measurement("part", "2026-03-31", "2"))
                .indicators(List.of(
                        named("whole", Measure.AMOUNT, Accumulation.LEVEL),
                        Indicator.builder()
                                .from(named("part", Measure.COUNT, Accumulation.LEVEL))
                                .partOfId("whole")
                                .build()));
        assertThat(nested(chain)).isEmpty();
        chain.indicators(List.of(
                named("whole", Measure.COUNT, Accumulation.LEVEL),
                Indicator.builder()
                        .from(named("part", Measure.AMOUNT, Accumulation.LEVEL))
                        .partOfId("whole")
                        .build()));
        assertThat(nested(chain)).isEmpty();
    }

    @Test
    void cumulativeTargetsOfAFlowRise() {
        ImpactChain.Builder chain = chain(indicator(Measure.COUNT, Accumulation.FLOW))
                .addTargets(target("i", "2026-12-31", "50"), target("i", "2025-12-31", "50"));
        assertThat(paths(chain, ChainRule.FLOW_TARGETS_NOT_RISING)).containsExactly("/targets/0");
        chain.indicators(List.of(indicator(Measure.AMOUNT, Accumulation.FLOW)));
        assertThat(paths(chain, ChainRule.FLOW_TARGETS_NOT_RISING)).containsExactly("/targets/0");
        // Targets that need not rise: of other indicators, after a new baseline, with a start, of slices, and higher
        // ones.
        for (Indicator other : List.of(
                indicator(Measure.COUNT, Accumulation.RUNNING_TOTAL),
                indicator(Measure.PERCENTAGE, Accumulation.FLOW),
                indicator(Measure.COUNT))) {
            chain.indicators(List.of(other));
            assertThat(findings(chain, ChainRule.FLOW_TARGETS_NOT_RISING)).isEmpty();
        }
        chain.indicators(List.of(indicator(Measure.COUNT, Accumulation.FLOW)));
        chain.baselines(List.of(baseline("i", "2025-12-31", "48")));
        assertThat(findings(chain, ChainRule.FLOW_TARGETS_NOT_RISING)).isEmpty();
        chain.baselines(List.of(baseline("i", "2025-12-30", "48"), baseline("i", "2026-12-31", "48")));
        assertThat(findings(chain, ChainRule.FLOW_TARGETS_NOT_RISING)).hasSize(1);
        chain.targets(List.of(target("i", "2025-12-31", "50"), target("i", "2026-01-01", "2026-12-31", "50")));
        assertThat(findings(chain, ChainRule.FLOW_TARGETS_NOT_RISING)).isEmpty();
        chain.targets(List.of(
                target("i", "2025-12-31", "50"),
                Target.builder().from(value("women", "5")).build()));
        assertThat(findings(chain, ChainRule.FLOW_TARGETS_NOT_RISING)).isEmpty();
        chain.targets(List.of(target("i", "2025-12-31", "50"), target("i", "2026-12-31", "50.1")));
        assertThat(findings(chain, ChainRule.FLOW_TARGETS_NOT_RISING)).isEmpty();
        chain.targets(List.of(target("i", "2025-12-31", "50"), target("i", "2025-12-31", "50")));
        assertThat(findings(chain, ChainRule.FLOW_TARGETS_NOT_RISING)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, false", "2026-01-01, true", "2025-12-31, true"})
    void theStartOfATargetIsNotAfterItsDate(String start, boolean isFine) {
        ImpactChain.Builder chain =
                chain(indicator(Measure.COUNT, Accumulation.FLOW)).addTargets(target("i", start, "2026-01-01", "5"));
        assertThat(findings(chain, ChainRule.TARGET_ENDS_BEFORE_START).isEmpty())
                .isEqualTo(isFine);
    }

    @ParameterizedTest
    @EnumSource
    void aPlanTakesAPeriod(Frequency frequency) {
        ImpactChain.Builder chain = chain(indicator(Measure.COUNT))
                .addMethods(
                        MeasurementMethod.builder()
                                .indicatorId("i")
                                .source("s")
                                .kind(MethodKind.QUANTITATIVE)
                                .build(),
                        MeasurementMethod.builder()
                                .indicatorId("i")
                                .source("t")
                                .kind(MethodKind.QUANTITATIVE)
                                .frequency(frequency)
                                .build());
        List<String> second = List.of("/methods/1/frequency");
        assertThat(paths(chain, ChainRule.FREQUENCY_WITHOUT_PERIOD)).isEqualTo(second);
        chain.period(period(Optional.empty()));
        assertThat(paths(chain, ChainRule.FREQUENCY_WITHOUT_PERIOD))
                .isEqualTo(frequency == Frequency.ONCE ? second : List.of());
        chain.period(period(Optional.of("2026-12-31")));
        assertThat(paths(chain, ChainRule.FREQUENCY_WITHOUT_PERIOD)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void directionAndAccumulationAreAskedForWhereTheyMatter(Measure measure) {
        ImpactChain.Builder chain = chain(indicator(measure));
        boolean isNumber = measure != Measure.NOMINAL && measure != Measure.QUALITATIVE;
        assertThat(findings(chain, ChainRule.DIRECTION_NOT_STATED)).hasSize(isNumber ? 1 : 0);
        assertThat(findings(chain, ChainRule.ACCUMULATION_NOT_STATED))
                .hasSize(measure == Measure.COUNT || measure == Measure.AMOUNT ? 1 : 0);
        chain.indicators(List.of(Indicator.builder()
                .from(indicator(measure, Accumulation.LEVEL))
                .direction(Direction.DECREASE)
                .build()));
        assertThat(findings(chain, ChainRule.DIRECTION_NOT_STATED)).isEmpty();
        assertThat(findings(chain, ChainRule.ACCUMULATION_NOT_STATED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"days-alone", "mood"})
    void theIndicatorsStepIsCompleteWhenEveryDirectionAndAccumulationIsStated(String id) {
        ImpactChain incomplete = ImpactChain.builder()
                .from(flawless())
                .indicators(flawless().getIndicators().stream()
                        .map(each -> !each.getId().equals(id)
                                ? each
                                : id.equals("mood")
                                        ? Indicator.builder()
                                                .from(each)
                                                .direction(Optional.empty())
                                                .build()
                                        : Indicator.builder()
                                                .from(each)
                                                .accumulation(Optional.empty())
                                                .build())
                        .toList())
                .build();
        assertThat(ChainReview.of(incomplete).getSteps().get(SoImpactStep.INDICATORS))
                .isEqualTo(StepStatus.STARTED);
        assertThat(ChainReview.of(incomplete).getNextStep()).contains(SoImpactStep.INDICATORS);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "SDG, 1, -, ''",
                "SDG, 17, -, ''",
                "SDG, 18, -, malformed-sdg-code",
                "SDG, 0, -, malformed-sdg-code",
                "SDG, 8.5, -, ''",
                "SDG, 8.b, -, ''",
                "SDG, 8.e, -, malformed-sdg-code",
                "SDG, 8.5.2, -, ''",
                "SDG, 8.b.1, -, ''",
                "SDG, 8.10.2, -, ''",
                "SDG, 8.0, -, malformed-sdg-code",
                "SDG, 08, -, malformed-sdg-code",
                "SDG, 8.5.2.1, -, malformed-sdg-code",
                "SDG, 8., -, malformed-sdg-code",
                "SDG, Decent work, -, malformed-sdg-code",
                "SDG, -, https://unstats.un.org, ''",
                "SDG, -, -, reference-without-code",
                "IRIS, OI8869, -, ''",
                "KOSTRA, anything, -, ''",
                "SSB, 07459, -, ''",
                "IATI, x, -, ''",
                "OTHER, 12, https://example.no, ''",
                "OTHER, 12, -, unknown-vocabulary",
                "OTHER, -, https://example.no, ''",
                "OTHER, -, -, reference-without-code",
                "-, 12, -, reference-without-vocabulary",
                "-, 12, https://example.no, reference-without-vocabulary",
                "-, -, https://example.no, ''",
                "-, -, -, reference-without-code",
            })
    void aReferenceCanBeFollowed(ReferenceVocabulary vocabulary, String code, String uri, String expected) {
        IndicatorReference reference = IndicatorReference.builder()
                .vocabulary(Optional.ofNullable(vocabulary))
                .code(Optional.ofNullable(code))
                .uri(Optional.ofNullable(uri))
                .build();
        ImpactChain.Builder chain = chain(Indicator.builder()
                .from(indicator(Measure.COUNT))
                .addReferences(
                        IndicatorReference.builder()
                                .vocabulary(ReferenceVocabulary.IRIS)
                                .code("PI4060")
                                .build(),
                        reference)
                .build());
        List<Finding> findings = ChainReview.of(chain.build()).getFindings().stream()
                .filter(finding -> finding.getPath().contains("/references/"))
                .toList();
        assertThat(String.join(
                        " ",
                        findings.stream()
                                .map(finding -> finding.getRule().getId())
                                .toList()))
                .isEqualTo(expected);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.getPath()).isEqualTo("/indicators/0/references/1"));
    }

    @Test
    void aReviewOnADayHasTheProgressOfThatDay() {
        ImpactChain chain = flawless();
        LocalDate day = LocalDate.parse("2027-01-01");
        ChainReview late = ChainReview.of(chain, day);
        ChainReview latest = ChainReview.of(chain);
        assertThat(late.getFindings()).isEqualTo(latest.getFindings());
        assertThat(late.getSteps()).isEqualTo(latest.getSteps());
        assertThat(late.getProgress())
                .extracting(progress -> progress.getStatus().getCode())
                .contains("not-met");
        assertThat(latest.getProgress())
                .extracting(progress -> progress.getStatus().getCode())
                .doesNotContain("not-met");
        assertThat(late.getTargets())
                .hasSize(6)
                .extracting(result -> result.getOutcome().getCode())
                .containsOnly("not-met");
        assertThat(latest.getTargets())
                .hasSize(6)
                .extracting(result -> result.getOutcome().getCode())
                .containsOnly("pending");
    }

    private static List<String> slices(ImpactChain.Builder chain) {
        return paths(chain, ChainRule.SLICES_DO_NOT_ADD_UP);
    }

    private static List<String> nested(ImpactChain.Builder chain) {
        return paths(chain, ChainRule.NESTED_COUNT_INVERTED);
    }

    private static List<String> paths(ImpactChain.Builder chain, ChainRule rule) {
        return findings(chain, rule).stream().map(Finding::getPath).sorted().toList();
    }

    private static List<Finding> findings(ImpactChain.Builder chain, ChainRule rule) {
        return rule.check(new ReviewContext(chain.build()));
    }

    private static ImpactChain.Builder nested(Accumulation accumulation) {
        ImpactChain.Builder chain = chain(named("whole", Measure.COUNT, accumulation));
        return chain.addIndicators(Indicator.builder()
                .from(named("part", Measure.COUNT, accumulation))
                .partOfId("whole")
                .build());
    }

    private static ImpactChain.Builder chain(Indicator indicator) {
        ImpactChain.Builder chain = ImpactChain.builder();
        return chain.id("c").title("C").addIndicators(indicator);
    }

    private static Indicator indicator(Measure measure) {
        return ExampleChains.indicator("i", "I", ResultLevel.OUTPUT, measure).build();
    }

    private static Indicator indicator(Measure measure, Accumulation accumulation) {
        return named("i", measure, accumulation);
    }

    private static Indicator named(String id, Measure measure, Accumulation accumulation) {
        return ExampleChains.indicator(id, "I", ResultLevel.OUTPUT, measure)
                .accumulation(accumulation)
                .build();
    }

    private static Indicator sliced(Measure measure) {
        return Indicator.builder()
                .from(indicator(measure))
                .addDisaggregation(Dimension.builder()
                        .name("kjønn")
                        .addSlices("women", "men")
                        .build())
                .build();
    }

    private static Measurement value(String slice, String value) {
        return Measurement.builder()
                .from(measurement("i", "2026-06-30", value))
                .slice(slice)
                .build();
    }

    private static Measurement whole(Measurement slice) {
        return Measurement.builder().from(slice).slice(Optional.empty()).build();
    }

    private static Period period(Optional<String> end) {
        return Period.builder()
                .start(LocalDate.parse("2026-01-01"))
                .end(end.map(LocalDate::parse))
                .build();
    }
}
