package no.samskaping.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.charts.arbitraries.ChartInputs;
import no.samskaping.charts.internal.scorecard.Claim;
import no.samskaping.charts.internal.scorecard.Statement;
import no.samskaping.samson.arbitraries.Assessments;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.scoring.ConfidentialScorecard;
import org.w3c.dom.Element;

/** Nothing that is said or drawn of what is shown can be contradicted by what is hidden. */
class StatementProperties {
    private static final Set<Claim> OF_ALL = Set.of(
            Claim.NO_CHALLENGES,
            Claim.NO_STRENGTHS,
            Claim.AGREEING,
            Claim.DIVERGING,
            Claim.NO_FOCUS,
            Claim.FOCUS,
            Claim.NOTHING_TO_COMPARE,
            Claim.NOT_COMPARED);

    private static final Set<Claim> OF_STATES = Set.of(Claim.STRENGTHS, Claim.CHALLENGES, Claim.CHALLENGING_VALUES);

    @Provide
    Arbitrary<ConfidentialScorecard> scorecards() {
        return Arbitraries.oneOf(Assessments.scorecards(), ChartInputs.confidential(1, 5));
    }

    @Property(tries = 1000)
    void statementsHoldForTheConfidentialScorecard(
            @ForAll("scorecards") ConfidentialScorecard confidential, @ForAll Disclosure disclosure) {
        Scorecard shown = confidential.disclose(disclosure);
        Scorecard all = confidential.disclose(Disclosure.OPEN);
        List<Statement> ofAll = Statement.of(all);
        for (Statement statement : Statement.of(shown)) {
            if (OF_ALL.contains(statement.claim())) {
                assertThat(ofAll).anySatisfy(each -> {
                    assertThat(each.claim()).isEqualTo(statement.claim());
                    // The focus is in another order where scores are rounded, or the lowest one is hidden.
                    assertThat(statement.about()).hasSameElementsAs(each.about());
                });
            }
            if (OF_STATES.contains(statement.claim())) {
                assertThat(ofAll.stream()
                                .filter(each -> each.claim() == statement.claim())
                                .flatMap(each -> each.about().stream()))
                        .containsAll(statement.about());
            }
        }
    }

    /** A total that is drawn as a strength or as developing is one when everything is known. */
    @Property(tries = 300)
    void theHeartIsNotRosierThanTheAnswers(
            @ForAll("scorecards") ConfidentialScorecard confidential, @ForAll Disclosure disclosure) {
        ChartOptions options = ChartOptions.of(Locale.ENGLISH);
        Picture shown = Picture.parse(
                HeartChart.of(confidential.disclose(disclosure), options).toSvg());
        Picture all = Picture.parse(
                HeartChart.of(confidential.disclose(Disclosure.OPEN), options).toSvg());
        for (String kind : List.of("field", "value", "overall")) {
            List<Element> totals = shown.groups(kind);
            for (int i = 0; i < totals.size(); i++) {
                String sign = sign(totals.get(i));
                if (sign.equals("+") || sign.equals("~") || sign.equals("!")) {
                    assertThat(sign(all.groups(kind).get(i))).isEqualTo(sign);
                }
            }
        }
        for (int i = 0; i < shown.groups("cell").size(); i++) {
            String sign = sign(shown.groups("cell").get(i));
            if (sign.equals("+") || sign.equals("~")) {
                assertThat(confidential
                                .disclose(disclosure)
                                .getWithheld()
                                .getCells()
                                .getParties())
                        .isEmpty();
            }
        }
    }

    private static String sign(Element group) {
        return Picture.below(group, "text")
                .map(Element::getTextContent)
                .filter(text -> text.matches("[!~+?]"))
                .findFirst()
                .orElse("");
    }
}
