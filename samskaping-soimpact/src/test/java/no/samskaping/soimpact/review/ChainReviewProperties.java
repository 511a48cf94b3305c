package no.samskaping.soimpact.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Severity;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.arbitraries.Chains;
import no.samskaping.soimpact.arbitraries.ExampleChains;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.progress.IndicatorProgress;
import org.junit.jupiter.api.Test;

class ChainReviewProperties {
    @Property
    void anyDraftCanBeReviewed(@ForAll("drafts") ImpactChain chain) {
        ChainReview review = ChainReview.of(chain);
        assertThat(review.getSteps()).hasSize(10);
        assertThat(review.getNextStep().isEmpty())
                .isEqualTo(Set.copyOf(review.getSteps().values()).equals(Set.of(StepStatus.COMPLETE)));
        assertThat(review.getProgress())
                .extracting(IndicatorProgress::getIndicatorId)
                .isEqualTo(chain.getIndicators().stream().map(Indicator::getId).toList());
    }

    @Property
    void theOrderOfTheListsDoesNotMatter(@ForAll("drafts") ImpactChain chain, @ForAll Random random) {
        ChainReview review = ChainReview.of(chain);
        ChainReview shuffled = ChainReview.of(shuffle(chain, random));
        assertThat(shuffled.getSteps()).isEqualTo(review.getSteps());
        assertThat(shuffled.getNextStep()).isEqualTo(review.getNextStep());
        assertThat(new HashSet<>(shuffled.getProgress())).isEqualTo(new HashSet<>(review.getProgress()));
        assertThat(withoutPaths(shuffled)).isEqualTo(withoutPaths(review));
    }

    @Property
    void generatedSoundChainsHaveNoBrokenReferences(@ForAll("sound") ImpactChain chain) {
        assertThat(ChainReviewer.of(ChainRule.references()).review(chain).getFindings())
                .isEmpty();
    }

    /** Independent of the order of findings in the library: by the position of a rule's severity and step. */
    @Property
    void findingsAreListedBySeverityThenStepThenRule(@ForAll("drafts") ImpactChain chain) {
        List<Finding> findings = ChainReview.of(chain).getFindings();
        List<String> keys = findings.stream()
                .map(finding -> "%d %02d %s"
                        .formatted(
                                List.of(Severity.ERROR, Severity.WARNING, Severity.ADVICE)
                                        .indexOf(finding.getSeverity()),
                                ((ChainRule) finding.getRule()).getStep().getNumber(),
                                finding.getRule().getId()))
                .toList();
        assertThat(keys).isSorted();
    }

    @Test
    void findingsOfOneRuleAreListedByIndex() {
        ImpactChain.Builder chain = ImpactChain.builder();
        chain.id("c").title("C");
        for (int i = 0; i < 12; i++) {
            chain.addLinks(ExampleChains.link("a", "b"));
        }
        List<String> expected = IntStream.range(0, 12)
                .boxed()
                .flatMap(i -> Stream.of("/links/" + i + "/from", "/links/" + i + "/to"))
                .toList();
        assertThat(ChainReview.of(chain.build()).getFindings())
                .filteredOn(finding -> finding.getRule() == ChainRule.LINK_POINTS_AT_NOTHING)
                .extracting(Finding::getPath)
                .isEqualTo(expected);
    }

    /** Restates the rules on references by looking at every pair of ids. */
    @Property
    void aReferenceIsReportedIfAndOnlyIfItsTargetIsMissing(@ForAll("drafts") ImpactChain chain) {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < chain.getMethods().size(); i++) {
            String id = chain.getMethods().get(i).getIndicatorId();
            if (chain.getIndicators().stream()
                    .noneMatch(indicator -> indicator.getId().equals(id))) {
                expected.add("/methods/" + i + "/indicator");
            }
        }
        for (int i = 0; i < chain.getMeasurements().size(); i++) {
            Measurement value = chain.getMeasurements().get(i);
            List<Indicator> indicators = chain.getIndicators().stream()
                    .filter(indicator -> indicator.getId().equals(value.getIndicatorId()))
                    .toList();
            if (indicators.isEmpty()) {
                expected.add("/measurements/" + i + "/indicator");
            } else if (value.getSlice().isPresent()
                    && indicators.stream()
                            .flatMap(indicator -> indicator.getDisaggregation().stream())
                            .noneMatch(dimension -> dimension
                                    .getSlices()
                                    .contains(value.getSlice().get()))) {
                expected.add("/measurements/" + i + "/slice");
            }
        }
        assertThat(ChainReview.of(chain).getFindings())
                .filteredOn(
                        finding -> Set.of(ChainRule.METHOD_POINTS_AT_NOTHING, ChainRule.MEASUREMENT_POINTS_AT_NOTHING)
                                .contains(finding.getRule()))
                .extracting(Finding::getPath)
                .isEqualTo(expected);
    }

    @Test
    void rulesCanBeListedRemovedAndAdded() {
        ChainReviewer standard = ChainReviewer.standard();
        assertThat(standard.getRules()).hasSize(ChainRule.values().length);
        ImpactChain boost = ExampleChains.boostRefugee();
        assertThat(standard.without("nested-count-inverted").review(boost).getFindings())
                .extracting(Finding::getRule)
                .doesNotContain(ChainRule.NESTED_COUNT_INVERTED)
                .contains(ChainRule.OUTCOME_WITHOUT_BASELINE);
        OwnRule own = new OwnRule();
        List<Finding> findings = standard.with(own).review(boost).getFindings();
        assertThat(findings).contains(Finding.of(own, "/title"));
        assertThat(findings.get(findings.size() - 1).getRule()).isSameAs(own);
        assertThat(standard.with(own).without(own.getId()).getRules()).isEqualTo(standard.getRules());
        assertThatThrownBy(() -> standard.without("no-such-rule")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> standard.with(ChainRule.ONLY_SLICES)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> withoutPaths(ChainReview review) {
        return review.getFindings().stream()
                .map(finding -> finding.getRule().getId() + finding.getArguments())
                .sorted()
                .collect(Collectors.toList());
    }

    private static ImpactChain shuffle(ImpactChain chain, Random random) {
        return ImpactChain.builder()
                .from(chain)
                .goals(shuffle(chain.getGoals(), random))
                .targetGroups(shuffle(chain.getTargetGroups(), random))
                .activities(shuffle(chain.getActivities(), random))
                .links(shuffle(chain.getLinks(), random))
                .indicators(shuffle(chain.getIndicators(), random))
                .methods(shuffle(chain.getMethods(), random))
                .targets(shuffle(chain.getTargets(), random))
                .baselines(shuffle(chain.getBaselines(), random))
                .measurements(shuffle(chain.getMeasurements(), random))
                .evaluations(shuffle(chain.getEvaluations(), random))
                .build();
    }

    private static <T> List<T> shuffle(List<T> values, Random random) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    @Provide
    Arbitrary<ImpactChain> drafts() {
        return Arbitraries.oneOf(Chains.drafts(), Chains.sound());
    }

    @Provide
    Arbitrary<ImpactChain> sound() {
        return Chains.sound();
    }
}
