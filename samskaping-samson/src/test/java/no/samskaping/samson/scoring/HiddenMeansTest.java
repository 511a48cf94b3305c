package no.samskaping.samson.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import no.samskaping.samson.Examples;
import no.samskaping.samson.assessment.ResponseSheet;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What follows from a total about the withheld parties, worked out by hand. */
class HiddenMeansTest {
    private static final Offset<Double> EXACTLY = within(1e-9);

    private static HiddenMeans means(Weighting weighting, ConfidentialScorecard scorecard) {
        ScoringRules rules = ScoringRules.builder().weighting(weighting).build();
        return new HiddenMeans(rules, new ArrayList<>(scorecard.getSheetCounts().keySet()));
    }

    /** Parties of one, two and five respondents with the scores 0, 50 and 100, and one that did not answer. */
    private static ConfidentialScorecard scorecard() {
        List<ResponseSheet> sheets = new ArrayList<>(PartySheets.sheets("a", 1, i -> Examples.sheet("r", "a", 1)));
        sheets.addAll(PartySheets.sheets("b", 2, i -> Examples.sheet("r", "b", 3)));
        sheets.addAll(PartySheets.sheets("c", 5, i -> Examples.sheet("r", "c", 5)));
        return Examples.score(Examples.frame("a", "b", "c", "d").sheets(sheets).build());
    }

    @Test
    void eachPartyCountsAsOne() {
        ConfidentialScorecard scorecard = scorecard();
        HiddenMeans means = means(Weighting.PER_PARTY, scorecard);
        ConfidentialScore overall = scorecard.getOverall();
        assertThat(means.size()).isEqualTo(4);
        assertThat(means.scores(overall)).isEqualTo(3);
        assertThat(means.respondents(overall)).isEqualTo(8);
        assertThat(means.mean(overall, HiddenMeans.NOBODY).orElseThrow()).isCloseTo(50, EXACTLY);
        assertThat(means.mean(overall, 0).orElseThrow()).isCloseTo(75, EXACTLY);
        assertThat(means.mean(overall, 2).orElseThrow()).isCloseTo(25, EXACTLY);
        assertThat(means.mean(overall, 3).orElseThrow()).isCloseTo(50, EXACTLY);
        assertThat(means.largestShare(overall, HiddenMeans.NOBODY)).isCloseTo(1.0 / 3, EXACTLY);
        assertThat(means.largestShare(overall, 0)).isCloseTo(0.5, EXACTLY);
        assertThat(means.largestShare(overall, 3)).isCloseTo(1.0 / 3, EXACTLY);
    }

    @Test
    void eachRespondentCountsAsOne() {
        ConfidentialScorecard scorecard = scorecard();
        HiddenMeans means = means(Weighting.PER_RESPONDENT, scorecard);
        ConfidentialScore overall = scorecard.getOverall();
        assertThat(means.mean(overall, HiddenMeans.NOBODY).orElseThrow()).isCloseTo(75, EXACTLY);
        assertThat(means.mean(overall, 0).orElseThrow()).isCloseTo(600.0 / 7, EXACTLY);
        assertThat(means.mean(overall, 2).orElseThrow()).isCloseTo(100.0 / 3, EXACTLY);
        assertThat(means.largestShare(overall, HiddenMeans.NOBODY)).isCloseTo(5.0 / 8, EXACTLY);
        assertThat(means.largestShare(overall, 0)).isCloseTo(5.0 / 7, EXACTLY);
        assertThat(means.largestShare(overall, 1)).isCloseTo(5.0 / 6, EXACTLY);
        assertThat(means.largestShare(overall, 2)).isCloseTo(2.0 / 3, EXACTLY);
    }

    @Test
    void withoutTheOnlyScoreThereIsNoMean() {
        ConfidentialScorecard scorecard = scorecard();
        HiddenMeans one = new HiddenMeans(ScoringRules.standard(), List.of("b", "d"));
        assertThat(one.mean(scorecard.getOverall(), 0)).isEmpty();
        assertThat(one.mean(scorecard.getOverall(), 1)).hasValue(50.0);
        HiddenMeans nobody = new HiddenMeans(ScoringRules.standard(), List.of("d"));
        assertThat(nobody.scores(scorecard.getOverall())).isZero();
        assertThat(nobody.mean(scorecard.getOverall(), HiddenMeans.NOBODY)).isEmpty();
    }
}
