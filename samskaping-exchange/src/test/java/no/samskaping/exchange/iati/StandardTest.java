package no.samskaping.exchange.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samskaping.soimpact.arbitraries.ExampleChains;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The oracle itself finds what it should, so that finding nothing means something. */
class StandardTest {
    private static final Standard STANDARD = new Standard();

    @Test
    void allRulesFrom86To811AreChecked() {
        assertThat(STANDARD.ruleIds())
                .containsExactlyInAnyOrder(
                        "8.6.1", "8.8.1", "8.8.2", "8.8.3", "8.9.1", "8.9.2", "8.9.3", "8.10.1", "8.10.2", "8.10.3",
                        "8.11.1");
        assertThat(STANDARD.violations(Activities.FILE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8.6.1|period-end iso-date=\"2026-06-30\"|period-end iso-date=\"2025-06-30\"",
                "8.8.1|iso-date=\"2026-01-01\" value=\"11\"|iso-date=\"2026-01-01\"",
                "8.8.2|value=\"11\"|value=\"n/a\"",
                "8.8.3|iso-date=\"2026-01-02\"|iso-date=\"2026-01-02\" value=\"1\"",
                "8.9.1|<target value=\"40\">|<target>",
                "8.9.2|<target value=\"40\">|<target value=\"4,0\">",
                "8.9.3|measure=\"2\"|measure=\"5\"",
                "8.10.1|<actual value=\"17\"/>|<actual/>",
                "8.10.2|<actual value=\"17\"/>|<actual value=\"\"/>",
                "8.10.3|measure=\"2\"|measure=\"5\"",
                "8.11.1|<indicator measure=\"2\"|<reference vocabulary=\"9\" code=\"8\"/><indicator measure=\"2\""
            })
    void eachRuleIsFoundWhenItIsBroken(String rule, String find, String put) {
        assertThat(Activities.FILE).contains(find);
        assertThat(STANDARD.violations(Activities.FILE.replace(find, put))).contains(rule);
    }

    @Test
    void theSchemaOfTheExtensionIsChecked() {
        String xml = IatiResults.write(
                        ExampleChains.flawless(), Headers.header().build())
                .getXml();
        assertThat(STANDARD.violations(xml)).isEmpty();
        for (String damaged : List.of(
                xml.replaceFirst("position=\"0\"", "position=\"first\""),
                xml.replaceFirst("<s:goal id=\"", "<s:goal name=\""),
                xml.replaceFirst("<s:statement>", "<s:other/><s:statement>"),
                xml.replaceFirst("kind=\"quantitative\"", "kind=\"A B\""))) {
            assertThat(damaged).isNotEqualTo(xml);
            assertThat(STANDARD.violations(damaged)).isNotEmpty();
        }
    }
}
