package no.samskaping.exchange.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import no.samskaping.model.term.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IatiRuleTest {
    /** Norwegian texts without a single special letter would be suspicious only in sum; English ones must have none. */
    @ParameterizedTest
    @EnumSource
    void hasTextsInEachLanguage(IatiRule rule) {
        for (Language language : Language.values()) {
            Locale locale = language.getLocale();
            assertThat(rule.message(locale, Map.of())).endsWith(".").doesNotContain("  ");
            assertThat(rule.help(locale)).endsWith(".").doesNotContain("{");
        }
        assertThat(rule.message(Language.ENGLISH.getLocale(), Map.of())).matches("\\p{ASCII}+");
        assertThat(rule.message(Language.BOKMAAL.getLocale(), Map.of()))
                .isNotEqualTo(rule.message(Language.ENGLISH.getLocale(), Map.of()));
        assertThat(rule.getSource().isConvention()).isTrue();
        assertThat(rule.getId()).matches("[a-z]+(-[a-z]+)*");
    }
}
