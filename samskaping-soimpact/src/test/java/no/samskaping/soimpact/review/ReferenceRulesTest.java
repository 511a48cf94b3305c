package no.samskaping.soimpact.review;

import static no.samskaping.soimpact.arbitraries.ExampleChains.flawless;
import static no.samskaping.soimpact.arbitraries.ExampleChains.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samskaping.model.finding.Finding;
import no.samskaping.soimpact.Activity;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.Indicator;
import org.junit.jupiter.api.Test;

/** Each id that points at something else in the chain is looked up, and told at its place. */
class ReferenceRulesTest {
    @Test
    void everyReferenceOfAnIndicatorIsLookedUp() {
        ImpactChain chain = flawless();
        Indicator guests = Indicator.builder()
                .from(chain.getIndicators().get(0))
                .targetGroupId("nobody")
                .partOfId("nothing")
                .chosenWithIds(List.of("eldre", "no-one"))
                .build();
        List<Finding> findings = ChainRule.INDICATOR_POINTS_AT_NOTHING.check(new ReviewContext(
                ImpactChain.builder().from(chain).indicators(List.of(guests)).build()));
        assertThat(findings)
                .extracting(Finding::getPath)
                .containsExactly("/indicators/0/targetGroup", "/indicators/0/partOf", "/indicators/0/chosenWith/1");
        assertThat(findings)
                .extracting(finding -> finding.getArguments().get("id"))
                .containsExactly("nobody", "nothing", "no-one");
        assertThat(findings)
                .extracting(finding -> finding.getArguments().get("kind"))
                .containsExactly("target-group", "indicator", "target-group");
    }

    @Test
    void bothEndsOfALinkAndEachTargetGroupOfAnActivityAreLookedUp() {
        ImpactChain chain = flawless();
        ImpactChain changed = ImpactChain.builder()
                .from(chain)
                .links(List.of(link("kafé", "guests"), link("nowhere", "nothing")))
                .activities(List.of(Activity.builder()
                        .from(chain.getActivities().get(0))
                        .targetGroupIds(List.of("nobody", "eldre"))
                        .build()))
                .build();
        ReviewContext context = new ReviewContext(changed);
        assertThat(ChainRule.LINK_POINTS_AT_NOTHING.check(context))
                .extracting(Finding::getPath)
                .containsExactly("/links/1/from", "/links/1/to");
        assertThat(ChainRule.ACTIVITY_POINTS_AT_NOTHING.check(context))
                .extracting(Finding::getPath)
                .containsExactly("/activities/0/targetGroups/0");
    }
}
