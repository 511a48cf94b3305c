package no.samskaping.soimpact;

import static no.samskaping.soimpact.arbitraries.ExampleChains.measurement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.model.review.InvalidValueException;
import no.samskaping.soimpact.arbitraries.Chains;
import no.samskaping.soimpact.arbitraries.ExampleChains;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What means nothing is refused, with every culprit; what means the same is equal. */
class ValuesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String culprits, Supplier<Object> build) {
        assertThatThrownBy(build::get)
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(String.join(" ", culprits(e)))
                        .isEqualTo(culprits));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refusal(
                        "/id:invalid-id",
                        () -> Goal.builder().id("a b").statement("x").build()),
                refusal("/id:missing /statement:missing", () -> Goal.builder().build()),
                refusal("/id:invalid-id /size:out-of-range /priority:out-of-range", () -> TargetGroup.builder()
                        .id("")
                        .name("x")
                        .size(-1)
                        .priority(0)
                        .build()),
                refusal("/id:invalid-id /targetGroups/1:invalid-id", () -> Activity.builder()
                        .id("a@b")
                        .description("x")
                        .addTargetGroups("ok", "#")
                        .build()),
                refusal(
                        "/from:invalid-id /to:invalid-id",
                        () -> Link.builder().from("").to("\u0000").build()),
                refusal("/slices:empty", () -> Dimension.builder().name("x").build()),
                refusal("/slices/1:invalid-id /slices/2:duplicate", () -> Dimension.builder()
                        .name("x")
                        .addSlices("a", "#", "a")
                        .build()),
                refusal(
                        "/id:invalid-id /targetGroup:invalid-id /partOf:invalid-id /chosenWith/0:invalid-id"
                                + " /disaggregation/1/name:duplicate /disaggregation:shared-slice"
                                + " /categories/1:duplicate /priority:out-of-range",
                        () -> Indicator.builder()
                                .id("")
                                .name("x")
                                .level(ResultLevel.OUTPUT)
                                .measure(Measure.COUNT)
                                .targetGroup("")
                                .partOf("")
                                .addChosenWith("")
                                .addDisaggregation(dimension(), dimension())
                                .addCategories("a", "a")
                                .priority(0)
                                .build()),
                refusal("/indicator:invalid-id", () -> MeasurementMethod.builder()
                        .indicator("")
                        .source("x")
                        .kind(MethodKind.QUALITATIVE)
                        .build()),
                refusal(
                        "/indicator:invalid-id /slice:invalid-id /value:number-too-long"
                                + " /denominator:not-positive /numerator:half-a-fraction",
                        () -> Measurement.builder()
                                .indicator("")
                                .date(DAY)
                                .slice("")
                                .value(new BigDecimal("1E+999999999"))
                                .denominator(BigDecimal.ZERO)
                                .build()),
                refusal("/numerator:number-too-long /denominator:half-a-fraction", () -> Target.builder()
                        .indicator("i")
                        .date(DAY)
                        .numerator(new BigDecimal(BigInteger.TEN.pow(40)))
                        .build()),
                refusal("/value:number-too-long", () -> Baseline.builder()
                        .indicator("i")
                        .date(DAY)
                        .value(new BigDecimal("1E-41"))
                        .build()),
                refusal("/revision:out-of-range", () -> Revision.builder()
                        .revision(0)
                        .step(SoImpactStep.GOALS)
                        .reason("x")
                        .build()),
                refusal("/id:invalid-id /revision:out-of-range", () -> ImpactChain.builder()
                        .id("")
                        .title("x")
                        .revision(0)
                        .build()),
                refusal("/revises/revision:revises-no-earlier", () -> ImpactChain.builder()
                        .from(ExampleChains.arbeidskurs())
                        .revision(1)
                        .build()),
                refusal("/indicator:invalid-id /slice:invalid-id", () -> MeasurementRef.of("", DAY, Optional.of("#"))));
    }

    @Test
    void numbersAreKeptInOneForm() {
        assertThat(measurement("i", "2026-01-01", "1.00"))
                .isEqualTo(measurement("i", "2026-01-01", "1"))
                .hasToString(measurement("i", "2026-01-01", "1.0").toString());
        assertThat(measurement("i", "2026-01-01", "1E+3").getValue()).contains(new BigDecimal("1000"));
        assertThat(measurement("i", "2026-01-01", "0.000").getValue()).contains(new BigDecimal("0"));
        assertThat(measurement("i", "2026-01-01", "1E+40").getValue()).isPresent();
    }

    @Property(tries = 100)
    void whatIsRebuiltIsEqual(@ForAll("chains") ImpactChain chain) {
        ImpactChain again = ImpactChain.builder().from(chain).build();
        assertThat(again).isEqualTo(chain).hasSameHashCodeAs(chain).hasToString(chain.toString());
    }

    @Test
    void aBuilderThatLivesOnChangesNothing() {
        ImpactChain.Builder builder = ImpactChain.builder();
        builder.id("c").title("C");
        ImpactChain chain = builder.build();
        builder.addGoals(Goal.builder().id("g").statement("x").build());
        assertThat(chain.getGoals()).isEmpty();
        assertThatThrownBy(() -> chain.getGoals().add(null)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void stepsAreNumberedAndDaysDoNotDrift() {
        assertThat(SoImpactStep.PROBLEM.getNumber()).isEqualTo(1);
        assertThat(SoImpactStep.EVALUATION.getNumber()).isEqualTo(10);
        LocalDate end = LocalDate.of(2026, 1, 31);
        assertThat(List.of(
                        Frequency.MONTHLY.after(end, 1), Frequency.MONTHLY.after(end, 2), Frequency.ONCE.after(end, 3)))
                .containsExactly(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31), end);
    }

    private static List<String> culprits(InvalidValueException e) {
        return e.getFindings().stream()
                .map(finding -> finding.getPath() + ":" + finding.getRule().getId())
                .toList();
    }

    private static Arguments refusal(String culprits, Supplier<Object> build) {
        return Arguments.of(culprits, build);
    }

    private static Dimension dimension() {
        return Dimension.builder().name("x").addSlices("a").build();
    }

    @Provide
    Arbitrary<ImpactChain> chains() {
        return Chains.drafts();
    }
}
