package no.samskaping.soimpact.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.term.Language;
import no.samskaping.soimpact.SoImpactStep;
import no.samskaping.soimpact.arbitraries.ExampleChains;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChainRuleTest {
    @ParameterizedTest
    @EnumSource
    void oneChangeViolatesOnlyThisRule(ChainRule rule) {
        BrokenChains.Broken broken = BrokenChains.breaking(rule);
        List<Finding> findings = ChainReview.of(broken.chain()).getFindings();
        assertThat(findings).extracting(Finding::getRule).containsExactly(rule);
        assertThat(findings).extracting(Finding::getPath).containsExactly(broken.path());
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingInAFlawlessChain(ChainRule rule) {
        assertThat(rule.check(new ReviewContext(ExampleChains.flawless()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theMessageIsFilledInEveryLanguage(ChainRule rule) {
        Finding finding = ChainReview.of(BrokenChains.breaking(rule).chain())
                .getFindings()
                .get(0);
        for (Language language : Language.values()) {
            assertThat(finding.message(language.getLocale())).isNotBlank().doesNotContain("{", "}");
            assertThat(rule.help(language.getLocale())).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasAStepAndASource(ChainRule rule) {
        assertThat(rule.getTopic()).contains(rule.getStep());
        assertThat(rule.getSource()).isNotNull();
    }

    @Test
    void findingsOnReferencesHaveIdAndKind() {
        assertThat(ChainRule.references()).hasSize(8).allMatch(rule -> rule.getId()
                .endsWith("-points-at-nothing"));
        assertThat(ChainRule.references()).allSatisfy(rule -> assertThat(
                        rule.check(new ReviewContext(BrokenChains.breaking(rule).chain())))
                .first()
                .satisfies(finding -> assertThat(finding.getArguments()).containsOnlyKeys("id", "kind")));
    }

    @Test
    void everyStepButTheFirstHasARule() {
        assertThat(Arrays.stream(ChainRule.values()).map(ChainRule::getStep))
                .contains(Arrays.stream(SoImpactStep.values()).skip(1).toArray(SoImpactStep[]::new));
    }
}
