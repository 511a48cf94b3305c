package no.samskaping.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Random;
import no.samskaping.charts.arbitraries.ChartInputs;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.finding.Rule;
import no.samskaping.model.finding.ValueRule;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.Link;
import no.samskaping.soimpact.indicator.SoImpactValueRule;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be drawn is refused before anything is made. */
class BadInputTest {
    private static final ChartOptions OPTIONS = ChartOptions.of(Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {"de", "se", "und", "sv-SE", "tr"})
    void aLanguageThatTheChartsDoNotHave(String tag) {
        refused(() -> ChartOptions.of(Locale.forLanguageTag(tag)), ChartRule.UNSUPPORTED_LANGUAGE, "/locale");
    }

    @Test
    void optionsWithoutALanguage() {
        refused(() -> ChartOptions.builder().build(), ValueRule.MISSING, "/locale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "no", "en", "nb-NO", "en-GB", "no-NO-x-lvariant-NY"})
    void languagesThatTheyHave(String tag) {
        assertThat(ChartOptions.of(Locale.forLanguageTag(tag)).getLocale()).isEqualTo(Locale.forLanguageTag(tag));
    }

    @Test
    void moreThanSixPartiesInARadarChart() {
        Scorecard seven = ChartInputs.scored("a", Examples.scorecard().getDate(), 7, new Random(1))
                .disclose(Disclosure.OPEN);

        refused(() -> RadarChart.of(seven, OPTIONS), ChartRule.TOO_MANY_PARTIES, "/scorecard");
    }

    @Test
    void anIndicatorThatTheChainDoesNotHave() {
        refused(
                () -> IndicatorChart.of(Examples.chain(), "nothing", OPTIONS),
                ValueRule.UNKNOWN_REFERENCE,
                "/indicators");
    }

    @Test
    void aCollaborationWithoutFactors() {
        Collaboration collaboration = Collaboration.builder().id("c").title("C").build();

        refused(() -> ThicknessChart.of(collaboration, OPTIONS), ValueRule.MISSING, "/thickness");
    }

    @Test
    void aCircle() {
        ImpactChain circle = ImpactChain.builder()
                .from(Examples.chain())
                .addLinks(Link.builder().fromId("jobs").toId("participants").build())
                .build();

        refused(() -> TheoryChart.of(circle, OPTIONS), SoImpactValueRule.CIRCLE, "/links");
        refused(() -> TheoryChart.toMermaid(circle, OPTIONS), SoImpactValueRule.CIRCLE, "/links");
    }

    private static void refused(ThrowingCallable made, Rule rule, String path) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(made).satisfies(refusal -> assertThat(
                        refusal.getFindings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getRule()).isEqualTo(rule);
                    assertThat(finding.getPath()).isEqualTo(path);
                    for (Locale language : Examples.LANGUAGES) {
                        assertThat(finding.message(language)).isNotBlank().doesNotContain("{");
                        assertThat(rule.help(language)).isNotBlank();
                    }
                }));
    }
}
