package no.samskaping.soimpact.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.Severity;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.arbitraries.Chains;
import no.samskaping.soimpact.arbitraries.ExampleChains;
import org.junit.jupiter.api.Test;

class ChainReviewProperties {
    @Property
    void anyDraftIsReviewedAndTheSameEachTime(@ForAll("drafts") ImpactChain chain) {
        ChainReview review = ChainReview.of(chain);
        assertThat(review.getSteps()).hasSize(10);
        assertThat(review.getProgress()).hasSameSizeAs(chain.getIndicators());
        assertThat(review.getFindings()).isSortedAccordingTo(FindingOrder.INSTANCE);
        assertThat(ChainReview.of(chain)).isEqualTo(review);
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
    void aSoundChainHasNoBrokenReferences(@ForAll("sound") ImpactChain chain) {
        assertThat(ChainReviewer.of(ChainRule.references()).review(chain).getFindings())
                .isEmpty();
    }

    /** Every element that an error points at is taken away, again and again, until there is none. */
    @Property
    void aChainWithEveryErrorMendedHasNone(@ForAll("drafts") ImpactChain chain) {
        ImpactChain mended = chain;
        int rounds = 0;
        while (ChainReview.of(mended).hasErrors()) {
            mended = Mending.once(mended, ChainReview.of(mended).getFindings());
            assertThat(rounds++).isLessThan(100);
        }
        assertThat(ChainReview.of(mended).getFindings())
                .extracting(Finding::getSeverity)
                .doesNotContain(Severity.ERROR);
    }

    @Test
    void rulesCanBeListedSwitchedAndAdded() {
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
