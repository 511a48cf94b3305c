package no.samskaping.soimpact.review;

import static no.samskaping.soimpact.arbitraries.ExampleChains.flawless;
import static no.samskaping.soimpact.arbitraries.ExampleChains.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samskaping.model.finding.Finding;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.ResultLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits of the rules on links and on parts. */
class LinkRulesTest {
    @ParameterizedTest
    @CsvSource({
        "guests, kafé, true",
        "health, lonely, true",
        "lonely, friends, true",
        "friends, visits, false",
        "kafé, health, false",
        "nowhere, kafé, false",
    })
    void aLinkThatLeadsBackIsReported(String from, String to, boolean isReported) {
        ImpactChain chain =
                ImpactChain.builder().from(flawless()).addLinks(link(from, to)).build();
        assertThat(findings(chain, ChainRule.LINK_BACKWARD))
                .extracting(Finding::getPath)
                .isEqualTo(isReported ? List.of("/links/9") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"10, false", "11, true"})
    void atMostTenIdsOfACircleAreNamed(int size, boolean isShortened) {
        ImpactChain.Builder chain = ImpactChain.builder().id("ring").title("Ring");
        for (int i = 0; i < size; i++) {
            chain.addIndicators(Indicator.builder()
                    .id("i" + (10 + i))
                    .name("Del")
                    .level(ResultLevel.OUTPUT)
                    .measure(Measure.COUNT)
                    .partOfId("i" + (10 + (i + 1) % size))
                    .build());
        }
        assertThat(findings(chain.build(), ChainRule.PART_OF_CIRCLE))
                .singleElement()
                .satisfies(finding -> {
                    String named = "i10, i11, i12, i13, i14, i15, i16, i17, i18, i19" + (isShortened ? ", …" : "");
                    assertThat(finding.getArguments()).containsValue(named);
                });
    }

    /** What only leads into a circle is not part of it. */
    @Test
    void aPartOfACircleIsNotInTheCircle() {
        ImpactChain chain = ImpactChain.builder()
                .id("ring")
                .title("Ring")
                .addIndicators(part("a", "b"), part("b", "a"), part("c", "a"))
                .build();
        assertThat(findings(chain, ChainRule.PART_OF_CIRCLE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getArguments()).containsValue("a, b"));
    }

    private static Indicator part(String id, String whole) {
        return Indicator.builder()
                .id(id)
                .name(id)
                .level(ResultLevel.OUTPUT)
                .measure(Measure.COUNT)
                .partOfId(whole)
                .build();
    }

    private static List<Finding> findings(ImpactChain chain, ChainRule rule) {
        return ChainReview.of(chain).getFindings().stream()
                .filter(finding -> finding.getRule() == rule)
                .toList();
    }
}
