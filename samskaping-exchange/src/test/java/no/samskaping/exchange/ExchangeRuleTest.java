package no.samskaping.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.finding.Rule;
import no.samskaping.model.finding.ValueRule;
import no.samskaping.model.term.Language;
import no.samskaping.samson.SamsonRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExchangeRuleTest {
    @ParameterizedTest
    @EnumSource
    void everyRuleHasAMessageAndAdviceInEachLanguage(ExchangeRule rule) {
        Set<String> texts = new HashSet<>();
        for (Language language : Language.values()) {
            assertThat(rule.message(language.getLocale(), Map.of()))
                    .isNotBlank()
                    .endsWith(".");
            assertThat(rule.help(language.getLocale())).isNotBlank().endsWith(".");
            texts.add(rule.help(language.getLocale()));
        }
        assertThat(texts).hasSizeGreaterThan(1);
        assertThat(rule.getSource()).isNotNull();
    }

    /** A host tells problems apart by their codes. */
    @Test
    void noCodeIsThatOfAnotherRule() {
        Set<String> others = new HashSet<>();
        Stream.of(InputRule.values(), ValueRule.values(), SamsonRule.values())
                .flatMap(Stream::of)
                .map(Rule::getId)
                .forEach(others::add);
        for (ExchangeRule rule : ExchangeRule.values()) {
            assertThat(others).doesNotContain(rule.getId());
        }
    }
}
