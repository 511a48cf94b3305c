package no.samskaping.soimpact.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samskaping.model.advice.Advice;
import no.samskaping.model.advice.AdviceTarget;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Rule;
import no.samskaping.model.finding.Severity;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.source.SourceReference;
import no.samskaping.model.term.Term;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.SoImpactStep;
import no.samskaping.soimpact.arbitraries.ExampleChains;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A review says what the group can do about its findings and in the next step. */
class ReviewAdviceTest {
    @ParameterizedTest
    @EnumSource
    void everyStepHasAdvice(SoImpactStep step) {
        assertThat(Advice.forSoImpactStep(step.getCode())).isNotEmpty();
    }

    @Test
    void anEmptyChainIsAdvisedOnItsProblem() {
        ChainReview review =
                ChainReview.of(ImpactChain.builder().id("tom").title("").build());
        assertThat(review.getNextAdvice()).containsExactly(Advice.REAL_PROBLEM, Advice.WHICH_CHANGE);
    }

    /** The story lacks a baseline, so the next step is baselines, and the advice on it begins with that finding's. */
    @Test
    void adviceThatAnswersAFindingComesFirst() {
        ChainReview review = ChainReview.of(ExampleChains.arbeidskurs());
        assertThat(review.getNextAdvice()).containsExactly(Advice.BEFORE_YOU_START, Advice.LIFE_AS_IT_IS);
        assertThat(Advice.forSoImpactStep("baselines")).containsExactly(Advice.LIFE_AS_IT_IS, Advice.BEFORE_YOU_START);
    }

    @Test
    void aCompleteChainHasNoNextAdvice() {
        assertThat(ChainReview.of(ExampleChains.flawless()).getNextAdvice()).isEmpty();
    }

    @Test
    void findingsHaveTheAdviceOfTheirRule() {
        assertThat(ChainReview.adviceOn(Finding.of(ChainRule.ONLY_OUTPUTS, "")))
                .containsExactly(Advice.WHAT_IT_LEADS_TO, Advice.WHICH_CHANGE);
        assertThat(ChainReview.adviceOn(Finding.of(ChainRule.DUPLICATE_GOAL, "")))
                .isEmpty();
    }

    @Test
    void findingsOfOtherRulesHaveTheAdviceOfTheirStep() {
        assertThat(ChainReview.adviceOn(Finding.of(new OwnRule(), ""))).isEmpty();
        assertThat(ChainReview.adviceOn(Finding.of(new OwnRuleOnAStep(), "")))
                .isEqualTo(Advice.forSoImpactStep("targets"));
    }

    /** Advice on a finding is advice on its step, and every recommendation of the sources has some. */
    @ParameterizedTest
    @EnumSource
    void rulesGiveAdviceOnTheirStep(ChainRule rule) {
        Set<Advice> seen = new HashSet<>();
        AdviceTarget step = AdviceTarget.soImpactStep(rule.getStep().getCode());
        assertThat(rule.getAdvice()).allSatisfy(advice -> {
            assertThat(advice.getTargets()).contains(step);
            assertThat(seen.add(advice)).isTrue();
        });
        if (rule.getSeverity() == Severity.ADVICE) {
            assertThat(rule.getAdvice()).isNotEmpty();
        }
        if (rule.getSeverity() == Severity.ERROR) {
            assertThat(rule.getAdvice()).isEmpty();
        }
    }

    @Test
    void rulesDifferInTheirAdvice() {
        Set<List<Advice>> lists = new HashSet<>();
        Arrays.stream(ChainRule.values()).map(ChainRule::getAdvice).forEach(lists::add);
        assertThat(lists).hasSizeGreaterThan(12);
    }

    private static final class OwnRuleOnAStep implements Rule {
        @Override
        public String getId() {
            return "target-too-low";
        }

        @Override
        public Severity getSeverity() {
            return Severity.WARNING;
        }

        @Override
        public Optional<Term> getTopic() {
            return Optional.of(SoImpactStep.TARGETS);
        }

        @Override
        public SourceReference getSource() {
            return SourceReference.builder().document(SourceDocument.CONVENTION).build();
        }

        @Override
        public String message(Locale locale, Map<String, String> arguments) {
            return "The target is too low.";
        }

        @Override
        public String help(Locale locale) {
            return "Raise it.";
        }
    }
}
