package no.samskaping.samson.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.samskaping.model.ActionField;
import no.samskaping.model.internal.access.PropertyValues;
import no.samskaping.samson.disclosure.Band;
import no.samskaping.samson.disclosure.GroupScore;
import no.samskaping.samson.disclosure.MissingScore;
import no.samskaping.samson.disclosure.PartyScore;
import no.samskaping.samson.disclosure.Score;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.internal.access.ScorecardFactory;
import no.samskaping.samson.scoring.Suppression.Level;
import org.jspecify.annotations.Nullable;

/** Makes the scorecard that may be shown, and derives everything in it only from the scores that are shown. */
final class Disclosing {
    private static final PartyScore NOTHING = ScorecardFactory.partyScore(new PropertyValues());

    private final ConfidentialScorecard scorecard;
    private final ScoringRules rules;
    private final Suppression suppression;
    private final Level coarse;
    private final Level fine;

    Disclosing(ConfidentialScorecard scorecard, Suppression suppression) {
        this.scorecard = scorecard;
        this.rules = scorecard.getRules();
        this.suppression = suppression;
        this.coarse = suppression.coarse(scorecard);
        this.fine = suppression.fine(scorecard);
    }

    Scorecard disclose() {
        List<MissingScore> missing = missing();
        SortedMap<ActionField, Score> fields = scores(scorecard.getFields(), coarse);
        return ScorecardFactory.scorecard(new PropertyValues()
                .put("assessment", scorecard.getAssessmentId())
                .put("instrument", scorecard.getInstrument())
                .put("phase", scorecard.getPhase())
                .put("date", scorecard.getDate())
                .put("disclosure", suppression.disclosure())
                .put("complete", scorecard.isComplete())
                .put("missing", missing)
                .put("suppressed", coarse.hidden())
                .put("overall", score(scorecard.getOverall(), coarse))
                .put("fields", fields)
                .put("values", scores(scorecard.getValues(), coarse))
                .put("cells", scores(scorecard.getCells(), fine))
                .put("strengths", inState(fields, Band.STRENGTH))
                .put("challenges", inState(fields, Band.CHALLENGE))
                .put("focus", new FocusList(rules, fields, missing).entries()));
    }

    private static List<ActionField> inState(SortedMap<ActionField, Score> fields, Band state) {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().state().equals(Optional.of(state)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private <T> SortedMap<T, Score> scores(SortedMap<T, ConfidentialScore> views, Level level) {
        SortedMap<T, Score> scores = new TreeMap<>();
        views.forEach((key, view) -> scores.put(key, score(view, level)));
        return scores;
    }

    private List<MissingScore> missing() {
        List<MissingScore> missing = new ArrayList<>();
        for (String party : scorecard.getSheetCounts().keySet()) {
            if (!coarse.hidden().contains(party)) {
                scorecard.getFields().forEach((field, view) -> {
                    if (Suppression.scoreOf(view, party).getScore().isEmpty()) {
                        missing.add(ScorecardFactory.missingScore(
                                new PropertyValues().put("party", party).put("field", field)));
                    }
                });
            }
        }
        return missing;
    }

    private Score score(ConfidentialScore view, Level level) {
        PropertyValues score = new PropertyValues();
        if (level.totals()) {
            score.put("score", number(view.getScore())).put("band", band(view.getScore()));
        }
        if (level.hidden().isEmpty()) {
            score.put("gap", number(view.getGap()));
        }
        Map<String, PartyScore> parties = new TreeMap<>();
        view.getParties().forEach((party, exact) -> {
            PartyScore shown = partyScore(exact);
            if (!level.hidden().contains(party) && !shown.equals(NOTHING)) {
                parties.put(party, shown);
            }
        });
        score.put("parties", parties);
        if (level.roles()) {
            score.put("roles", groupScores(view.getRoles(), group -> true));
        }
        score.put("sectors", groupScores(view.getSectors(), group -> group.getPartyIds().stream()
                .noneMatch(level.hidden()::contains)));
        return ScorecardFactory.score(score);
    }

    private PartyScore partyScore(ConfidentialPartyScore exact) {
        PropertyValues score =
                new PropertyValues().put("score", number(exact.getScore())).put("band", band(exact.getScore()));
        if (suppression.showsExpectation(exact)) {
            score.put("expectationGap", number(exact.getExpectationGap()));
        }
        if (suppression.showsSpread(exact)) {
            score.put("spread", number(exact.getSpread()))
                    .put("agreement", number(exact.getAgreement()))
                    .put("signs", exact.getSigns());
        }
        return ScorecardFactory.partyScore(score);
    }

    private <G> Map<G, GroupScore> groupScores(
            SortedMap<G, ConfidentialGroupScore> groups, Predicate<ConfidentialGroupScore> isShown) {
        Map<G, GroupScore> shown = new TreeMap<>();
        groups.forEach((group, exact) -> {
            if (isShown.test(exact) && exact.getScore().isPresent()) {
                shown.put(
                        group,
                        ScorecardFactory.groupScore(new PropertyValues()
                                .put("score", number(exact.getScore()))
                                .put("band", band(exact.getScore()))));
            }
        });
        return shown;
    }

    private @Nullable Band band(Optional<BigDecimal> score) {
        return score.map(rules::band).orElse(null);
    }

    private static @Nullable Double number(Optional<BigDecimal> exact) {
        return exact.map(BigDecimal::doubleValue).orElse(null);
    }
}
