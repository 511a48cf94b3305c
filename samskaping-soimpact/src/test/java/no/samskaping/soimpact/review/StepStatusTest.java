package no.samskaping.soimpact.review;

import static no.samskaping.soimpact.arbitraries.ExampleChains.flawless;
import static no.samskaping.soimpact.arbitraries.ExampleChains.measurement;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.samskaping.soimpact.Activity;
import no.samskaping.soimpact.Evaluation;
import no.samskaping.soimpact.Goal;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.ImpactProblem;
import no.samskaping.soimpact.Link;
import no.samskaping.soimpact.SoImpactStep;
import no.samskaping.soimpact.TargetGroup;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.MeasurementMethod;
import no.samskaping.soimpact.indicator.ResultLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each condition of a complete step, taken alone from a chain in which all steps are complete. */
class StepStatusTest {
    /** A change, and the steps that are no longer complete after it. */
    private record Change(String what, UnaryOperator<ImpactChain.Builder> change, SoImpactStep... started) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static final ImpactChain CHAIN = flawless();

    static Stream<Change> changes() {
        return Stream.of(
                new Change("nothing", chain -> chain),
                new Change(
                        "no causes", problem(ImpactProblem.builder().addConsequences("uhelse")), SoImpactStep.PROBLEM),
                new Change(
                        "no consequences", problem(ImpactProblem.builder().addCauses("avstand")), SoImpactStep.PROBLEM),
                new Change(
                        "a blank description",
                        chain -> chain.problem(ImpactProblem.builder()
                                .from(CHAIN.getProblem().orElseThrow())
                                .description(" ")
                                .build()),
                        SoImpactStep.PROBLEM),
                new Change(
                        "one of two goals is blank",
                        chain -> chain.addGoals(
                                Goal.builder().id("tomt").statement(" ").build()),
                        SoImpactStep.GOALS),
                new Change(
                        "a target group without needs",
                        chain -> chain.addTargetGroups(
                                group("uten").success("Jeg har det godt.").build()),
                        SoImpactStep.TARGET_GROUPS),
                new Change(
                        "a target group without a description of success",
                        chain -> chain.addTargetGroups(
                                group("uten").addNeeds("noen å snakke med").build()),
                        SoImpactStep.TARGET_GROUPS),
                new Change(
                        "links, but no activity",
                        chain -> chain.activities(List.of()).links(linksFrom(from -> !from.equals("kafé"))),
                        SoImpactStep.ACTIVITIES),
                new Change(
                        "an activity that starts no link",
                        chain -> chain.addActivities(Activity.builder()
                                .id("tur")
                                .description("Tur hver måned")
                                .build()),
                        SoImpactStep.ACTIVITIES),
                new Change(
                        "a link without an assumption",
                        chain -> chain.addLinks(
                                Link.builder().fromId("kafé").toId("mood").build()),
                        SoImpactStep.ACTIVITIES),
                new Change("no output", without(indicator -> indicator.getLevel() == ResultLevel.OUTPUT), INDICATORS),
                new Change("no impact", without(indicator -> indicator.getLevel() == ResultLevel.IMPACT), INDICATORS),
                new Change("no outcome", without(indicator -> indicator.getLevel() == ResultLevel.OUTCOME), INDICATORS),
                new Change(
                        "no societal value", without(indicator -> indicator.getLevel() == ResultLevel.SOCIETAL_VALUE)),
                new Change(
                        "a method without a responsible person",
                        guestsMethod(
                                method -> method.collectedBy(Optional.empty()).monitoredBy(Optional.empty())),
                        SoImpactStep.METHODS),
                new Change(
                        "a method without a frequency",
                        guestsMethod(method -> method.frequency(Optional.empty())),
                        SoImpactStep.METHODS),
                new Change(
                        "an indicator without a method",
                        chain -> chain.methods(CHAIN.getMethods().stream()
                                .filter(method -> !method.getIndicatorId().equals("story"))
                                .toList()),
                        SoImpactStep.METHODS),
                new Change(
                        "an indicator without a target",
                        chain -> chain.targets(CHAIN.getTargets().stream()
                                .filter(target -> !target.getIndicatorId().equals("mood"))
                                .toList()),
                        SoImpactStep.TARGETS),
                new Change(
                        "an outcome without a baseline",
                        chain -> chain.baselines(CHAIN.getBaselines().stream()
                                .filter(baseline -> !baseline.getIndicatorId().equals("story"))
                                .toList()),
                        SoImpactStep.BASELINES),
                new Change(
                        "an output without a baseline",
                        chain -> chain.baselines(CHAIN.getBaselines().stream()
                                .filter(baseline -> !baseline.getIndicatorId().equals("guests"))
                                .toList())),
                new Change(
                        "an indicator without a measurement",
                        chain -> chain.measurements(CHAIN.getMeasurements().stream()
                                .filter(measured -> !measured.getIndicatorId().equals("place"))
                                .toList()),
                        SoImpactStep.MEASUREMENTS),
                new Change(
                        "a measurement after the evaluation",
                        chain -> chain.addMeasurements(measurement("guests", "2026-07-02", "61")),
                        SoImpactStep.EVALUATION),
                new Change(
                        "a measurement on the day of the evaluation",
                        chain -> chain.addMeasurements(measurement("guests", "2026-07-01", "61"))),
                new Change(
                        "an earlier evaluation beside the last",
                        chain -> chain.addEvaluations(Evaluation.builder()
                                .date(LocalDate.parse("2026-04-01"))
                                .summary("Det går bra.")
                                .build())),
                new Change(
                        "an evaluation, but no measurements",
                        chain -> chain.measurements(List.of()).evaluations(List.of(evaluation())),
                        SoImpactStep.EVALUATION));
    }

    private static final SoImpactStep INDICATORS = SoImpactStep.INDICATORS;

    @ParameterizedTest
    @MethodSource("changes")
    void aStepIsStartedWhenOneConditionFails(Change change) {
        ImpactChain chain =
                change.change().apply(ImpactChain.builder().from(CHAIN)).build();
        ChainReview review = ChainReview.of(chain);
        Set<SoImpactStep> started = EnumSet.noneOf(SoImpactStep.class);
        review.getSteps().forEach((step, status) -> {
            if (status == StepStatus.STARTED) {
                started.add(step);
            }
        });
        assertThat(started).containsExactly(change.started());
    }

    private static UnaryOperator<ImpactChain.Builder> problem(ImpactProblem.Builder problem) {
        return chain -> chain.problem(problem.description("Mange er alene.").build());
    }

    private static TargetGroup.Builder group(String id) {
        return TargetGroup.builder().id(id).name("Naboer");
    }

    private static UnaryOperator<ImpactChain.Builder> without(Predicate<Indicator> removed) {
        List<Indicator> kept = new ArrayList<>(CHAIN.getIndicators());
        kept.removeIf(removed);
        return chain -> chain.indicators(kept);
    }

    private static UnaryOperator<ImpactChain.Builder> guestsMethod(UnaryOperator<MeasurementMethod.Builder> change) {
        return chain -> chain.methods(CHAIN.getMethods().stream()
                .map(method -> method.getIndicatorId().equals("guests")
                        ? change.apply(MeasurementMethod.builder().from(method)).build()
                        : method)
                .toList());
    }

    private static List<Link> linksFrom(Predicate<String> kept) {
        return CHAIN.getLinks().stream()
                .filter(link -> kept.test(link.getFromId()))
                .toList();
    }

    private static Evaluation evaluation() {
        return Evaluation.builder()
                .date(LocalDate.parse("2026-07-01"))
                .summary("Ingen har målt.")
                .build();
    }
}
