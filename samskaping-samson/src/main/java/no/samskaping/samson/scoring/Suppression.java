package no.samskaping.samson.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.Scorecard;

/**
 * What has to be hidden so that nobody can tell what a small group answered; decided once, over everything that is
 * released together. Our convention.
 *
 * <p>Two levels are looked at: the coarse one (overall, fields, values) and the fine one (cells), since fields are made
 * of cells and whoever knows the cells knows the fields.
 *
 * <ol>
 *   <li>A party is shown on the coarse level when it has k respondents or more and each of its scores there comes from
 *       k or more, or from none. It is shown on the fine level when that holds there too, when those who did not rate a
 *       cell are k or more, or none, and when its respondents fall, by how many items of a view they rated, into no
 *       part smaller than k: otherwise cells and fields together single the odd ones out. Where its
 *       coarse scores alone tell a hidden cell to within the protection width, it is not shown at all.
 *   <li>Who is hidden in one scorecard is hidden in all of them.
 *   <li>The score for all is the mean of the parties, so it tells the mean of the hidden ones. It is shown when nobody
 *       is hidden, or when in every view of the level three or more hidden parties with k respondents or more between
 *       them have a score (of two, each could subtract its own), and neither these nor their cells can be told to
 *       within the protection width. Otherwise the scores for all
 *       are hidden in the whole level, rather than another party. Without them on the coarse level, none are shown on
 *       the fine one, nor where a party is hidden on the fine level alone, since its coarse scores would narrow it down.
 *   <li>A role crosses the parties: roles are shown on a level when those who answer for one party in the same roles
 *       are k or more, or none, in all of its views, and no party is hidden.
 *   <li>A sector is shown when none of its parties is hidden: it then tells nothing that its parties do not.
 *   <li>Spread is shown from five ratings or k, whichever is more; an expectation gap from k respondents.
 * </ol>
 *
 * <p>Everything else is derived from what is shown, in {@link Disclosing}.
 */
final class Suppression {
    /** One step on a five-point scale: a hidden score that is known less well than that is not known. */
    static final double PROTECTION_WIDTH = 25;

    private static final long FEWEST_FOR_SPREAD = 5;
    private static final int FEWEST_HIDDEN = 3;

    private final Disclosure disclosure;
    private final List<ConfidentialScorecard> scorecards;
    private final Set<String> hidden = new TreeSet<>();
    private final Set<String> hiddenInCells = new TreeSet<>();

    private Suppression(List<ConfidentialScorecard> scorecards, Disclosure disclosure) {
        this.disclosure = disclosure;
        this.scorecards = List.copyOf(scorecards);
    }

    static Suppression of(List<ConfidentialScorecard> scorecards, Disclosure disclosure) {
        Suppression suppression = new Suppression(scorecards, disclosure);
        if (disclosure != Disclosure.OPEN) {
            scorecards.forEach(suppression::decideParties);
        }
        return suppression;
    }

    List<Scorecard> disclose() {
        return scorecards.stream()
                .map(scorecard -> new Disclosing(scorecard, this).disclose())
                .toList();
    }

    Disclosure disclosure() {
        return disclosure;
    }

    /** What is shown of one level of one scorecard. */
    record Level(Set<String> hidden, boolean totals, boolean roles) {}

    Level coarse(ConfidentialScorecard scorecard) {
        List<ConfidentialScore> views = coarseViews(scorecard);
        return new Level(
                answering(scorecard, hidden),
                totalsSafe(scorecard, hidden, views),
                rolesSafe(scorecard, hidden, views));
    }

    Level fine(ConfidentialScorecard scorecard) {
        Collection<ConfidentialScore> views = scorecard.getCells().values();
        Set<String> notShown = new TreeSet<>(hidden);
        notShown.addAll(hiddenInCells);
        Level coarse = coarse(scorecard);
        return new Level(
                answering(scorecard, notShown),
                coarse.totals()
                        && answering(scorecard, hiddenInCells).isEmpty()
                        && totalsSafe(scorecard, notShown, views),
                coarse.roles() && rolesSafe(scorecard, notShown, views));
    }

    boolean showsExpectation(ConfidentialPartyScore score) {
        return enough(score.getExpecting());
    }

    boolean showsSpread(ConfidentialPartyScore score) {
        return score.getSpreadRatings() >= Math.max(FEWEST_FOR_SPREAD, disclosure.getThreshold());
    }

    private boolean enough(long respondents) {
        return respondents >= disclosure.getThreshold();
    }

    private boolean noneOrEnough(long respondents) {
        return respondents == 0 || enough(respondents);
    }

    /** A party without a sheet has nothing to hide. */
    private static Set<String> answering(ConfidentialScorecard scorecard, Set<String> parties) {
        Set<String> answering = new TreeSet<>(parties);
        answering.removeIf(party -> scorecard.getSheetCounts().getOrDefault(party, 0L) == 0);
        return answering;
    }

    private static List<ConfidentialScore> coarseViews(ConfidentialScorecard scorecard) {
        List<ConfidentialScore> views = new ArrayList<>();
        views.add(scorecard.getOverall());
        views.addAll(scorecard.getFields().values());
        views.addAll(scorecard.getValues().values());
        return views;
    }

    private void decideParties(ConfidentialScorecard scorecard) {
        List<ConfidentialScore> coarse = coarseViews(scorecard);
        scorecard.getSheetCounts().forEach((party, sheets) -> {
            if (sheets > 0) {
                boolean shown = enough(sheets)
                        && coarse.stream()
                                .allMatch(view ->
                                        noneOrEnough(scoreOf(view, party).getRespondents()));
                boolean shownInCells = shown && cellsSafe(scorecard, party, sheets);
                if (!shown || (!shownInCells && cellsTold(scorecard, party))) {
                    hidden.add(party);
                } else if (!shownInCells) {
                    hiddenInCells.add(party);
                }
            }
        });
    }

    private boolean cellsSafe(ConfidentialScorecard scorecard, String party, long sheets) {
        boolean cells = scorecard.getCells().values().stream()
                .map(view -> scoreOf(view, party))
                .allMatch(cell -> noneOrEnough(cell.getRespondents()) && noneOrEnough(sheets - cell.getRespondents()));
        return cells
                && Stream.concat(coarseViews(scorecard).stream(), scorecard.getCells().values().stream())
                        .allMatch(view -> noneOrEnough(scoreOf(view, party).getSmallestPart()));
    }

    /** Whether what is shown of a party on the coarse level tells one of its cells. */
    private static boolean cellsTold(ConfidentialScorecard scorecard, String party) {
        return scorecard.getCells().keySet().stream()
                .anyMatch(cell -> Range.ofCell(scorecard, cell, view -> scoreOf(view, party)
                                        .getScore()
                                        .map(BigDecimal::doubleValue))
                                .width()
                        < PROTECTION_WIDTH);
    }

    private boolean totalsSafe(
            ConfidentialScorecard scorecard, Set<String> notShown, Collection<ConfidentialScore> views) {
        Set<String> parties = answering(scorecard, notShown);
        return parties.isEmpty()
                || (views.stream().allMatch(view -> totalSafe(scorecard.getRules(), view, parties))
                        && cellsSafe(scorecard, parties));
    }

    private boolean totalSafe(ScoringRules rules, ConfidentialScore view, Set<String> parties) {
        List<ConfidentialPartyScore> scores = scores(view, parties);
        long respondents = scores.stream()
                .mapToLong(ConfidentialPartyScore::getRespondents)
                .sum();
        if (scores.size() < FEWEST_HIDDEN || !enough(respondents)) {
            return false;
        }
        Range mean = Range.exactly(Scoring.mean(rules, scores).orElseThrow().doubleValue());
        return shares(rules, scores).allMatch(share -> mean.ofOneWith(share).width() >= PROTECTION_WIDTH);
    }

    /** Whether the scores for all on the coarse level, taken together, leave the cells of hidden parties unknown. */
    private static boolean cellsSafe(ConfidentialScorecard scorecard, Set<String> parties) {
        ScoringRules rules = scorecard.getRules();
        return scorecard.getCells().entrySet().stream().allMatch(cell -> {
            List<ConfidentialPartyScore> scores = scores(cell.getValue(), parties);
            Range mean = Range.ofCell(scorecard, cell.getKey(), view -> Scoring.mean(rules, scores(view, parties))
                    .map(BigDecimal::doubleValue));
            return shares(rules, scores).allMatch(share -> mean.ofOneWith(share).width() >= PROTECTION_WIDTH);
        });
    }

    private static DoubleStream shares(ScoringRules rules, List<ConfidentialPartyScore> scores) {
        double all = scores.stream()
                .mapToDouble(score -> Scoring.weight(rules, score).doubleValue())
                .sum();
        return scores.stream().mapToDouble(score -> Scoring.weight(rules, score).doubleValue() / all);
    }

    /** What a view says of one of the invited: all views know them all. */
    static ConfidentialPartyScore scoreOf(ConfidentialScore view, String party) {
        return Objects.requireNonNull(view.getParties().get(party));
    }

    private static List<ConfidentialPartyScore> scores(ConfidentialScore view, Set<String> parties) {
        return parties.stream()
                .map(party -> scoreOf(view, party))
                .filter(score -> score.getScore().isPresent())
                .toList();
    }

    private boolean rolesSafe(
            ConfidentialScorecard scorecard, Set<String> notShown, Collection<ConfidentialScore> views) {
        return answering(scorecard, notShown).isEmpty()
                && noneOrEnough(scorecard.getSmallestGroup())
                && views.stream().allMatch(view -> noneOrEnough(view.getSmallestGroup()));
    }
}
