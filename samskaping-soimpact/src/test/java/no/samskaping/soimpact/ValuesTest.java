package no.samskaping.soimpact;

import static no.samskaping.soimpact.arbitraries.ExampleChains.measurement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.soimpact.arbitraries.Chains;
import no.samskaping.soimpact.arbitraries.ExampleChains;
import no.samskaping.soimpact.indicator.Baseline;
import no.samskaping.soimpact.indicator.DatedValue;
import no.samskaping.soimpact.indicator.Dimension;
import no.samskaping.soimpact.indicator.Frequency;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.MeasurementMethod;
import no.samskaping.soimpact.indicator.MeasurementRef;
import no.samskaping.soimpact.indicator.MethodKind;
import no.samskaping.soimpact.indicator.Objectivity;
import no.samskaping.soimpact.indicator.ResultLevel;
import no.samskaping.soimpact.indicator.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Meaningless values are rejected with all violations; numbers that are equal make equal values. */
class ValuesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void documentsHaveTruthValues() {
        assertThat(Involvement.of(true)).isEqualTo(Involvement.INVOLVED);
        assertThat(Involvement.of(false)).isEqualTo(Involvement.NOT_INVOLVED);
        assertThat(Involvement.INVOLVED.isInvolved()).isTrue();
        assertThat(Involvement.NOT_INVOLVED.isInvolved()).isFalse();
        assertThat(Objectivity.of(true)).isEqualTo(Objectivity.SUBJECTIVE);
        assertThat(Objectivity.of(false)).isEqualTo(Objectivity.OBJECTIVE);
        assertThat(Objectivity.SUBJECTIVE.isSubjective()).isTrue();
        assertThat(Objectivity.OBJECTIVE.isSubjective()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void rejectedWithAllViolations(String violations, Supplier<Object> build) {
        assertThatThrownBy(build::get)
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(String.join(" ", violations(e)))
                        .isEqualTo(violations));
    }

    static Stream<Arguments> rejectedWithAllViolations() {
        return Stream.of(
                rejection(
                        "/id:invalid-id",
                        () -> Goal.builder().id("a b").statement("x").build()),
                rejection("/id:missing /statement:missing", () -> Goal.builder().build()),
                rejection("/id:invalid-id /size:out-of-range /priority:out-of-range", () -> TargetGroup.builder()
                        .id("")
                        .name("x")
                        .size(-1)
                        .priority(0)
                        .build()),
                rejection("/id:invalid-id /targetGroups/1:invalid-id", () -> Activity.builder()
                        .id("a@b")
                        .description("x")
                        .addTargetGroupIds("ok", "#")
                        .build()),
                rejection(
                        "/from:invalid-id /to:invalid-id",
                        () -> Link.builder().fromId("").toId("\u0000").build()),
                rejection("/slices:empty", () -> Dimension.builder().name("x").build()),
                rejection("/slices/1:invalid-id /slices/2:duplicate", () -> Dimension.builder()
                        .name("x")
                        .addSlices("a", "#", "a")
                        .build()),
                rejection(
                        "/id:invalid-id /targetGroup:invalid-id /partOf:invalid-id /chosenWith/0:invalid-id"
                                + " /disaggregation/1/name:duplicate /disaggregation:shared-slice"
                                + " /categories/1:duplicate /priority:out-of-range",
                        () -> Indicator.builder()
                                .id("")
                                .name("x")
                                .level(ResultLevel.OUTPUT)
                                .measure(Measure.COUNT)
                                .targetGroupId("")
                                .partOfId("")
                                .addChosenWithIds("")
                                .addDisaggregation(dimension(), dimension())
                                .addCategories("a", "a")
                                .priority(0)
                                .build()),
                rejection("/indicator:invalid-id", () -> MeasurementMethod.builder()
                        .indicatorId("")
                        .source("x")
                        .kind(MethodKind.QUALITATIVE)
                        .build()),
                rejection(
                        "/indicator:invalid-id /slice:invalid-id /value:number-too-long"
                                + " /denominator:not-positive /numerator:half-a-fraction",
                        () -> Measurement.builder()
                                .indicatorId("")
                                .date(DAY)
                                .slice("")
                                .value(new BigDecimal("1E+999999999"))
                                .denominator(BigDecimal.ZERO)
                                .build()),
                rejection("/numerator:number-too-long /denominator:half-a-fraction", () -> Target.builder()
                        .indicatorId("i")
                        .date(DAY)
                        .numerator(new BigDecimal(BigInteger.TEN.pow(40)))
                        .build()),
                rejection("/value:number-too-long", () -> Baseline.builder()
                        .indicatorId("i")
                        .date(DAY)
                        .value(new BigDecimal("1E-41"))
                        .build()),
                rejection("/value:number-too-long", () -> measurement("i", "2026-01-01", "1E+40")),
                rejection("/revision:out-of-range", () -> Revision.builder()
                        .revision(0)
                        .step(SoImpactStep.GOALS)
                        .reason("x")
                        .build()),
                rejection("/id:invalid-id /collaboration:invalid-id /revision:out-of-range", () -> ImpactChain.builder()
                        .id("")
                        .collaborationId("")
                        .title("x")
                        .revision(0)
                        .build()),
                rejection("/revises/revision:revises-no-earlier", () -> ImpactChain.builder()
                        .from(ExampleChains.arbeidskurs())
                        .revision(1)
                        .build()),
                rejection("/indicator:invalid-id /slice:invalid-id", () -> MeasurementRef.of("", DAY, "#")));
    }

    @Test
    void numbersAreKeptInOneForm() {
        assertThat(measurement("i", "2026-01-01", "1.00"))
                .isEqualTo(measurement("i", "2026-01-01", "1"))
                .hasToString(measurement("i", "2026-01-01", "1.0").toString());
        assertThat(measurement("i", "2026-01-01", "1E+3").getValue()).contains(new BigDecimal("1000"));
        assertThat(measurement("i", "2026-01-01", "0.000").getValue()).contains(new BigDecimal("0"));
        assertThat(measurement("i", "2026-01-01", "1E+39").getValue()).contains(BigDecimal.TEN.pow(39));
    }

    @Property
    void trailingZerosMakeNoDifference(@ForAll("measurements") Measurement value) {
        UnaryOperator<BigDecimal> rewrite = number ->
                Math.max(number.precision(), number.scale()) < 39 ? number.setScale(number.scale() + 2) : number;
        Measurement rewritten = Measurement.builder()
                .from(value)
                .value(value.getValue().map(rewrite))
                .numerator(value.getNumerator().map(rewrite))
                .denominator(value.getDenominator().map(rewrite))
                .build();
        assertThat(rewritten).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
        assertThat(Target.builder().from((DatedValue) rewritten).build())
                .isEqualTo(Target.builder().from((DatedValue) value).build());
        assertThat(Baseline.builder().from((DatedValue) rewritten).build())
                .isEqualTo(Baseline.builder().from((DatedValue) value).build());
    }

    @Test
    void reusingABuilderDoesNotChangeBuiltValues() {
        ImpactChain.Builder builder = ImpactChain.builder();
        builder.id("c").title("C");
        ImpactChain chain = builder.build();
        builder.addGoals(Goal.builder().id("g").statement("x").build());
        assertThat(chain.getGoals()).isEmpty();
        assertThatThrownBy(() -> chain.getGoals().add(null)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void stepsAreNumberedAndMonthEndsDoNotDrift() {
        assertThat(SoImpactStep.PROBLEM.getNumber()).isEqualTo(1);
        assertThat(SoImpactStep.EVALUATION.getNumber()).isEqualTo(10);
        LocalDate end = LocalDate.of(2026, 1, 31);
        assertThat(List.of(
                        Frequency.MONTHLY.after(end, 1), Frequency.MONTHLY.after(end, 2), Frequency.ONCE.after(end, 3)))
                .containsExactly(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31), end);
    }

    private static List<String> violations(InvalidValueException e) {
        return e.getFindings().stream()
                .map(finding -> finding.getPath() + ":" + finding.getRule().getId())
                .toList();
    }

    private static Arguments rejection(String violations, Supplier<Object> build) {
        return Arguments.of(violations, build);
    }

    private static Dimension dimension() {
        return Dimension.builder().name("x").addSlices("a").build();
    }

    @Provide
    Arbitrary<Measurement> measurements() {
        return Chains.measurements();
    }
}
