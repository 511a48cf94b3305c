package no.samskaping.soimpact.review;

import static no.samskaping.soimpact.arbitraries.ExampleChains.baseline;
import static no.samskaping.soimpact.arbitraries.ExampleChains.flawless;
import static no.samskaping.soimpact.arbitraries.ExampleChains.link;
import static no.samskaping.soimpact.arbitraries.ExampleChains.measurement;
import static no.samskaping.soimpact.arbitraries.ExampleChains.target;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.innovation.ValueLevel;
import no.samskaping.soimpact.Activity;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.Accumulation;
import no.samskaping.soimpact.indicator.Direction;
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

    /** One activity helps the organisation, another harms society: that is no conflict of either. */
    @ParameterizedTest
    @CsvSource({"kafé, tur, false", "kafé, kafé, true"})
    void valueLevelsDisagreeOnlyIfOneActivityLeadsToBoth(String toBetter, String toWorse, boolean isReported) {
        ImpactChain chain = ImpactChain.builder()
                .id("c")
                .title("C")
                .addActivities(activity("kafé"), activity("tur"))
                .addIndicators(valued("better", ValueLevel.ORGANISATION), valued("worse", ValueLevel.SOCIETY))
                .addLinks(link(toBetter, "better"), link(toWorse, "worse"))
                .addTargets(target("better", "2026-12-31", "10"), target("worse", "2026-12-31", "10"))
                .addBaselines(baseline("better", "2026-01-01", "5"), baseline("worse", "2026-01-01", "5"))
                .addMeasurements(measurement("better", "2026-06-30", "8"), measurement("worse", "2026-06-30", "3"))
                .build();
        assertThat(findings(chain, ChainRule.VALUE_LEVELS_DISAGREE))
                .extracting(Finding::getPath)
                .isEqualTo(isReported ? List.of("/activities/0") : List.of());
    }

    private static Activity activity(String id) {
        return Activity.builder().id(id).description(id).build();
    }

    private static Indicator valued(String id, ValueLevel level) {
        return Indicator.builder()
                .id(id)
                .name(id)
                .level(ResultLevel.OUTCOME)
                .measure(Measure.COUNT)
                .direction(Direction.INCREASE)
                .accumulation(Accumulation.LEVEL)
                .valueLevel(level)
                .build();
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
