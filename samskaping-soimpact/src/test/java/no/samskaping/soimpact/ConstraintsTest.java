package no.samskaping.soimpact;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import no.samskaping.soimpact.arbitraries.ExampleChains;
import no.samskaping.soimpact.indicator.Baseline;
import no.samskaping.soimpact.indicator.Dimension;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.IndicatorReference;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.MeasurementMethod;
import no.samskaping.soimpact.indicator.Target;
import no.samskaping.soimpact.money.SocialOutcome;
import no.samskaping.soimpact.money.SocialReturn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A validator finds a violation of each constrained type. */
class ConstraintsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String LONG = "x".repeat(10_001);

    private static ValidatorFactory factory;
    private static Validator validator;

    @BeforeAll
    static void open() {
        factory = Validation.buildDefaultValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aViolationIsFound(String path, Object invalid) {
        assertThat(validator.validate(invalid))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly(path);
    }

    static Stream<Arguments> aViolationIsFound() {
        Indicator indicator = ExampleChains.flawless().getIndicators().get(0);
        MeasurementMethod method = ExampleChains.flawless().getMethods().get(0);
        TargetGroup group = ExampleChains.flawless().getTargetGroups().get(0);
        return Stream.of(
                Arguments.of("statement", Goal.builder().id("g").statement(" ").build()),
                Arguments.of(
                        "description", ImpactProblem.builder().description("").build()),
                Arguments.of(
                        "causes[0].<list element>",
                        ImpactProblem.builder().description("x").addCauses(" ").build()),
                Arguments.of("name", TargetGroup.builder().from(group).name("").build()),
                Arguments.of(
                        "success",
                        TargetGroup.builder().from(group).success(LONG).build()),
                Arguments.of(
                        "description",
                        Activity.builder().id("a").description("").build()),
                Arguments.of(
                        "assumption",
                        Link.builder().fromId("a").toId("b").assumption("").build()),
                Arguments.of("name", Dimension.builder().name("").addSlices("a").build()),
                Arguments.of(
                        "unit", Indicator.builder().from(indicator).unit("").build()),
                Arguments.of(
                        "disaggregation[0].name",
                        Indicator.builder()
                                .from(indicator)
                                .addDisaggregation(Dimension.builder()
                                        .name("")
                                        .addSlices("a")
                                        .build())
                                .build()),
                Arguments.of("code", IndicatorReference.builder().code("").build()),
                Arguments.of("uri", IndicatorReference.builder().uri("").build()),
                Arguments.of(
                        "references[1].code",
                        Indicator.builder()
                                .from(indicator)
                                .addReferences(
                                        IndicatorReference.builder().code("").build())
                                .build()),
                Arguments.of(
                        "source",
                        MeasurementMethod.builder().from(method).source("").build()),
                Arguments.of(
                        "text",
                        Measurement.builder()
                                .indicatorId("i")
                                .date(DAY)
                                .text("")
                                .build()),
                Arguments.of(
                        "text",
                        Target.builder().indicatorId("i").date(DAY).text("").build()),
                Arguments.of(
                        "text",
                        Baseline.builder().indicatorId("i").date(DAY).text("").build()),
                Arguments.of(
                        "summary", Evaluation.builder().date(DAY).summary("").build()),
                Arguments.of(
                        "reason",
                        Revision.builder()
                                .revision(1)
                                .step(SoImpactStep.GOALS)
                                .reason("")
                                .build()),
                Arguments.of("title", chain().title("").build()),
                Arguments.of(
                        "problem.description",
                        chain().problem(ImpactProblem.builder().description("").build())
                                .build()),
                Arguments.of(
                        "goals[0].statement",
                        chain().addGoals(Goal.builder().id("g").statement("").build())
                                .build()),
                Arguments.of(
                        "measuredFor[0].<list element>",
                        chain().addMeasuredFor("").build()),
                Arguments.of("name", outcome("")),
                Arguments.of(
                        "outcomes[0].name",
                        SocialReturn.builder()
                                .offset(0)
                                .addOutcomes(outcome(""))
                                .build()));
    }

    @Test
    void aFlawlessChainHasNoViolations() {
        assertThat(validator.validate(ExampleChains.flawless())).isEmpty();
    }

    private static ImpactChain.Builder chain() {
        ImpactChain.Builder chain = ImpactChain.builder();
        chain.id("c").title("C");
        return chain;
    }

    private static SocialOutcome outcome(String name) {
        return SocialOutcome.builder()
                .name(name)
                .quantity(BigDecimal.ONE)
                .proxy(BigDecimal.ONE)
                .build();
    }
}
